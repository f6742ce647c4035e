import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Ffurflen sy’n rhoi data yn y cyfeiriad',
    en: 'Form that puts data in the address',
  },
  what: {
    cy: 'Edrychir am ffurflenni sy’n anfon â `get` ac ynddynt faes ar gyfer cyfrinair, e-bost, rhif Yswiriant Gwladol, dyddiad geni neu gerdyn.',
    en: 'Forms that send with `get` and have a field for a password, email, National Insurance number, date of birth or card are looked for.',
  },
  why: {
    cy: 'Mae popeth a deipir wedyn yn y cyfeiriad: yn hanes y porwr, mewn cofnodion, ac i’w weld dros ysgwydd.',
    en: 'All that is typed is then in the address: in the browser’s history, in logs, and to be seen over a shoulder.',
  },
  mend: {
    cy: '`<form method="post" action="…">`',
    en: '`<form method="post" action="…">`, and answer with a redirect to the next page.',
  },
  sure: {
    cy: 'Methiant yw cyfrinair, cerdyn neu rif Yswiriant Gwladol mewn ffurflen sy’n dweud `get`; rhybudd yw’r gweddill. Heb `method`, gall sgript anfon mewn ffordd arall: cyngor yw hynny.',
    en: 'A password, card or National Insurance number in a form that says `get` is a failure; the rest is a warning. Without a `method` a script may send in another way: that is advice.',
  },
};
