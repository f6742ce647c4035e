import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Arwyddion y gellir eu gweld',
    en: 'Signs that can be seen',
  },
  what: {
    cy: 'Tynnir llun o bob botwm a dolen sydd heb eiriau, dim ond llun. Cymherir y picsel tywyllaf â’r goleuaf.',
    en: 'A picture is taken of every button and link that has no words, only a drawing. The darkest pixel is compared with the lightest.',
  },
  why: {
    cy: 'Nid oes dim ond y llun i ddweud bod botwm yno: nid yw pobl â golwg gwan yn gwybod y gallant chwilio, cau na newid iaith.',
    en: 'Nothing but the drawing says that there is a button: people with low vision do not know that they can search, close or change language.',
  },
  mend: {
    cy: 'Rhowch liw i’r llun sydd â chyferbyniad o 3:1 o leiaf â’r cefndir, neu eiriau wrth ei ymyl.',
    en: 'Give the drawing a colour with a contrast of at least 3:1 to the background, or words beside it.',
  },
  sure: {
    cy: 'Nid oes dim yn y blwch sy’n cyferbynnu’n ddigonol: nid llinell, llenwad na llun. Nid yw botymau sydd wedi’u hanalluogi, na rhai y mae rhywbeth arall drostynt, yn cael eu cyfrif.',
    en: 'Nothing in the box has enough contrast: no line, no fill, no drawing. Disabled buttons, and those that something else lies over, do not count.',
  },
};
