import type { Language } from '@patrwm/language';
import type { Journey } from './definition.ts';
/** The journey as a Mermaid flowchart. */
export function diagram(journey: Journey, language: Language): string {
  throw new Error('pending ' + [journey, language].length);
}
/** The journey as an indented text, for those who do not see the diagram. */
export function outline(journey: Journey, language: Language): string {
  throw new Error('pending ' + [journey, language].length);
}
