import { assert, waitUntil } from '@open-wc/testing';
import { timeoutWarningTemplate } from '@patrwm/components/timeout-warning/template';
import { render } from 'lit/html.js';
import { watchSession } from './session-watch.ts';

const minute = 60_000;

/** A page of a session that ends `left` minutes from now, and how often its element was asked for. */
function page(left: number, keepAlive: string): { element: HTMLElement; defined: () => number; renewed: number[] } {
  const main = document.body.appendChild(document.createElement('main'));
  const minutes = Math.round((Date.now() - performance.timeOrigin) / minute) + left;
  render(timeoutWarningTemplate({ language: 'cy', minutes, warnBefore: 5, keepAlive, endedHref: '/ended' }), main);
  const element = main.querySelector<HTMLElement>('patrwm-timeout-warning')!;
  const renewed: number[] = [];
  let count = 0;
  watchSession(element, async () => {
    count++;
    Object.assign(element, { renew: (at: number) => renewed.push(at) });
  });
  return { element, defined: () => count, renewed };
}
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('the watch over a session', () => {
  afterEach(() => document.querySelector('main')?.remove());

  it('fetches nothing while the end is far', async () => {
    const { defined } = page(60, '/far');
    await turn();
    assert.equal(defined(), 0);
  });

  it('fetches the warning shortly before it opens, and tells it when the session was renewed', async () => {
    const { defined, renewed } = page(6, '/near');
    await waitUntil(() => renewed.length, 'It was never told', { timeout: 10_000 });
    assert.equal(defined(), 1);
    assert.deepEqual(renewed, [performance.timeOrigin]);
  });

  it('tells other pages of the session that it was renewed', async () => {
    const heard: unknown[] = [];
    const other = new BroadcastChannel(`patrwm-session ${new URL('/told', location.href)}`);
    other.onmessage = ({ data }) => heard.push(data);
    page(60, '/told');
    await waitUntil(() => heard.length, 'Nothing was heard', { timeout: 10_000 });
    other.close();
    assert.deepEqual(heard, [performance.timeOrigin]);
  });
});
