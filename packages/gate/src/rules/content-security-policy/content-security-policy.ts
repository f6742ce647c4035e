import type { Bilingual } from '../../bilingual.ts';
import type { ResponseRule } from '../../rule.ts';
import { isLocal } from '../../standard/local-address.ts';
import { ownServer } from '../../targets/static-server.ts';
import { words } from './content-security-policy.text.ts';

type Fault = 'none' | 'only-reports' | 'open' | 'unsafe-inline' | 'any-host' | 'unsafe-eval';

const messages: Readonly<Record<Fault, Bilingual>> = {
  none: {
    cy: 'Nid oes `Content-Security-Policy`, felly gall unrhyw sgript a roddir yn y dudalen redeg.',
    en: 'There is no `Content-Security-Policy`, so any script that is put into the page can run.',
  },
  'only-reports': {
    cy: 'Nid yw’r polisi ond yn adrodd (`Content-Security-Policy-Report-Only`): nid yw’n atal dim.',
    en: 'The policy only reports (`Content-Security-Policy-Report-Only`): it stops nothing.',
  },
  open: {
    cy: 'Nid yw `Content-Security-Policy` yn cyfyngu ar sgriptiau: nid oes `script-src` na `default-src`.',
    en: 'The `Content-Security-Policy` does not limit scripts: there is no `script-src` and no `default-src`.',
  },
  'unsafe-inline': {
    cy: 'Mae’r polisi yn caniatáu `unsafe-inline` heb `nonce` na `hash`, felly gall sgript a roddir yn y dudalen redeg.',
    en: 'The policy allows `unsafe-inline` without a `nonce` or `hash`, so a script that is put into the page can run.',
  },
  'any-host': {
    cy: 'Mae’r polisi yn caniatáu sgriptiau o unrhyw le (`*`, `https:` neu `data:`).',
    en: 'The policy allows scripts from anywhere (`*`, `https:` or `data:`).',
  },
  'unsafe-eval': {
    cy: 'Mae’r polisi yn caniatáu `unsafe-eval`, sy’n rhedeg testun fel sgript.',
    en: 'The policy allows `unsafe-eval`, which runs text as a script.',
  },
};

/** The page says which scripts may run on it. */
export const contentSecurityPolicyRule: ResponseRule = {
  kind: 'response',
  id: 'content-security-policy',
  words,
  criteria: [],
  point: 11,
  certainty: 'warning',
  states: ['default'],
  judge: ({ headers, url, metaPolicy }) => {
    if (ownServer in headers && !metaPolicy) return [];
    const policies = [headers['content-security-policy'], metaPolicy].flatMap((policy) => (policy ? policy.split(/,|\n/) : []));
    // Every policy holds at once, so the strictest is what protects.
    const [best] = policies.map(faultsOf).sort((one, other) => one.length - other.length);
    const faults: readonly Fault[] = best ?? [headers['content-security-policy-report-only'] ? 'only-reports' : 'none'];
    return faults.map((fault) => ({
      rule: 'content-security-policy',
      ...((isLocal(url) && (fault === 'none' || fault === 'only-reports')) || fault === 'unsafe-eval'
        ? { certainty: 'advice' as const }
        : {}),
      evidence: { key: fault },
      message: messages[fault],
    }));
  },
};

function faultsOf(policy: string): Fault[] {
  const directives = new Map(
    policy.split(';').map((each): [string, string[]] => {
      const [name = '', ...sources] = each.trim().split(/\s+/);
      return [name.toLowerCase(), sources.map((source) => source.toLowerCase())];
    }),
  );
  const scripts = directives.get('script-src') ?? directives.get('default-src');
  if (!scripts) return ['open'];
  // A nonce, a hash or strict-dynamic makes browsers pass over unsafe-inline, and the last over hosts too.
  const signed = scripts.some((source) => /^'(nonce-|sha(256|384|512)-)/.test(source));
  const strict = scripts.includes("'strict-dynamic'");
  const faults: Fault[] = [];
  if (scripts.includes("'unsafe-inline'") && !signed && !strict) faults.push('unsafe-inline');
  if (!strict && scripts.some((source) => /^(\*|https?:|data:)$/.test(source))) faults.push('any-host');
  if (scripts.includes("'unsafe-eval'")) faults.push('unsafe-eval');
  return faults;
}
