import type { PageRule, Seen } from '../../rule.ts';
import { words } from './time-limit.text.ts';

/** Nobody is sent away, or signed out, by a clock that they cannot stop. axe judges `meta refresh`; this looks at the rest. */
export const timeLimitRule: PageRule = {
  kind: 'page',
  id: 'time-limit',
  words,
  criteria: ['2.2.1'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  look: (kit) => {
    const found: Seen[] = [];
    const controls = kit.all('button, a[href], input[type="button" i], input[type="submit" i], [role="button"]');
    const extend = controls.some((each) =>
      /more time|extend|stay signed in|keep me signed in|continue session|turn off|mwy o amser|ymestyn|estyn|wedi.ch mewngofnodi|parhau .*sesiwn|diffodd/i.test(
        kit.name(each),
      ),
    );
    if (extend) return found;
    for (const script of document.querySelectorAll('script:not([src])')) {
      const source = script.textContent;
      // `setTimeout(function () { location = '/out' }, 60000)`, and its like.
      const match =
        /setTimeout\s*\(\s*(?:function\s*\w*\s*\([^)]*\)|\([^)]*\)\s*=>|\w+\s*=>)?[^;]{0,120}?\blocation\b[^;]{0,120};?[^,]{0,30},\s*([\d_]+(?:\s*\*\s*[\d_]+)*)\s*\)/.exec(
          source,
        );
      if (!match?.[1]) continue;
      const seconds = match[1].split('*').reduce((product, part) => product * Number(part.replaceAll('_', '').trim()), 1) / 1000;
      if (seconds < 1 || seconds >= 72_000) continue;
      found.push({
        evidence: { seconds },
        message: {
          cy: `Mae sgript yn newid y dudalen ar ôl ${String(seconds)} eiliad, ac nid oes modd gofyn am fwy o amser.`,
          en: `A script changes the page after ${String(seconds)} seconds, and there is no way to ask for more time.`,
        },
      });
    }
    const counts =
      /(time (left|remaining)|session (will )?(expires?|ends?|times? out)|signed out|logged out|expires) (in )?:?\s*\d|you have \d+ (seconds|minutes) (left|to )|amser (sydd )?(yn weddill|ar ôl)\s*:?\s*\d|sesiwn yn dod i ben (ymhen|mewn) \d|allgofnodi (ymhen|mewn) \d|\d+ (eiliad|munud) (ar ôl|yn weddill)/i;
    for (const element of kit.all('[role="timer"], p, div, span, strong, time')) {
      if (element.querySelector('p, div') || !kit.seen(element)) continue;
      const text = kit.text(element);
      if (text.length > 200 || !(counts.test(text) || (element.matches('[role="timer"]') && /\d/.test(text)))) continue;
      found.push({
        element,
        message: {
          cy: `Mae’r dudalen yn cyfrif amser i lawr (“${text.slice(0, 80)}”), ac nid oes modd gofyn am fwy.`,
          en: `The page counts time down (“${text.slice(0, 80)}”), and there is no way to ask for more.`,
        },
      });
      break;
    }
    return found;
  },
};
