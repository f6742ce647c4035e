import type { PageKit } from '../../page-kit.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './paste-blocked.text.ts';

/** Pasting into a field works: password managers and copied codes come that way. */
export const pasteBlockedRule: DrivenRule = {
  kind: 'driven',
  ofScripts: true,
  id: 'paste-blocked',
  words,
  criteria: ['3.3.8'],
  point: 5,
  certainty: 'failure',
  states: ['default'],
  drive: async (visit) => {
    const blocked = await visit.look(fieldsThatRefuse);
    return Promise.all(
      blocked.map(async ({ selector, signIn, name }) => {
        const element = await visit.describe(selector);
        return {
          rule: 'paste-blocked',
          evidence: { key: name },
          ...(element ? { element } : {}),
          ...(signIn ? {} : { certainty: 'warning' as const }),
          message: {
            cy: `Mae’r maes “${name}” yn gwrthod yr hyn sy’n cael ei ludo.`,
            en: `The field “${name}” refuses what is pasted.`,
          },
        };
      }),
    );
  },
};

/** Pastes by an event, which is heard by the page’s own scripts. A script that puts the text in for itself refuses nothing. */
async function fieldsThatRefuse(kit: PageKit): Promise<{ selector: string; signIn: boolean; name: string }[]> {
  const refused: { selector: string; signIn: boolean; name: string }[] = [];
  const fields = kit.all(
    'input:not([type]), input[type="text" i], input[type="password" i], input[type="email" i], input[type="tel" i], input[type="number" i]',
  );
  for (const field of (fields as HTMLInputElement[]).slice(0, 60)) {
    if (!kit.seen(field) || field.readOnly || field.matches(':disabled')) continue;
    const data = new DataTransfer();
    data.setData('text/plain', '482915');
    const values = (): string =>
      kit
        .all('input')
        .map((each) => (each as HTMLInputElement).value)
        .join('\n');
    const before = values();
    const allowed = field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }),
    );
    if (allowed) continue;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (values() !== before) continue;
    const hints = `${field.autocomplete} ${field.name} ${field.id}`;
    const signIn = field.type === 'password' || /one-time-code|username|passw|cyfrinair|otp|passcode|(^|[^a-z])pin([^a-z]|$)/i.test(hints);
    refused.push({ selector: kit.selector(field), signIn, name: kit.name(field).slice(0, 80) });
  }
  return refused;
}
