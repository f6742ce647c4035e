import type { Observation } from '../../finding.ts';
import type { ResponseRule } from '../../rule.ts';
import { cookieKind } from '../../standard/known-trackers.ts';
import { standardSettings } from '../../standard/standard-settings.ts';
import { ownServer } from '../../targets/static-server.ts';
import { siteOf } from '../../visit/network-log.ts';
import { words } from './cookies-before-consent.text.ts';

/** No cookie that follows people is set before they agreed. Names are told, values never. */
export const cookiesBeforeConsentRule: ResponseRule = {
  kind: 'response',
  id: 'cookies-before-consent',
  words,
  criteria: [],
  point: 11,
  certainty: 'warning',
  states: ['default'],
  judge: ({ url, cookies, headers, journey }) => {
    // Further on in a journey somebody may have agreed.
    if (journey && journey.step > 1) return [];
    const { necessaryCookies } = standardSettings();
    const necessary = necessaryCookies.map((name) => new RegExp(`^${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`));
    const site = siteOf(url);
    const found: Observation[] = [];
    for (const { name, domain, session } of cookies) {
      if (necessary.some((each) => each.test(name))) continue;
      const other = siteOf(`http://${domain.replace(/^\./, '')}/`) !== site;
      const kind = cookieKind(name);
      if (kind === 'following' || (other && kind === 'unknown'))
        found.push({
          rule: 'cookies-before-consent',
          evidence: { key: name, cookie: name, domain, session },
          message: {
            cy: `Gosodir y cwci \`${name}\` (${domain}) cyn i neb gytuno${kind === 'following' ? '; mae’n un sy’n dilyn pobl' : '; safle arall piau ef'}.`,
            en: `The cookie \`${name}\` (${domain}) is set before anybody agreed${kind === 'following' ? '; it is one that follows people' : '; it belongs to another site'}.`,
          },
        });
      else if (kind === 'unknown' && !session && !(ownServer in headers))
        found.push({
          rule: 'cookies-before-consent',
          certainty: 'advice',
          evidence: { key: name, cookie: name, domain, session },
          message: {
            cy: `Mae’r cwci \`${name}\` yn aros ar ôl yr ymweliad. Os na all y gwasanaeth wneud hebddo, dywedwch hynny yn \`necessaryCookies\`.`,
            en: `The cookie \`${name}\` stays after the visit. If the service cannot do without it, say so in \`necessaryCookies\`.`,
          },
        });
    }
    return found;
  },
};
