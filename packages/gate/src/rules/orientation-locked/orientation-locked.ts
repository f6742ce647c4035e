import type { Bilingual } from '../../bilingual.ts';
import type { Observation } from '../../finding.ts';
import type { PageKit } from '../../page-kit.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './orientation-locked.text.ts';

const id = 'orientation-locked';

interface Held {
  /** What holds the page's content and lies on its side. */
  readonly turned?: { readonly selector: string; readonly tall: boolean };
  /** A message that fills the screen and asks the person to turn the device. */
  readonly asking?: { readonly selector: string; readonly text: string };
}

/** How the page takes the way that the screen is held. Runs in the page. */
async function lookHow(kit: PageKit, justTurned: unknown): Promise<Held> {
  // Style and layout have followed a change of the screen.
  if (justTurned) await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  const angleOf = (element: Element): number => {
    const { transform, rotate } = getComputedStyle(element);
    const { a, b } = new DOMMatrix(transform === 'none' ? '' : transform);
    return (Math.atan2(b, a) * 180) / Math.PI + (rotate === 'none' ? 0 : parseFloat(rotate));
  };
  const onSide = (element: Element): boolean => Math.abs((Math.abs(angleOf(element)) % 180) - 90) < 10;
  // Only what holds the page's content: a label turned on its side is a label.
  const turned = kit
    .all('html, body, main, [role="main"], body > *, body > * > *')
    .filter(
      (element) => element.matches('html, body, main, [role="main"]') || element.querySelector('main, [role="main"], h1, form') !== null,
    )
    .find((element) => onSide(element) && (element.matches('html, body') || kit.text(element).length > 60));
  const asks =
    /\b(rotate|turn|flip|hold)\b.{0,30}\b(device|phone|screen|tablet|mobile)\b|\b(use|view)\b.{0,30}\b(landscape|portrait)( mode| view)?\b|\b(trowch|troi|cylchdrowch|cylchdroi)\b.{0,30}\b(dyfais|ddyfais|ffôn|sgrin|llechen)\b/i;
  const message = kit.all('body *').find((element) => {
    const { width, height } = element.getBoundingClientRect();
    if (width * height <= innerWidth * innerHeight * 0.6 || element.matches('main, script, style') || !kit.seen(element)) return false;
    const text = kit.text(element);
    return text.length <= 200 && asks.test(text);
  });
  return {
    ...(turned ? { turned: { selector: kit.selector(turned), tall: innerHeight > innerWidth } } : {}),
    ...(message ? { asking: { selector: kit.selector(message), text: kit.text(message).slice(0, 80) } } : {}),
  };
}

/** A page is read whichever way the screen is held. axe's own rule for it is experimental, and reads style sheets only. */
export const orientationLockedRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['1.3.4'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'narrow', 'zoom-400'],
  drive: async (visit) => {
    const found: Observation[] = [];
    const add = async (selector: string, said: Omit<Observation, 'rule' | 'element'>): Promise<void> => {
      const element = await visit.describe(selector);
      found.push({ rule: id, ...(element ? { element } : {}), ...said });
    };
    const { turned, asking } = await visit.look(lookHow, false);
    const { size } = visit;
    if (turned) {
      await visit.resize({ width: size.height, height: size.width });
      const otherWay = await visit.look(lookHow, true).finally(() => visit.resize(size));
      // What lies on its side whichever way the screen is held does not depend on how it is held.
      if (!otherWay.turned) await add(turned.selector, { message: onSide(turned.tall), evidence: { key: 'turned' } });
    }
    if (asking)
      await add(asking.selector, {
        certainty: 'warning',
        message: {
          cy: `Mae neges yn llenwi’r sgrin ac yn gofyn i’r person droi’r ddyfais: “${asking.text}”.`,
          en: `A message fills the screen and asks the person to turn the device: “${asking.text}”.`,
        },
        evidence: { key: 'asked' },
      });
    return found;
  },
};

const onSide = (tall: boolean): Bilingual =>
  tall
    ? {
        cy: 'Mae’r cynnwys wedi’i droi ar ei ochr pan fydd y sgrin yn dal.',
        en: 'The content is turned on its side when the screen is tall.',
      }
    : {
        cy: 'Mae’r cynnwys wedi’i droi ar ei ochr pan fydd y sgrin yn llydan.',
        en: 'The content is turned on its side when the screen is wide.',
      };
