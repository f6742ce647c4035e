import type { PageRule, Seen } from '../../rule.ts';
import { words } from './personal-data-form-get.text.ts';

/** A form that asks who somebody is does not put the answers in the address. */
export const personalDataFormGetRule: PageRule = {
  kind: 'page',
  id: 'personal-data-form-get',
  words,
  criteria: [],
  point: 11,
  certainty: 'failure',
  states: ['default'],
  look: (kit) => {
    const found: Seen[] = [];
    const secretToken = /^(current-password|new-password|one-time-code|cc-number|cc-csc)$/;
    const personalToken = /^(email|bday|tel|street-address|address-line1)$/;
    const secretName =
      /national[ _-]?insurance|\bnino\b|yswiriant gwladol|sort[ _-]?code|account[ _-]?number|cod didoli|rhif cyfrif|card[ _-]?number|\bcvv\b|\bcvc\b/i;
    const personalName = /date of birth|birth[ _-]?date|\bdob\b|dyddiad geni|\be-?mail\b|e-bost|\bnhs number\b|rhif gig/i;
    for (const form of kit.all('form') as HTMLFormElement[]) {
      const fields = [...form.elements].filter(
        (each): each is HTMLInputElement =>
          each.matches('input, textarea') && !each.matches(':disabled') && each.getAttribute('name') !== null,
      );
      const sends = [...form.elements].find((each) =>
        each.matches('button:not([type="button" i], [type="reset" i]), input[type="submit" i]'),
      );
      const method = (sends?.getAttribute('formmethod') ?? form.getAttribute('method') ?? '').toLowerCase();
      if (method === 'post' || method === 'dialog') continue;
      const called = (field: Element): string => `${field.getAttribute('name') ?? ''} ${kit.name(field)}`;
      const tokenOf = (field: Element): string => (field.getAttribute('autocomplete') ?? '').trim().toLowerCase().split(/\s+/).pop() ?? '';
      const typed = (field: HTMLInputElement): boolean =>
        field.localName === 'textarea' || /^(text|email|tel|password|number|date|search)$/.test(field.type);
      const secret = fields.find(
        (field) => field.type === 'password' || (typed(field) && (secretToken.test(tokenOf(field)) || secretName.test(called(field)))),
      );
      const personal = fields.find(
        (field) => typed(field) && (field.type === 'email' || personalToken.test(tokenOf(field)) || personalName.test(called(field))),
      );
      const field = secret ?? personal;
      if (!field) continue;
      const label = (kit.name(field) || field.name).slice(0, 60);
      found.push({
        element: form,
        // A script may take over a form that does not say how it is sent.
        ...(method === '' ? { certainty: 'advice' as const } : secret ? {} : { certainty: 'warning' as const }),
        evidence: { key: `${method || 'unsaid'} ${secret ? 'secret' : 'personal'}` },
        message: {
          cy: `Mae’r ffurflen yn anfon â \`get\`, felly bydd “${label}” yng nghyfeiriad y dudalen nesaf.`,
          en: `The form sends with \`get\`, so “${label}” will be in the address of the next page.`,
        },
      });
    }
    return found;
  },
};
