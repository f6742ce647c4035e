import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Trefn y ffocws',
    en: 'Focus order',
  },
  what: {
    cy: 'Cymherir y drefn y mae Tab yn ei dilyn â’r drefn a welir ar y sgrin, ym mhob rhestr, ffurflen a rhan o’r dudalen.',
    en: 'The order that Tab follows is compared with the one seen on the screen, in each list, form and part of the page.',
  },
  why: {
    cy: 'Mae ffocws sy’n neidio yn ddryslyd i bawb sy’n dilyn y sgrin â bysellfwrdd neu chwyddwydr, a gall ffurflen fynd yn anodd ei llenwi.',
    en: 'A focus that jumps about confuses everyone who follows the screen with a keyboard or a magnifier, and can make a form hard to fill in.',
  },
  mend: {
    cy: 'Dilëwch `tabindex` uwchlaw sero, a rhowch yr elfennau yn yr HTML yn y drefn y cânt eu darllen; peidiwch â newid y drefn â `order` neu `row-reverse`.',
    en: 'Take away every `tabindex` above zero, and put the elements in the HTML in the order in which they are read; do not change it with `order` or `row-reverse`.',
  },
  sure: {
    cy: 'Methiant yw naid fawr yn unig: `tabindex` sy’n gwneud trefn ffurflen yn waeth, rhestr gyfan o chwith, neu ben y dudalen ar ôl ei phrif gynnwys. Rhybudd yw’r gweddill. Mae colofnau, dewislenni ochr a dolenni neidio yn iawn.',
    en: 'Only a gross jump is a failure: a `tabindex` that makes a form’s order worse, a whole list turned round, or the top of the page after its main content. The rest are warnings. Columns, side menus and skip links are right.',
  },
};
