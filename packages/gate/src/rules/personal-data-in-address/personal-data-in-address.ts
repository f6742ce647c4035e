import type { Bilingual } from '../../bilingual.ts';
import type { Observation } from '../../finding.ts';
import type { ResponseRule } from '../../rule.ts';
import { personalIn, type PersonalKind } from '../../standard/personal-in-address.ts';
import { siteOf } from '../../visit/network-log.ts';
import { words } from './personal-data-in-address.text.ts';

const kinds: Readonly<Record<PersonalKind, Bilingual>> = {
  email: { cy: 'cyfeiriad e-bost', en: 'an email address' },
  'national-insurance': { cy: 'rhif Yswiriant Gwladol', en: 'a National Insurance number' },
  phone: { cy: 'rhif ffôn', en: 'a telephone number' },
  'date-of-birth': { cy: 'dyddiad geni', en: 'a date of birth' },
  'name-and-postcode': { cy: 'enw a chod post', en: 'a name and postcode' },
  'nhs-number': { cy: 'rhif GIG', en: 'an NHS number' },
  password: { cy: 'cyfrinair', en: 'a password' },
};

/** What people give is in no address: neither the page's, nor a link's, nor a request's. The value is never told. */
export const personalDataInAddressRule: ResponseRule = {
  kind: 'response',
  id: 'personal-data-in-address',
  words,
  criteria: [],
  point: 11,
  certainty: 'warning',
  states: ['default'],
  judge: ({ url, requests, outline }) => {
    const found: Observation[] = [];
    const tell = (personal: readonly PersonalKind[], where: string, said: (kind: Bilingual) => Bilingual): void => {
      for (const kind of personal)
        if (!found.some(({ evidence }) => evidence?.key === `${where} ${kind}`))
          found.push({ rule: 'personal-data-in-address', evidence: { key: `${where} ${kind}`, kind }, message: said(kinds[kind]) });
    };
    tell(personalIn(url), 'page', ({ cy, en }) => ({
      cy: `Mae ${cy} yng nghyfeiriad y dudalen.`,
      en: `There is ${en} in the page’s address.`,
    }));
    const site = siteOf(url);
    for (const { href } of outline.links)
      if (/^https?:/.test(href) && siteOf(href) === site)
        tell(personalIn(href), 'link', ({ cy, en }) => ({
          cy: `Mae ${cy} yng nghyfeiriad dolen ar y dudalen.`,
          en: `There is ${en} in the address of a link on the page.`,
        }));
    for (const { url: asked, personal } of requests) {
      if (!personal) continue;
      const host = new URL(asked).hostname;
      tell(personal, host, ({ cy, en }) => ({
        cy: `Mae ${cy} yng nghyfeiriad cais at ${host}.`,
        en: `There is ${en} in the address of a request to ${host}.`,
      }));
    }
    return found;
  },
};
