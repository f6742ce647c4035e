import type { PageRule, Seen } from '../../rule.ts';
import { words } from './media-controls.text.ts';

/** Sound and film start when asked and can be stopped. axe asks about captions. */
export const mediaControlsRule: PageRule = {
  kind: 'page',
  id: 'media-controls',
  words,
  criteria: ['1.4.2', '2.2.2', '2.1.1'],
  point: 5,
  certainty: 'failure',
  states: ['default'],
  look: (kit) => {
    const found: Seen[] = [];
    const playButton = (media: Element): boolean => {
      const near =
        media.closest('figure, section, article, [class*="player" i], [class*="video" i], [class*="audio" i]') ??
        media.parentElement ??
        document.body;
      return kit
        .all('button, [role="button"], input[type="button" i]', near === media ? (media.parentElement ?? document.body) : near)
        .some((each) => /play|pause|stop|mute|chwarae|saib|oedi|stopio|tewi/i.test(kit.name(each)));
    };
    for (const media of kit.all('video, audio') as HTMLMediaElement[]) {
      const audio = media.localName === 'audio';
      const kind = audio ? { cy: 'Mae’r sain', en: 'The sound' } : { cy: 'Mae’r fideo', en: 'The video' };
      const controls = media.controls || playButton(media);
      const sounds = !media.muted && !media.hasAttribute('muted');
      if (media.autoplay && sounds && !controls)
        found.push({
          element: media,
          // Without `loop` it may be over within three seconds.
          ...(media.loop || media.duration > 3 ? {} : { certainty: 'warning' }),
          message: {
            cy: `${kind.cy} yn dechrau ohono’i hun, ac nid oes modd ei stopio.`,
            en: `${kind.en} starts by itself and cannot be stopped.`,
          },
        });
      else if (media.autoplay && sounds)
        found.push({
          element: media,
          certainty: 'warning',
          message: {
            cy: `${kind.cy} yn dechrau ohono’i hun: mae’n boddi llais darllenydd sgrin.`,
            en: `${kind.en} starts by itself: it drowns a screen reader’s voice.`,
          },
        });
      else if (media.autoplay && !audio && !controls && kit.seen(media))
        found.push({
          element: media,
          certainty: 'warning',
          message: {
            cy: 'Mae’r fideo’n symud ohono’i hun, ac nid oes modd ei oedi.',
            en: 'The video moves by itself and cannot be paused.',
          },
        });
      else if (!media.autoplay && !audio && !controls && kit.seen(media))
        found.push({
          element: media,
          certainty: 'warning',
          message: {
            cy: 'Nid oes gan y fideo reolyddion y gellir eu cyrraedd â bysellfwrdd.',
            en: 'The video has no controls that a keyboard can reach.',
          },
        });
    }
    for (const frame of kit.all('iframe[src*="autoplay=1"], iframe[src*="autoplay=true"]'))
      if (!/[?&]muted?=1/.test(frame.getAttribute('src') ?? ''))
        found.push({
          element: frame,
          certainty: 'warning',
          message: { cy: 'Mae’r chwaraewr mewn ffrâm yn dechrau ohono’i hun.', en: 'The player in this frame starts by itself.' },
        });
    return found;
  },
};
