import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Ffocws ar yr hyn na welir',
    en: 'Focus on what is not seen',
  },
  what: {
    cy: 'Ar bob safle edrychir a yw’r elfen i’w gweld, neu ei label, neu’r hyn a luniwyd yn ei lle, ac a yw `aria-hidden` yn ei chuddio.',
    en: 'At each stop it is looked whether the element is seen, or its label, or what is drawn for it, and whether `aria-hidden` hides it.',
  },
  why: {
    cy: 'Mae’r ffocws yn diflannu am un neu ragor o wasgiadau, neu mae darllenydd sgrin yn ddistaw.',
    en: 'The focus disappears for a press or more, or a screen reader is silent.',
  },
  mend: {
    cy: 'Cuddiwch yr hyn na ddylid ei ddefnyddio â `hidden`, `display: none` neu `inert`, nid â `opacity: 0` neu drwy ei symud oddi ar y sgrin.',
    en: 'Hide what is not to be used with `hidden`, `display: none` or `inert`, not with `opacity: 0` or by moving it off the screen.',
  },
  sure: {
    cy: 'Methiant yw pan nad yw’r elfen i’w gweld ac nad oes yr un picsel o’r ffenestr yn newid. Mae blwch ticio tryloyw â label, dolen neidio sy’n ymddangos, a maes ffeil dros fotwm yn iawn.',
    en: 'It is a failure when the element is not seen and no pixel of the window changes. A transparent tick box with a label, a skip link that appears and a file field over a button are right.',
  },
};
