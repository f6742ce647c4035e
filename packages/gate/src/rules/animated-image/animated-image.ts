import type { Observation } from '../../finding.ts';
import type { PageKit } from '../../page-kit.ts';
import type { ReadingRule, Visit } from '../../rule.ts';
import { words } from './animated-image.text.ts';
import { animationLength } from './animation-length.ts';

const id = 'animated-image';
/** Seconds that something may move beside what is read (WCAG 2.2.2). */
const most = 5;
const atMost = 10;

/** A picture that moves for longer than five seconds can be stopped. */
export const animatedImageRule: ReadingRule = {
  kind: 'reading',
  id,
  words,
  criteria: ['2.2.2'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  read: async (visit) => {
    const found: Observation[] = [];
    for (const { selector, url } of (await visit.look(picturesThatMayMove)).slice(0, atMost)) {
      const bytes = await bytesOf(visit, url);
      const seconds = bytes ? animationLength(bytes) : 0;
      if (seconds <= most) continue;
      const element = await visit.describe(selector);
      const long = seconds === Infinity ? undefined : String(Math.round(seconds));
      found.push({
        rule: id,
        ...(element ? { element } : {}),
        message: {
          cy: `Mae’r llun yn symud ${long ? `am ${long} eiliad` : 'heb stopio'}, ac nid oes modd ei oedi.`,
          en: `The picture moves ${long ? `for ${long} seconds` : 'without end'}, and cannot be paused.`,
        },
      });
    }
    return found;
  },
};

/** Pictures of the kinds that move, large enough to be more than a wheel that turns. Runs in the page. */
function picturesThatMayMove(kit: PageKit): { selector: string; url: string }[] {
  const moves = /\.(gif|webp)([?#]|$)|^data:image\/(gif|webp)/i;
  const pictures = kit.all('img, input[type="image" i]').flatMap((element) => {
    const { src, currentSrc } = element as HTMLImageElement & HTMLInputElement;
    const url = currentSrc || src;
    const { width, height } = element.getBoundingClientRect();
    return moves.test(url) && (width > 80 || height > 80) && kit.seen(element) ? [{ selector: kit.selector(element), url }] : [];
  });
  return pictures.length && !kit.pauses() ? pictures : [];
}

/** What the browser has of a picture: nothing is fetched for it. */
async function bytesOf({ session }: Visit, url: string): Promise<Buffer | undefined> {
  const inline = /^data:[^,]*;base64,(.*)$/s.exec(url)?.[1];
  if (inline) return Buffer.from(inline, 'base64');
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { content, base64Encoded } = await session.send('Page.getResourceContent', { frameId: frameTree.frame.id, url });
    return Buffer.from(content, base64Encoded ? 'base64' : 'utf8');
  } catch {
    return undefined;
  }
}
