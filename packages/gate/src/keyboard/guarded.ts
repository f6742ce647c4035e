import type { Dialog, Frame, Page, Route } from 'playwright-core';
import type { Visit } from '../rule.ts';

/** What a page tried to do while keys were pressed on it. */
export interface Happened {
  navigations: number;
  popUps: number;
  dialogs: number;
  /** Requests of any kind, those that were stopped too. */
  requests: number;
}

export const sumOf = ({ navigations, popUps, dialogs }: Happened): number => navigations + popUps + dialogs;

/**
 * Works on a page that cannot leave: a navigation is counted and stopped, so that the keys can be pressed on; nothing but reading
 * requests goes out where forms may not be sent. Do not reopen the page inside.
 */
export async function guarded<Result>(visit: Visit, work: (happened: Happened) => Promise<Result>): Promise<Result> {
  const { page } = visit;
  const happened: Happened = { navigations: 0, popUps: 0, dialogs: 0, requests: 0 };
  const isOwn = (frame: () => Frame): boolean => {
    try {
      return frame() === page.mainFrame();
    } catch {
      return false;
    }
  };
  const hold = (route: Route): Promise<void> => {
    const request = route.request();
    happened.requests += 1;
    if (request.isNavigationRequest() && isOwn(() => request.frame())) {
      happened.navigations += 1;
      return route.abort('aborted');
    }
    return request.method() === 'GET' || visit.maySubmit ? route.fallback() : route.abort();
  };
  const popped = (_: Page): void => void (happened.popUps += 1);
  const asked = (_: Dialog): void => void (happened.dialogs += 1);
  await page.route('**/*', hold);
  page.on('popup', popped);
  page.on('dialog', asked);
  try {
    return await work(happened);
  } finally {
    page.off('popup', popped);
    page.off('dialog', asked);
    await page.unroute('**/*', hold);
  }
}
