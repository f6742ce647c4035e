import { guarded } from '../../keyboard/guarded.ts';
import { prepareKeys, readStop } from '../../keyboard/stop-in-page.ts';
import { observationsOf, type Told } from '../../keyboard/told.ts';
import { walkOf } from '../../keyboard/walk.ts';
import type { PageKit } from '../../page-kit.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { words } from './skip-link.text.ts';

const id = 'skip-link';
/** Stops before the content that a person can be asked to pass on every page. */
const fewStops = 6;

interface SkipLinks {
  readonly links: readonly {
    selector: string;
    first: boolean;
    reachable: boolean;
    target: string;
    exists: boolean;
    named: boolean;
    inMain: boolean;
  }[];
  /** How many of the stops stand before the main content, which has a landmark or a heading at its start. */
  readonly before: number;
  readonly landmark: boolean;
}

/** Whether what every page repeats can be passed with a key, and whether the link for it does so. */
export const skipLinkRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['2.4.1'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: async (visit) => {
    const { stops, trap } = await walkOf(visit);
    const { links, before, landmark } = await visit.look(
      findLinks,
      stops.map(({ selector }) => selector),
    );
    const told: Told[] = [];
    const skips = links.filter(({ named }) => named);
    if (!skips.length && before > fewStops && !trap)
      told.push({
        certainty: landmark ? 'advice' : 'warning',
        message: {
          cy: `Rhaid pwyso Tab ${String(before)} gwaith cyn cyrraedd y prif gynnwys, ac nid oes dolen i neidio ato.`,
          en: `Tab has to be pressed ${String(before)} times before the main content is reached, and there is no link to skip to it.`,
        },
        evidence: { before, key: 'none' },
      });
    for (const { selector, reachable, exists, target, first, inMain } of skips.slice(0, 4)) {
      if (!reachable) {
        if (first)
          told.push({
            selector,
            message: {
              cy: 'Ni all y bysellfwrdd gyrraedd y ddolen neidio: mae wedi’i chuddio â `display: none`, `visibility: hidden` neu `tabindex="-1"`.',
              en: 'The keyboard cannot reach the skip link: it is hidden with `display: none`, `visibility: hidden` or `tabindex="-1"`.',
            },
            evidence: { key: 'unreachable' },
          });
        continue;
      }
      const stop = stops.find((each) => each.selector === selector);
      if (!exists) {
        // Where another skips as it should, or this one stands in the content itself, nobody is kept from the content.
        const spare = inMain || skips.some((other) => other.first && other.reachable && other.exists);
        told.push({
          selector,
          ...(spare ? { certainty: 'warning' as const } : {}),
          message: {
            cy: `Mae’r ddolen neidio’n arwain at \`${target}\`, ond nid oes elfen o’r enw hwnnw yn y dudalen.`,
            en: `The skip link leads to \`${target}\`, but the page has no element of that name.`,
          },
          evidence: { key: 'target' },
        });
        continue;
      }
      if (stop && first && (await guarded(visit, () => stays(visit, selector, target))))
        told.push({
          selector,
          message: {
            cy: `Ar ôl pwyso’r ddolen neidio, mae Tab yn dal i fynd drwy’r hyn sydd cyn \`${target}\`.`,
            en: `After the skip link is pressed, Tab still goes through what comes before \`${target}\`.`,
          },
          evidence: { key: 'stays' },
        });
    }
    return observationsOf(visit, id, told);
  },
};

/** The links that skip, and how much there is to skip. Runs in the page. */
function findLinks(kit: PageKit, argument: unknown): SkipLinks {
  const stops = (argument as string[]).flatMap((selector) => kit.find(selector) ?? []);
  const anchors = kit.all('a[href]').slice(0, 400);
  const inPage = anchors.filter(
    (link) => (link.getAttribute('href') ?? '').startsWith('#') && (link.getAttribute('href') ?? '').length > 1,
  );
  const says =
    /\bskip\b|jump to|go to (the )?(main )?content|straight to|neidi|hepgor|(mynd|ewch|symud).{0,8}(i|at)[’' ]?r? ?(brif |prif )?(gynnwys|cynnwys|gynnwys)/i;
  const main = document.querySelector('main, [role="main"]');
  const start = main ?? document.querySelector('h1');
  const follows = (one: Element, other: Element): boolean => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const links = inPage
    .filter((link) => says.test(link.textContent) || says.test(link.getAttribute('aria-label') ?? ''))
    .map((link) => {
      const href = link.getAttribute('href') ?? '';
      const name = decodeURIComponent(href.slice(1));
      const target = document.getElementById(name) ?? document.getElementsByName(name)[0];
      return {
        selector: kit.selector(link),
        first: stops.indexOf(link) >= 0 ? stops.indexOf(link) < 4 : anchors.indexOf(link) < 3,
        reachable: stops.includes(link) || kit.tabbable(link),
        target: href,
        // A page whose script answers the link needs no such element.
        exists: target !== undefined || /^#(top|!|\/)/.test(href) || link.hasAttribute('onclick'),
        named: true,
        inMain: main?.contains(link) ?? false,
      };
    });
  const before = start ? stops.filter((stop) => follows(stop, start) && !start.contains(stop)).length : 0;
  // Anything early that leads into the page counts, whatever it is called.
  const other = inPage.some((link) => {
    const name = (link.getAttribute('href') ?? '').slice(1);
    const target = document.getElementById(name);
    return (
      stops.indexOf(link) >= 0 &&
      stops.indexOf(link) < 3 &&
      target !== null &&
      start !== null &&
      (target.contains(start) || start.contains(target))
    );
  });
  return { links, before: other ? 0 : before, landmark: main !== null };
}

/** Presses the link, then Tab: whether the focus comes to something before the target. */
async function stays(visit: Visit, selector: string, target: string): Promise<boolean> {
  await visit.look(prepareKeys);
  const held = await visit.look((kit: PageKit, argument: unknown) => {
    const element = kit.find(argument as string);
    if (!(element instanceof HTMLElement)) return false;
    element.focus();
    return element.matches(':focus');
  }, selector);
  if (!held) return false;
  await visit.page.keyboard.press('Enter');
  await visit.look(readStop);
  const isBefore = (): Promise<boolean> =>
    visit.look(
      (kit: PageKit, argument: unknown) => {
        const { hash, link } = argument as { hash: string; link: string };
        const name = decodeURIComponent(hash.slice(1));
        const aim = document.getElementById(name) ?? document.getElementsByName(name)[0];
        const active = document.activeElement;
        const from = kit.find(link);
        if (!aim || !active || !from || active === document.body || active === from || aim.contains(active)) return false;
        // After the link and before its target: what was to be passed.
        return (
          Boolean(from.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) &&
          Boolean(active.compareDocumentPosition(aim) & Node.DOCUMENT_POSITION_FOLLOWING)
        );
      },
      { hash: target, link: selector },
    );
  await visit.page.keyboard.press('Tab');
  await visit.look(readStop);
  return isBefore();
}
