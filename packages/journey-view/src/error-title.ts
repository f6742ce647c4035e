import { errorPrefix } from '@patrwm/components/error-message/text';
import type { Language } from '@patrwm/language';

/** A title while the page has errors: whoever opens it hears that first. */
export function errorTitle(title: string, language: Language): string {
  return `${errorPrefix[language]} ${title}`;
}
