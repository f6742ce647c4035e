import type { PageKit } from '../../page-kit.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './self-changing.text.ts';

const id = 'self-changing';

/** Whether what is read is taken away and something else put in its place, again and again, with no way to stop it. */
export const selfChangingRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['2.2.2'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  drive: async (visit) => {
    const places = await visit.look(placesThatMayChange);
    if (!places.length) return [];
    // A pointer that lies on it may hold it still.
    await visit.page.mouse.move(1, visit.size.height - 2);
    const changed = await visit.look(watchPlaces, places);
    if (!changed) return [];
    const element = await visit.describe(changed.selector);
    return [
      {
        rule: id,
        ...(element ? { element } : {}),
        message: {
          cy: `Newidiodd hyn ohono’i hun (“${changed.before}”, yna “${changed.after}”), ac nid oes botwm i’w oedi.`,
          en: `This changed by itself (“${changed.before}”, then “${changed.after}”), and there is no button to pause it.`,
        },
      },
    ];
  },
};

/** Where to look: carousels by their names, and the whole page where one of its own scripts keeps time. Runs in the page. */
function placesThatMayChange(kit: PageKit): string[] {
  if (kit.pauses()) return [];
  const named =
    '[aria-roledescription="carousel" i], .carousel, .slider, .slideshow, .slick-slider, .swiper, .flexslider, .owl-carousel, .splide, .glide, .bxslider, .rslides, .ticker, .news-ticker, .rotator, .testimonials, [class*="carousel" i], [class*="slideshow" i]';
  const carousels: Element[] = [];
  for (const each of kit.all(named)) {
    if (carousels.some((other) => other.contains(each)) || !kit.seen(each)) continue;
    if (each.querySelectorAll('*').length > 1) carousels.push(each);
  }
  const keepsTime = [...document.scripts].some((script) => !script.src && /\bsetInterval\s*\(/.test(script.text));
  return [...carousels.slice(0, 3).map((each) => kit.selector(each)), ...(keepsTime ? ['body'] : [])];
}

/** Watches until something has been changed twice, or eight seconds have gone since the page was opened. Runs in the page. */
async function watchPlaces(
  kit: PageKit,
  argument: unknown,
): Promise<{ readonly selector: string; readonly before: string; readonly after: string } | null> {
  const apart =
    '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], [role="timer"], [role="progressbar"], [role="marquee"], progress, time, video, audio, canvas, [aria-busy="true"]';
  const roots = (argument as readonly string[]).flatMap((selector) => kit.find(selector) ?? []);
  /** What is read in a place now: its words and pictures that lie within it. */
  const readingOf = (root: Element): Map<string, Element> => {
    const frame = root === document.body ? undefined : root.getBoundingClientRect();
    const read = new Map<string, Element>();
    for (const element of [...kit.all('*', root)].slice(0, 1500)) {
      const own = [...element.childNodes]
        .flatMap((node) => (node instanceof Text ? node.data.trim() : []))
        .join(' ')
        .trim();
      const text = own || (element instanceof HTMLImageElement ? element.currentSrc : '');
      if (!text || element.closest(`${apart}, script, style, noscript, option`) || !kit.seen(element)) continue;
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      // A slide waits beside the window of its carousel.
      if (frame && (x < frame.left || x > frame.right || y < frame.top || y > frame.bottom)) continue;
      read.set(`${element.localName} ${text}`, element);
    }
    return read;
  };
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const shortOf = (key: string): string => {
    const text = key.replace(/^\S+ /, '').replace(/^(https?|data):.*/, '…');
    return text.length > 40 ? `${text.slice(0, 39)}…` : text;
  };
  const kept = roots.map((root) => ({ root, read: readingOf(root), times: [] as number[] }));
  for (const end = Math.max(8000, performance.now() + 2500); performance.now() < end;) {
    await wait(250);
    for (const place of kept) {
      const now = readingOf(place.root);
      const went = [...place.read.keys()].filter((key) => !now.has(key));
      const came = [...now.keys()].filter((key) => !place.read.has(key));
      place.read = now;
      const [before] = went;
      const [after] = came;
      // What only comes, or only goes, is the page still loading, or a message.
      if (before === undefined || after === undefined) continue;
      const last = place.times.at(-1);
      const moment = performance.now();
      if (last !== undefined && moment - last < 600) {
        place.times.splice(-1, 1, moment);
        continue;
      }
      place.times.push(moment);
      // A clock that ticks every second changes its figures and nothing else.
      const figures = (text: string): string => text.replace(/\d+/g, '0');
      const ticks = went.every((key, index) => figures(key) === figures(came[index] ?? '')) && last !== undefined && moment - last < 1400;
      if (ticks) return null;
      const named = place.root !== document.body;
      if (place.times.length < (named && moment > 4500 ? 1 : 2)) continue;
      const element = now.get(after);
      return {
        selector: kit.selector(named || !element ? place.root : (element.parentElement ?? element)),
        before: shortOf(before),
        after: shortOf(after),
      };
    }
  }
  return null;
}
