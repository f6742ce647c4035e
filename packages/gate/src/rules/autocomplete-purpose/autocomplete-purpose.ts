import type { PageRule, Seen } from '../../rule.ts';
import { words } from './autocomplete-purpose.text.ts';

/** A field that asks for something about the person says so to the browser, which can then fill it in. */
export const autocompletePurposeRule: PageRule = {
  kind: 'page',
  id: 'autocomplete-purpose',
  words,
  criteria: ['1.3.5'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    const purposes: readonly (readonly [string, RegExp])[] = [
      ['name', /^(full name|name|enw llawn|enw)$/],
      ['given-name', /^(first name|given name|forename|enw cyntaf)$/],
      ['family-name', /^(last name|surname|family name|second name|cyfenw|enw olaf|enw teuluol)$/],
      ['email', /^(e ?mail|e ?mail address|cyfeiriad e ?bost|e ?bost)$/],
      [
        'tel',
        /^((uk |home |mobile |contact |daytime )?(tele)?phone( number)?|mobile( number)?|rhif (ffôn|cyswllt)( symudol| cartref| yn y du)?|ffôn|ffôn symudol|rhif symudol)$/,
      ],
      ['postal-code', /^(uk )?(postcode|post code|zip|zip code)$|^cod post( yn y du)?$/],
      [
        'address-line1',
        /^(address line 1|first line of address|street address|llinell cyfeiriad 1|llinell gyntaf (y|eich) cyfeiriad|llinell 1 y cyfeiriad)$/,
      ],
      ['address-level2', /^(town or city|town|city|tref neu ddinas|tref|dinas)$/],
      ['bday', /^(date of birth|dob|birthday|dyddiad geni)$/],
      ['cc-number', /^(card number|credit card number|debit card number|rhif y cerdyn|rhif cerdyn)$/],
    ];
    const others =
      /\b(child|children|partner|spouse|husband|wife|landlord|employer|their|his|her|next of kin|emergency|referee|witness|applicant|organisation|company|business|school|patient|customer|search|find|plentyn|plant|priod|gŵr|gwraig|landlord|cyflogwr|perthynas|argyfwng|tyst|ymgeisydd|sefydliad|cwmni|busnes|ysgol|claf|cwsmer|chwilio)\b/i;
    const plainOf = (label: string): string =>
      label
        .toLowerCase()
        .replace(/\([^)]*\)|\b(required|optional|gofynnol|dewisol)\b/g, ' ')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .replace(/^(enter|rhowch) /, '')
        .replace(/^(what is|what s|beth yw) /, '');
    const asked: { field: HTMLInputElement; token: string; yours: boolean; about: Element | undefined }[] = [];
    for (const field of kit.all(
      'input:not([type]), input[type="text" i], input[type="email" i], input[type="tel" i], input[type="date" i]',
    ) as HTMLInputElement[]) {
      if (!kit.seen(field) || field.readOnly || field.matches(':disabled') || field.closest('search, [role="search"]')) continue;
      const label = plainOf(kit.name(field));
      const yours = /^(your|my|eich|fy) | chi$/.test(label);
      const bare = label.replace(/^(your|my|eich|fy) /, '').replace(/^chi$/, '');
      const token = purposes.find(([, pattern]) => pattern.test(bare))?.[0];
      if (token) asked.push({ field, token, yours, about: field.closest('form, fieldset, main') ?? undefined });
    }
    // Of one family: a name may be asked for in parts, an address by its first line or whole.
    const families: readonly RegExp[] = [
      /^(name|given-name|family-name|additional-name|nickname|honorific-\w+|username)$/,
      /^(email|username)$/,
      /^tel(-\w+)*$/,
      /^(postal-code|street-address|address-(line|level)\d)$/,
      /^bday(-\w+)?$/,
      /^cc-[\w-]+$/,
    ];
    for (const { field, token, yours } of asked) {
      const given = (field.getAttribute('autocomplete') ?? '').trim().toLowerCase();
      if (given && given !== 'off' && given !== 'on') {
        const last = given.split(/\s+/).findLast((each) => each !== 'webauthn') ?? '';
        const known = families.some((family) => family.test(last));
        if (!known || families.some((family) => family.test(token) && family.test(last))) continue;
        found.push({
          element: field,
          evidence: { token, given: last, key: 'other' },
          message: {
            cy: `Mae’r maes “${kit.name(field).slice(0, 60)}” yn dweud wrth y porwr \`autocomplete="${last}"\`: bydd yn llenwi rhywbeth arall. Rhowch \`${token}\`.`,
            en: `The field “${kit.name(field).slice(0, 60)}” tells the browser \`autocomplete="${last}"\`: it will fill in something else. Give \`${token}\`.`,
          },
        });
        continue;
      }
      const context = [
        field.closest('fieldset')?.querySelector('legend'),
        field.closest('form, main')?.querySelector('h1, h2, legend'),
        document.querySelector('h1'),
      ]
        .map((each) => each?.textContent ?? '')
        .join(' ');
      const elses = others.test(context) || others.test(kit.name(field));
      const mine = asked.filter((each) => each.field.form !== null && each.field.form === field.form);
      const signsUp = field.form?.querySelector('input[type="password" i]') !== null && field.form !== null;
      const kinds = new Set(mine.map((each) => each.token));
      // One name asked twice in a form is two people's.
      const alone = mine.filter((each) => each.token === token).length === 1;
      const sure =
        !elses &&
        alone &&
        field.form !== null &&
        (yours || signsUp || (kinds.size >= 3 && kinds.has('email') && (kinds.has('tel') || kinds.has('postal-code'))));
      found.push({
        element: field,
        ...(sure ? {} : { certainty: 'warning' }),
        evidence: { token, key: token },
        message: {
          cy: `Mae’r maes “${kit.name(field).slice(0, 60)}” yn gofyn am rywbeth y mae’r porwr yn ei wybod, ond nid oes ganddo \`autocomplete="${token}"\`.`,
          en: `The field “${kit.name(field).slice(0, 60)}” asks for what the browser knows, but has no \`autocomplete="${token}"\`.`,
        },
      });
    }
    return found;
  },
};
