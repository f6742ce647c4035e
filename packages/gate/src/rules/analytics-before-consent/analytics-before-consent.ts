import type { Observation } from '../../finding.ts';
import type { ResponseRule } from '../../rule.ts';
import { isTracker } from '../../standard/known-trackers.ts';
import { standardSettings } from '../../standard/standard-settings.ts';
import { words } from './analytics-before-consent.text.ts';

/** Nobody is measured by somebody else before having had a choice. */
export const analyticsBeforeConsentRule: ResponseRule = {
  kind: 'response',
  id: 'analytics-before-consent',
  words,
  criteria: [],
  point: 11,
  certainty: 'warning',
  states: ['default'],
  judge: ({ requests, journey }) => {
    // Further on in a journey somebody may have agreed.
    if (journey && journey.step > 1) return [];
    const { allowHosts } = standardSettings();
    const hosts = new Map<string, boolean>();
    for (const { url, thirdParty } of requests) if (isTracker(url)) hosts.set(new URL(url).hostname, thirdParty);
    return [...hosts]
      .filter(([hostname]) => !allowHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)))
      .map(([host, thirdParty]): Observation => ({
        rule: 'analytics-before-consent',
        ...(thirdParty ? {} : { certainty: 'advice' }),
        evidence: { key: host, host },
        message: {
          cy: `Cyn i neb gytuno, mae’r dudalen yn llwytho mesur neu hysbysebu o ${host}.`,
          en: `Before anybody agreed, the page loads measuring or advertising from ${host}.`,
        },
      }));
  },
};
