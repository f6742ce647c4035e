import type { Bilingual } from '../../bilingual.ts';
import type { ResponseRule } from '../../rule.ts';
import { isLocal } from '../../standard/local-address.ts';
import { ownServer } from '../../targets/static-server.ts';
import { words } from './security-headers.text.ts';

const wanted: readonly {
  readonly key: string;
  readonly missing: (headers: Readonly<Record<string, string>>, url: URL, local: boolean) => boolean;
  readonly message: Bilingual;
}[] = [
  {
    key: 'https',
    missing: (_headers, { protocol }, local) => protocol === 'http:' && !local,
    message: {
      cy: 'Nid yw’r dudalen ar `https`, felly gall eraill ar y rhwydwaith ddarllen a newid popeth.',
      en: 'The page is not on `https`, so others on the network can read and change everything.',
    },
  },
  {
    key: 'hsts',
    missing: (headers, { protocol }, local) =>
      protocol === 'https:' && !local && !(Number(/max-age="?(\d+)/i.exec(headers['strict-transport-security'] ?? '')?.[1] ?? 0) >= 86_400),
    message: {
      cy: 'Nid oes `Strict-Transport-Security` am ddiwrnod neu fwy, felly gellir arwain y porwr yn ôl i `http`.',
      en: 'There is no `Strict-Transport-Security` for a day or more, so the browser can be led back to `http`.',
    },
  },
  {
    key: 'nosniff',
    missing: (headers) => !/\bnosniff\b/i.test(headers['x-content-type-options'] ?? ''),
    message: {
      cy: 'Nid oes `X-Content-Type-Options: nosniff`, felly gall porwr redeg ffeil a lanlwythwyd fel sgript.',
      en: 'There is no `X-Content-Type-Options: nosniff`, so a browser can run a file that was uploaded as a script.',
    },
  },
  {
    key: 'referrer',
    // Browsers now cut the path for other sites unless they are told otherwise: only what opens it again, or nothing said, is told.
    missing: (headers) =>
      !/no-referrer(?!-when)|same-origin|strict-origin|(^|[\s,])origin/i.test(headers['referrer-policy'] ?? '') ||
      /unsafe-url|no-referrer-when-downgrade\s*$/i.test(headers['referrer-policy'] ?? ''),
    message: {
      cy: 'Nid yw `Referrer-Policy` yn cadw cyfeiriadau tudalennau rhag safleoedd eraill.',
      en: '`Referrer-Policy` does not keep the addresses of pages from other sites.',
    },
  },
  {
    key: 'framing',
    missing: (headers) =>
      !/(^|[;,\s])frame-ancestors\s/i.test(headers['content-security-policy'] ?? '') &&
      !/^\s*(deny|sameorigin)/i.test(headers['x-frame-options'] ?? ''),
    message: {
      cy: 'Gall unrhyw safle roi’r dudalen mewn ffrâm: nid oes `frame-ancestors` nac `X-Frame-Options`.',
      en: 'Any site can put the page in a frame: there is no `frame-ancestors` and no `X-Frame-Options`.',
    },
  },
];

/** The headers with which a server asks browsers to protect people. */
export const securityHeadersRule: ResponseRule = {
  kind: 'response',
  id: 'security-headers',
  words,
  criteria: [],
  point: 11,
  certainty: 'warning',
  states: ['default'],
  judge: ({ headers, url }) => {
    if (ownServer in headers) return [];
    const local = isLocal(url);
    return wanted
      .filter(({ missing }) => missing(headers, new URL(url), local))
      .map(({ key, message }) => ({
        rule: 'security-headers',
        ...(local ? { certainty: 'advice' as const } : {}),
        evidence: { key },
        message,
      }));
  },
};
