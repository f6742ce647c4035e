// The address look-up, and what another of its steps means for the rest of the page.
import '@patrwm/components/address-lookup/define';
import type { Language } from '@patrwm/language';
import { errorTitle } from '../error-title.ts';

/** What an error names is gone with the step before: its link would lead nowhere. */
document.addEventListener('address-stage-changed', () => {
  const summary = document.querySelector<HTMLElement & { hide?(): void }>('patrwm-error-summary:not([hidden])');
  const links = [...(summary?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
  const dead = links.filter(({ hash }) => !document.getElementById(decodeURIComponent(hash.slice(1))));
  for (const link of dead) link.closest('li')?.remove();
  if (!summary || !dead.length || dead.length < links.length) return;
  if (summary.hide) summary.hide();
  else summary.hidden = true;
  const prefix = errorTitle('', document.documentElement.lang as Language);
  if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
});
