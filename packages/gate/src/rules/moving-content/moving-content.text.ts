import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Cynnwys sy’n symud',
    en: 'Content that moves',
  },
  what: {
    cy: 'Edrychir am animeiddiadau dros bum eiliad heb fotwm i’w hoedi, ac am y rhai sy’n dal i symud pan ofynnir am lai o symud.',
    en: 'Animations over five seconds with no button to pause them are looked for, and those that go on when less motion is asked for.',
  },
  why: {
    cy: 'Ni all rhai pobl ddarllen wrth ymyl rhywbeth sy’n symud, ac mae symud yn gwneud eraill yn sâl.',
    en: 'Some people cannot read beside something that moves, and movement makes others ill.',
  },
  mend: {
    cy: 'Rhowch fotwm oedi, neu stopiwch ar ôl pum eiliad, a pharchwch `@media (prefers-reduced-motion: reduce)`.',
    en: 'Give a pause button, or stop within five seconds, and honour `@media (prefers-reduced-motion: reduce)`.',
  },
  sure: {
    cy: 'Ni welir animeiddiadau cynfas; mae gan luniau sy’n symud eu rheol eu hunain (`animated-image`). Mae olwyn fach sy’n dangos bod rhywbeth ar waith yn iawn.',
    en: 'Animations of canvases are not seen; pictures that move have a rule of their own (`animated-image`). A small wheel that shows something is under way is fine.',
  },
};
