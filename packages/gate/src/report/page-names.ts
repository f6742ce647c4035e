import type { Finding } from '../finding.ts';
import type { Result } from '../result.ts';
import { pagePath } from '../baseline/page-pattern.ts';

/** Gives pages the shortest name that tells them apart: without the host, where there is but one. */
export function shortNames({ pages, notTested }: Pick<Result, 'pages' | 'notTested'>): (page: string) => string {
  const hosts = new Set([...pages, ...notTested].map(({ page }) => /^https?:\/\/[^/]+/.exec(page)?.[0]));
  return hosts.size === 1 ? pagePath : (page) => page;
}

export const pagesOf = ({ places }: Finding): string[] => [...new Set(places.map(({ page }) => page))];
export const statesOf = ({ places }: Finding): Finding['places'][number]['state'][] => [...new Set(places.map(({ state }) => state))];
