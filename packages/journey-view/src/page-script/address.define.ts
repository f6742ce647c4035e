// The address look-up, and what another of its steps means for the rest of the page.
import '@patrwm/components/address-lookup/define';
import type { Language } from '@patrwm/language';
import { errorTitle } from '../error-title.ts';

/** What an error names is gone with the step before: its link would lead nowhere. */
document.addEventListener('address-stage-changed', () => {
  const summary = document.querySelector<HTMLElement & { hide(): void }>('patrwm-error-summary');
  for (const link of summary?.querySelectorAll('a') ?? []) if (!document.getElementById(link.hash.slice(1))) link.closest('li')?.remove();
  if (!summary || summary.querySelector('a')) return;
  summary.hide();
  document.title = document.title.replace(errorTitle('', document.documentElement.lang as Language), '');
});
