import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Penawdau diogelwch',
    en: 'Security headers',
  },
  what: {
    cy: 'Edrychir am `Strict-Transport-Security` ar `https`, `X-Content-Type-Options`, `Referrer-Policy`, ac am `frame-ancestors` neu `X-Frame-Options`.',
    en: '`Strict-Transport-Security` on `https`, `X-Content-Type-Options`, `Referrer-Policy`, and `frame-ancestors` or `X-Frame-Options` are looked for.',
  },
  why: {
    cy: 'Maent yn cadw’r cysylltiad yn gudd, yn atal tudalen arall rhag rhoi’r ffurflen mewn ffrâm, ac yn cadw cyfeiriadau rhag safleoedd eraill.',
    en: 'They keep the connection secret, stop another page from putting the form in a frame, and keep addresses from other sites.',
  },
  mend: {
    cy: "Ychwanegwch at bob ateb: `Strict-Transport-Security: max-age=31536000`, `X-Content-Type-Options: nosniff`, `Referrer-Policy: strict-origin-when-cross-origin`, `Content-Security-Policy: frame-ancestors 'none'`.",
    en: "Add to every answer: `Strict-Transport-Security: max-age=31536000`, `X-Content-Type-Options: nosniff`, `Referrer-Policy: strict-origin-when-cross-origin`, `Content-Security-Policy: frame-ancestors 'none'`.",
  },
  sure: {
    cy: 'Ni ofynnir am `Strict-Transport-Security` ar `http`. Ar y peiriant hwn ac ar rwydwaith preifat, cyngor yw’r gweddill, gan y gall gweinydd o’i flaen eu hychwanegu.',
    en: '`Strict-Transport-Security` is not asked of `http`. On this machine and on a private network the rest is advice, for a server in front may add them.',
  },
};
