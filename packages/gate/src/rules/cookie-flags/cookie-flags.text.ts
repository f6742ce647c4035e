import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Cwcis wedi’u diogelu',
    en: 'Cookies that are protected',
  },
  what: {
    cy: 'Edrychir a oes `Secure` ar gwcis y gwasanaeth ar `https`, a `HttpOnly` ar y rhai sy’n dal sesiwn neu fewngofnodi.',
    en: 'Do the service’s cookies have `Secure` on `https`, and those that hold a session or a sign-in `HttpOnly`?',
  },
  why: {
    cy: 'Heb y rhain gellir dwyn y sesiwn dros rwydwaith agored, neu gan sgript, a gweld yr hyn a roddodd y person.',
    en: 'Without them the session can be stolen over an open network, or by a script, and what the person gave be seen.',
  },
  mend: {
    cy: '`Set-Cookie: __Host-session=…; Secure; HttpOnly; SameSite=Lax; Path=/`',
    en: '`Set-Cookie: __Host-session=…; Secure; HttpOnly; SameSite=Lax; Path=/`, and the same for each cookie of a session.',
  },
  sure: {
    cy: 'Wrth eu henwau yr adwaenir cwcis sesiwn, felly rhybudd yw hyn. Ni ofynnir am `Secure` ar `http` ar y peiriant hwn, nac am `HttpOnly` ar docyn `CSRF`, y mae sgript i’w ddarllen.',
    en: 'Cookies of a session are known by their names, so this is a warning. `Secure` is not asked of `http` on this machine, nor `HttpOnly` of a `CSRF` token, which a script is meant to read.',
  },
};
