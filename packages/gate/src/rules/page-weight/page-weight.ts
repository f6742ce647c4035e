import type { Observation } from '../../finding.ts';
import type { PageRecord, ResponseRule } from '../../rule.ts';
import { standardSettings } from '../../standard/standard-settings.ts';
import { words } from './page-weight.text.ts';

/** What a first visit to a page costs stays within what the service allows itself. */
export const pageWeightRule: ResponseRule = {
  kind: 'response',
  id: 'page-weight',
  words,
  criteria: [],
  point: 10,
  certainty: 'warning',
  states: ['default'],
  judge: (record) => {
    const requests = record.requests.filter(({ url }) => /^https?:/.test(url));
    const { maxKilobytes, maxRequests } = standardSettings();
    const kilobytes = Math.round(requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
    const found: Observation[] = [];
    const heaviest = heaviestOf(requests);
    if (kilobytes > maxKilobytes)
      found.push({
        rule: 'page-weight',
        ...(kilobytes > 2 * maxKilobytes ? {} : { certainty: 'advice' }),
        evidence: { key: 'kilobytes', kilobytes, allowed: maxKilobytes, requests: requests.length, heaviest },
        message: {
          cy: `Mae ymweliad cyntaf â’r dudalen yn costio ${String(kilobytes)} kB; y terfyn yw ${String(maxKilobytes)} kB. Y trymaf: ${heaviest}.`,
          en: `A first visit to the page costs ${String(kilobytes)} kB; the limit is ${String(maxKilobytes)} kB. The heaviest: ${heaviest}.`,
        },
      });
    if (requests.length > maxRequests)
      found.push({
        rule: 'page-weight',
        ...(requests.length > 2 * maxRequests ? {} : { certainty: 'advice' }),
        evidence: { key: 'requests', requests: requests.length, allowed: maxRequests },
        message: {
          cy: `Mae’r dudalen yn gwneud ${String(requests.length)} o geisiadau; y terfyn yw ${String(maxRequests)}.`,
          en: `The page makes ${String(requests.length)} requests; the limit is ${String(maxRequests)}.`,
        },
      });
    return found;
  },
};

/** The three kinds that weigh most: `image 900 kB, script 300 kB`. */
function heaviestOf(requests: PageRecord['requests']): string {
  const weights = new Map<string, number>();
  for (const { type, bytes } of requests) weights.set(type, (weights.get(type) ?? 0) + bytes);
  return [...weights]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([type, bytes]) => `${type} ${String(Math.round(bytes / 1000))} kB`)
    .join(', ');
}
