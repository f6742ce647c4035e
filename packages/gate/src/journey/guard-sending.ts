import type { Page, Route } from 'playwright-core';
import { GateError } from '../gate-error.ts';

/**
 * Goes on a journey and lets it send what was typed only where it may: to a host that is allowed, and in an address only to the
 * hosts that the journey itself goes to. A page that names another host, by mistake or not, gets nothing; throws `did-not-move` then.
 */
export async function guardSending(
  page: Page,
  goesTo: readonly string[],
  maySubmit: (url: string) => boolean,
  walk: (stop: AbortSignal) => Promise<void>,
): Promise<void> {
  const homes = goesTo.map((url) => new URL(url).host);
  const stop = new AbortController();
  let stopped: string | undefined;
  const guard = (route: Route): Promise<void> => {
    const request = route.request();
    const url = request.url();
    const sends = request.method() !== 'GET' && request.method() !== 'HEAD';
    const leads = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const leaves = leads && /^https?:/.test(url) && !homes.includes(new URL(url).host);
    if (!(sends || leaves) || maySubmit(url)) return route.fallback();
    if (leads) {
      stopped = new URL(url).hostname;
      stop.abort();
    }
    // As if the person had stopped it: the page stays.
    return route.abort('aborted');
  };
  await page.route('**/*', guard);
  const walked = await walk(stop.signal)
    .then(
      () => undefined,
      (error: unknown) => ({ error }),
    )
    .finally(() => page.unroute('**/*', guard));
  if (stopped !== undefined)
    throw new GateError('did-not-move', {
      cy: `Ni chyrhaeddwyd y cam hwn, am ei fod yn anfon i ${stopped}. Os yw’n weinydd prawf, rhowch \`--allow-submit ${stopped}\`.`,
      en: `This step was not reached, because it sends to ${stopped}. If it is a test server, give \`--allow-submit ${stopped}\`.`,
    });
  if (walked) throw walked.error;
}
