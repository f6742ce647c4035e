import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Rhywbeth dros y ffocws',
    en: 'Something over the focus',
  },
  what: {
    cy: 'Ar bob safle holir pum pwynt ohono: a yw pennyn, troedyn neu faner sefydlog yn gorwedd drosto?',
    en: 'At each stop five points of it are asked: does a fixed or sticky header, footer or banner lie over it?',
  },
  why: {
    cy: 'Mae’r person yn pwyso rhywbeth heb ei weld: o dan faner cwcis neu bennyn sy’n aros.',
    en: 'The person presses something without seeing it: under a cookie banner or a header that stays.',
  },
  mend: {
    cy: '`html { scroll-padding-block: 6rem }` am bennyn sy’n aros; rhowch faner yn y llif yn lle drosto.',
    en: '`html { scroll-padding-block: 6rem }` for a header that stays; put a banner into the flow instead of over it.',
  },
  sure: {
    cy: 'Methiant yw pan fydd y pum pwynt o’r golwg o dan rywbeth nad yw’n dryloyw. Cyngor yw rhan ohono.',
    en: 'It is a failure when all five points are out of sight under something that is not transparent. A part of it is advice.',
  },
};
