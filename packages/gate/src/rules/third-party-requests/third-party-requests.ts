import type { Observation } from '../../finding.ts';
import type { ResponseRule } from '../../rule.ts';
import { isTracker } from '../../standard/known-trackers.ts';
import { standardSettings } from '../../standard/standard-settings.ts';
import { isFontRequest } from '../third-party-fonts/third-party-fonts.ts';
import { words } from './third-party-requests.text.ts';

/** Whom else a page tells that somebody is reading it. Measuring and fonts have rules of their own. */
export const thirdPartyRequestsRule: ResponseRule = {
  kind: 'response',
  id: 'third-party-requests',
  words,
  criteria: [],
  point: 11,
  certainty: 'warning',
  states: ['default'],
  judge: ({ requests }) => {
    const { allowHosts } = standardSettings();
    const hosts = new Map<string, Set<string>>();
    for (const request of requests) {
      if (!request.thirdParty || isTracker(request.url) || isFontRequest(request)) continue;
      const { hostname } = new URL(request.url);
      if (allowHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) continue;
      hosts.set(hostname, new Set([...(hosts.get(hostname) ?? []), request.type]));
    }
    return [...hosts].map(([host, types]): Observation => {
      const list = [...types].sort().join(', ');
      const runs = types.has('script') || types.has('stylesheet');
      return {
        rule: 'third-party-requests',
        ...(runs ? {} : { certainty: 'advice' as const }),
        evidence: { key: host, host, types: list },
        message: {
          cy: `Mae’r dudalen yn gofyn i westeiwr arall am bethau, sef ${host} (${list}).`,
          en: `The page asks another host for things: ${host} (${list}).`,
        },
      };
    });
  },
};
