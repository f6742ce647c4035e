import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Sut mae ffurflen yn dweud beth sydd o’i le',
    en: 'How a form says what is wrong',
  },
  what: {
    cy: 'Anfonir pob ffurflen yn wag, ac yna â gwerthoedd anghywir, lle caniateir hynny, ac edrychir ar y gwallau: a ydynt yno mewn geiriau, wedi’u clymu wrth eu meysydd, yn cael eu dweud, ac a gedwir yr hyn a deipiwyd.',
    en: 'Each form is sent empty, and then with wrong values, where that is allowed, and the errors are looked at: whether they are there in words, tied to their fields, told, and what was typed is kept.',
  },
  why: {
    cy: 'Mae pobl sy’n methu gweld y gwall yn meddwl bod y ffurflen wedi mynd, neu’n rhoi’r gorau iddi.',
    en: 'People who cannot see the error think that the form has gone, or give up.',
  },
  mend: {
    cy: 'Dangoswch grynodeb gwallau ar ben y dudalen, rhowch y ffocws arno, cysylltwch bob gwall â’i faes, a rhowch `aria-describedby` ar y maes.',
    en: 'Show an error summary at the top of the page, focus it, link each error to its field, and give the field `aria-describedby`.',
  },
  sure: {
    cy: 'Ni all peiriant wybod a yw’r geiriau’n ddealladwy. Methiant yw ymyl goch heb eiriau, a geiriau wrth faes gofynnol nas clymir ac nas dywedir; rhybudd yw blwch (`alert`) yn unig. Nid anfonir dim i wefan arall, nac i un nad yw’r ffurfweddiad yn ei chaniatáu.',
    en: 'A machine cannot know whether the words are understood. A red edge without words is a failure, and so are words beside a required field that are neither tied to it nor said; a box (`alert`) alone is a warning. Nothing is sent to another site, nor to one that the configuration does not allow.',
  },
};
