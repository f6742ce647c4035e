import type { PageRule, Seen } from '../../rule.ts';
import { words } from './orientation-locked.text.ts';

/** A page is read whichever way the screen is held. axe's own rule for it is experimental, and reads style sheets only. */
export const orientationLockedRule: PageRule = {
  kind: 'page',
  id: 'orientation-locked',
  words,
  criteria: ['1.3.4'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'narrow', 'zoom-400'],
  look: (kit) => {
    const found: Seen[] = [];
    const tall = innerHeight > innerWidth;
    const angleOf = (element: Element): number => {
      const { transform, rotate } = getComputedStyle(element);
      const { a, b } = new DOMMatrix(transform === 'none' ? '' : transform);
      return (Math.atan2(b, a) * 180) / Math.PI + (rotate === 'none' ? 0 : parseFloat(rotate));
    };
    const onSide = (element: Element): boolean => Math.abs((Math.abs(angleOf(element)) % 180) - 90) < 10;
    // Only what holds the page's content: a label turned on its side is a label.
    const holders = kit
      .all('html, body, main, [role="main"], body > *, body > * > *')
      .filter(
        (element) => element.matches('html, body, main, [role="main"]') || element.querySelector('main, [role="main"], h1, form') !== null,
      );
    const turned = holders.find((element) => onSide(element) && (element.matches('html, body') || kit.text(element).length > 60));
    if (turned)
      found.push({
        element: turned,
        message: tall
          ? {
              cy: 'Mae’r cynnwys wedi’i droi ar ei ochr pan fydd y sgrin yn dal.',
              en: 'The content is turned on its side when the screen is tall.',
            }
          : {
              cy: 'Mae’r cynnwys wedi’i droi ar ei ochr pan fydd y sgrin yn llydan.',
              en: 'The content is turned on its side when the screen is wide.',
            },
        evidence: { key: 'turned' },
      });
    const asks =
      /\b(rotate|turn|flip|hold)\b.{0,30}\b(device|phone|screen|tablet|mobile)\b|\b(use|view)\b.{0,30}\b(landscape|portrait)( mode| view)?\b|\b(trowch|troi|cylchdrowch|cylchdroi)\b.{0,30}\b(dyfais|ddyfais|ffôn|sgrin|llechen)\b/i;
    const message = kit.all('body *').find((element) => {
      if (!kit.seen(element) || element.matches('main, script, style')) return false;
      const text = kit.text(element);
      if (text.length > 200 || !asks.test(text)) return false;
      const { width, height } = element.getBoundingClientRect();
      return width * height > innerWidth * innerHeight * 0.6;
    });
    if (message)
      found.push({
        element: message,
        certainty: 'warning',
        message: {
          cy: `Mae neges yn llenwi’r sgrin ac yn gofyn i’r person droi’r ddyfais: “${kit.text(message).slice(0, 80)}”.`,
          en: `A message fills the screen and asks the person to turn the device: “${kit.text(message).slice(0, 80)}”.`,
        },
        evidence: { key: 'asked' },
      });
    return found;
  },
};
