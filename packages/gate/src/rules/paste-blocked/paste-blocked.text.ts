import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Gludo i feysydd',
    en: 'Pasting into fields',
  },
  what: {
    cy: 'Mae testun yn cael ei ludo i bob maes testun, ac edrychir a yw’r dudalen yn ei wrthod.',
    en: 'Text is pasted into each text field, to see whether the page refuses it.',
  },
  why: {
    cy: 'Mae pobl nad ydynt yn gallu cofio na chopïo cyfrinair yn ei ludo o reolwr cyfrineiriau neu o neges.',
    en: 'People who cannot remember or copy out a password paste it from a password manager or a message.',
  },
  mend: {
    cy: 'Tynnwch y gwrandäwr `paste` neu’r briodoledd `onpaste`.',
    en: 'Take the `paste` listener or the `onpaste` attribute away.',
  },
  sure: {
    cy: 'Mae’n fethiant mewn meysydd mewngofnodi; yn y lleill mae’n rhybudd. Nid yw sgript sy’n rhoi’r testun i mewn ei hun yn gwrthod dim.',
    en: 'It is a failure in sign-in fields; in others it is a warning. A script that puts the text in for itself refuses nothing.',
  },
};
