import type { PageKit } from '../page-kit.ts';
import type { PageRule } from '../rule.ts';
import { runAxe } from './axe-run.ts';
import { runPageRules } from './page-rules.ts';
import type { Tab } from './tab.ts';

/** A page whose faults are known: an engine that finds none of them finds none anywhere. */
const page = `<!doctype html><html><head><title>Canary</title></head><body><main><h1>Canary</h1>
<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><button></button><input><p style="color:#aaa;background:#fff">Pale</p>
</main></body></html>`;
const faults = ['axe/html-has-lang', 'axe/image-alt', 'axe/button-name', 'axe/label', 'axe/color-contrast'];

const nameless: Pick<PageRule, 'id' | 'look'> = {
  id: 'canary',
  look: (kit: PageKit) =>
    kit
      .all('button, img')
      .filter((element) => kit.seen(element) && kit.name(element) === '' && kit.role(element) === 'button')
      .map((element) => ({ element, message: { cy: 'Dim enw.', en: 'No name.' } })),
};

/** Whether axe and the kit find the canary’s faults in this browser, now. */
export async function canarySings(tab: Tab): Promise<boolean> {
  try {
    await tab.page.setContent(page);
    const { observations } = await runAxe(tab.world, 'default', 1);
    const own = await runPageRules(tab.world, [nameless as PageRule]);
    const told = new Set(observations.map(({ rule }) => rule));
    return own.observations.length === 1 && faults.every((fault) => told.has(fault));
  } catch {
    return false;
  }
}
