import type { PageRule, Seen } from '../../rule.ts';
import { words } from './moving-content.text.ts';

/** What moves for more than five seconds can be stopped, and stands still for who asks for less motion. */
export const movingContentRule: PageRule = {
  kind: 'page',
  id: 'moving-content',
  words,
  criteria: ['2.2.2'],
  point: 5,
  certainty: 'warning',
  states: ['default', 'reduced-motion'],
  look: (kit) => {
    const found: Seen[] = [];
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!calm && kit.pauses()) return found;
    const told = new Set<Element>();
    for (const animation of document.getAnimations()) {
      const effect = animation.effect;
      if (!(effect instanceof KeyframeEffect) || !effect.target || animation.playState !== 'running' || told.has(effect.target)) continue;
      const { duration, iterations = 1, delay = 0 } = effect.getComputedTiming();
      const lasts = Number(duration) * iterations + delay;
      if (!(lasts > 5000)) continue;
      const { target } = effect;
      const box = target.getBoundingClientRect();
      const changes = new Set(effect.getKeyframes().flatMap((frame) => Object.keys(frame)));
      const moves = [
        'transform',
        'translate',
        'rotate',
        'scale',
        'left',
        'right',
        'top',
        'bottom',
        'margin',
        'marginLeft',
        'marginTop',
        'marginRight',
        'textIndent',
        'backgroundPosition',
        'backgroundPositionX',
        'backgroundPositionY',
        'width',
        'height',
        'offsetDistance',
        'offset-distance',
      ].some((name) => changes.has(name));
      const blinks = ['opacity', 'visibility', 'color', 'backgroundColor', 'display'].some((name) => changes.has(name));
      // A small turning wheel says that something is under way; it goes when it is done.
      const text = target instanceof HTMLElement ? kit.text(target) : '';
      const wheel =
        (!text && box.width <= 80 && box.height <= 80) ||
        target.closest('[role="progressbar"], [role="status"], [aria-busy="true"], progress') !== null;
      if (wheel || !kit.seen(target) || box.width * box.height < 600 || !(moves || (blinks && !calm))) continue;
      told.add(target);
      found.push({
        element: target,
        message: calm
          ? {
              cy: 'Mae hwn yn dal i symud er bod y person wedi gofyn am lai o symud.',
              en: 'This still moves though the person has asked for less motion.',
            }
          : {
              cy: 'Mae hwn yn symud neu’n fflachio am fwy na phum eiliad, ac nid oes modd ei oedi.',
              en: 'This moves or blinks for more than five seconds, and cannot be paused.',
            },
      });
    }
    if (!calm)
      for (const carousel of kit.all(
        '[data-bs-ride="carousel"], [data-ride="carousel"], [data-autoplay="true"], [data-slick*="autoplay\\":true" i]',
      ))
        if (kit.seen(carousel))
          found.push({
            element: carousel,
            message: {
              cy: 'Mae’r carwsél yn troi ohono’i hun, ac nid oes botwm i’w oedi.',
              en: 'The carousel turns by itself, and has no button to pause it.',
            },
          });
    return found;
  },
};
