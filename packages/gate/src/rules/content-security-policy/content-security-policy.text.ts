import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Polisi diogelwch cynnwys',
    en: 'Content security policy',
  },
  what: {
    cy: 'Darllenir `Content-Security-Policy` yr ateb a’r dudalen: a yw’n cyfyngu ar ba sgriptiau all redeg?',
    en: 'The `Content-Security-Policy` of the answer and of the page is read: does it limit which scripts can run?',
  },
  why: {
    cy: 'Os llwydda rhywun i roi sgript yn y dudalen, gall ddarllen yr hyn y mae pobl yn ei deipio. Mae polisi yn ei hatal.',
    en: 'If somebody gets a script into the page, it can read what people type. A policy stops it.',
  },
  mend: {
    cy: "Rhowch `script-src` gyda `nonce` neu `hash` i bob sgript: `script-src 'self' 'nonce-…'`, heb `unsafe-inline`.",
    en: "Give `script-src` with a `nonce` or `hash` for each script: `script-src 'self' 'nonce-…'`, without `unsafe-inline`.",
  },
  sure: {
    cy: 'Ar y peiriant hwn ac ar rwydwaith preifat, cyngor yw diffyg polisi, gan y gall gweinydd o’i flaen ei ychwanegu. Ni wirir ffolder nad oes iddi weinydd.',
    en: 'On this machine and on a private network the want of a policy is advice, for a server in front may add it. A folder that has no server is not judged.',
  },
};
