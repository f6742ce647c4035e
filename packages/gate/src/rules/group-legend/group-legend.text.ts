import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Dewisiadau sy’n perthyn i’w gilydd',
    en: 'Choices that belong together',
  },
  what: {
    cy: 'Edrychir a yw botymau radio a blychau ticio o’r un enw mewn `fieldset` â `legend`, neu mewn grŵp ag enw.',
    en: 'Radio buttons and checkboxes of one name are looked at for a `fieldset` with a `legend`, or a group with a name.',
  },
  why: {
    cy: 'Mae darllenydd sgrin yn dweud “Ydw” heb ddweud beth oedd y cwestiwn.',
    en: 'A screen reader says “Yes” without saying what the question was.',
  },
  mend: {
    cy: 'Rhowch y dewisiadau mewn `<fieldset>` a’r cwestiwn mewn `<legend>`.',
    en: 'Put the choices in a `<fieldset>` and the question in its `<legend>`.',
  },
  sure: {
    cy: 'Mae’n fethiant lle mae cwestiwn i’w weld o flaen y dewisiadau; fel arall gall pob label fod yn ddigon ynddo’i hun.',
    en: 'It is a failure where a question can be seen before the choices; otherwise each label may be enough on its own.',
  },
};
