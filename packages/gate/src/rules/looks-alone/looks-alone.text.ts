import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Cyfarwyddiadau yn ôl golwg yn unig',
    en: 'Instructions by looks alone',
  },
  what: {
    cy: 'Darllenir y frawddegau am rai sy’n dweud beth i’w wneud yn ôl lliw, siâp neu le: “rhaid ateb y cwestiynau mewn coch”, “y botwm crwn”, “y ddewislen ar y dde”.',
    en: 'Sentences are read for those that say what to do by colour, shape or place: “questions in red must be answered”, “the round button”, “the menu on the right”.',
  },
  why: {
    cy: 'Ni ŵyr person dall pa un yw’r coch, ac ar ffôn nid yw dim ar y dde.',
    en: 'A blind person does not know which is the red one, and on a phone nothing is on the right.',
  },
  mend: {
    cy: 'Dywedwch enw’r peth: “Pwyswch Anfon”, “(gofynnol)” yn enw’r maes. Gall lliw a lle ychwanegu at hynny.',
    en: 'Say the name of the thing: “Press Send”, “(required)” in the field’s name. Colour and place may add to that.',
  },
  sure: {
    cy: 'Rhybudd: nid yw peiriant yn deall y frawddeg. Nid yw “isod” nac “uchod” yn cyfrif, oherwydd mae trefn y dudalen yn eu dweud hefyd, na lle sy’n sôn am y byd: “y ffordd ar y dde”.',
    en: 'A warning: a machine does not understand the sentence. “Below” and “above” do not count, for the order of the page says them too, nor does a place that is out in the world: “the road on the right”.',
  },
};
