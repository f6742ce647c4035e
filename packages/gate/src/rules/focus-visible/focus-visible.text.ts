import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Ffocws i’w weld',
    en: 'Visible focus',
  },
  what: {
    cy: 'Pwysir Tab drwy’r dudalen gyfan. Cymherir llun o bob safle â’r ffocws a hebddo, fesul picsel, heb y cyrchwr ac animeiddiadau.',
    en: 'Tab is pressed through the whole page. A picture of each stop with the focus is compared with one without it, pixel by pixel, without the text cursor and animations.',
  },
  why: {
    cy: 'Ni all person sy’n gweld ond nad yw’n defnyddio llygoden ddilyn y dudalen os nad yw’n gwybod ble y mae arni.',
    en: 'A person who sees but uses no mouse cannot follow the page without knowing where on it they are.',
  },
  mend: {
    cy: 'Peidiwch ag ysgrifennu `outline: none` heb roi rhywbeth yn ei le: `:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px }`.',
    en: 'Do not write `outline: none` without putting something in its place: `:focus-visible { outline: 3px solid #0b0c0c; outline-offset: 2px }`.',
  },
  sure: {
    cy: 'Methiant yw pan nad oes yr un picsel yn newid yn unman. Rhybudd yw newid gwan, a maes testun lle nad oes ond y cyrchwr yn dangos. Mae amlinell, cysgod, ymyl, cefndir, tanlinelliad neu newid ar yr elfen o’i chwmpas i gyd yn cyfrif.',
    en: 'It is a failure when no pixel changes anywhere. A weak change is a warning, and so is a text field where only the text cursor shows. An outline, a shadow, a border, a background, an underline or a change of what is around it all count.',
  },
};
