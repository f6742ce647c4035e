import type { PageRule, Seen } from '../../rule.ts';
import { words } from './mixed-content.text.ts';

/** Nothing on a protected page goes over an open connection. */
export const mixedContentRule: PageRule = {
  kind: 'page',
  id: 'mixed-content',
  words,
  criteria: [],
  point: 11,
  certainty: 'failure',
  states: ['default'],
  look: (kit) => {
    const found: Seen[] = [];
    if (location.protocol !== 'https:') return found;
    // The policy makes browsers ask for all of it over https.
    if (
      kit
        .all('meta[http-equiv="content-security-policy" i]')
        .some((each) => /upgrade-insecure-requests/.test(each.getAttribute('content') ?? ''))
    )
      return found;
    const open = (address: string | null): URL | undefined => {
      if (address === null || !/^\s*http:/i.test(address)) return undefined;
      const url = URL.parse(address.trim());
      // What is on the same machine never leaves it.
      return url && !/^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/.test(url.hostname) ? url : undefined;
    };
    const refused = 'script[src], iframe[src], object[data], embed[src], link[href]';
    for (const element of kit.all(`${refused}, img[src], audio[src], video[src], source[src], track[src]`)) {
      if (element.localName === 'link' && !/(^|\s)(stylesheet|preload|modulepreload)(\s|$)/i.test(element.getAttribute('rel') ?? ''))
        continue;
      const url = open(element.getAttribute('src') ?? element.getAttribute('data') ?? element.getAttribute('href'));
      if (!url) continue;
      const blocked = element.matches(refused);
      found.push({
        element,
        ...(blocked ? {} : { certainty: 'warning' as const }),
        evidence: { key: url.hostname, host: url.hostname },
        message: {
          cy: `Gofynnir am \`<${element.localName}>\` gan ${url.hostname} dros \`http\`${blocked ? ', ac mae porwyr yn ei wrthod' : ''}.`,
          en: `A \`<${element.localName}>\` is asked of ${url.hostname} over \`http\`${blocked ? ', and browsers refuse it' : ''}.`,
        },
      });
    }
    for (const element of kit.all('form[action], button[formaction], input[formaction]')) {
      const url = open(element.getAttribute('formaction') ?? element.getAttribute('action'));
      if (!url) continue;
      found.push({
        element,
        evidence: { key: `form ${url.hostname}`, host: url.hostname },
        message: {
          cy: `Mae’r ffurflen yn anfon yr hyn a deipir at ${url.hostname} dros \`http\`, yn agored i bawb ar y rhwydwaith.`,
          en: `The form sends what is typed to ${url.hostname} over \`http\`, in the open for everybody on the network.`,
        },
      });
    }
    return found;
  },
};
