import type { Observation } from '../../finding.ts';
import type { ResponseRule } from '../../rule.ts';
import { siteOf } from '../../visit/network-log.ts';
import { words } from './cookie-flags.text.ts';

/** Names by which frameworks keep a session or a sign-in. */
const session = /sess|(^|[_.-])s?sid$|auth|identity|jwt|^remember|^\.aspnet|^laravel/i;
/** A script reads these to send them back. */
const forScripts = /csrf|xsrf|antiforgery|requestverification|consent|policy/i;

/** A cookie that somebody is known by can be neither read by a script nor sent in the open. */
export const cookieFlagsRule: ResponseRule = {
  kind: 'response',
  id: 'cookie-flags',
  words,
  criteria: [],
  point: 11,
  certainty: 'warning',
  states: ['default'],
  judge: ({ url, cookies }) => {
    const site = siteOf(url);
    const found: Observation[] = [];
    for (const { name, domain, secure, httpOnly } of cookies) {
      if (siteOf(`http://${domain.replace(/^\./, '')}/`) !== site) continue;
      const holds = session.test(name) && !forScripts.test(name);
      if (url.startsWith('https:') && !secure)
        found.push({
          rule: 'cookie-flags',
          ...(holds ? {} : { certainty: 'advice' }),
          evidence: { key: `secure ${name}`, cookie: name },
          message: {
            cy: `Nid oes \`Secure\` ar y cwci \`${name}\`, felly gall fynd dros gysylltiad agored.`,
            en: `The cookie \`${name}\` has no \`Secure\`, so it can go over an open connection.`,
          },
        });
      if (holds && !httpOnly)
        found.push({
          rule: 'cookie-flags',
          evidence: { key: `http-only ${name}`, cookie: name },
          message: {
            cy: `Nid oes \`HttpOnly\` ar y cwci \`${name}\`, felly gall unrhyw sgript ar y dudalen ddwyn y sesiwn.`,
            en: `The cookie \`${name}\` has no \`HttpOnly\`, so any script on the page can steal the session.`,
          },
        });
    }
    return found;
  },
};
