import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Y dudalen heb sgriptiau',
    en: 'The page without scripts',
  },
  what: {
    cy: 'Cymherir y dudalen â sgriptiau a hebddynt: a yw’r prif gynnwys, y dolenni a’r meysydd yno o hyd, ac a ellir anfon y ffurflen?',
    en: 'The page is compared with and without its scripts: are the main content, the links and the fields still there, and can the form be sent?',
  },
  why: {
    cy: 'Mae sgriptiau’n methu ar hen ffonau, ar rwydweithiau gwan a thu ôl i hidlwyr gwaith. Yna nid oes gwasanaeth.',
    en: 'Scripts fail on old telephones, on weak networks and behind filters at work. Then there is no service.',
  },
  mend: {
    cy: 'Anfonwch y dudalen yn gyflawn o’r gweinydd, gyda `<form method="post" action="…">` a botwm `submit`, a gadewch i’r sgript ei gwella.',
    en: 'Send the page whole from the server, with `<form method="post" action="…">` and a `submit` button, and let the script improve it.',
  },
  sure: {
    cy: 'Mae’r gwahaniaeth yn sicr, ond gall gwasanaeth fod ag angen sgript am reswm da: rhybudd ydyw. Fe’i gwelir pan ymwelir â’r cyflwr `no-script`.',
    en: 'The difference is certain, but a service may need a script for a good reason: it is a warning. It is seen where the state `no-script` is visited.',
  },
};
