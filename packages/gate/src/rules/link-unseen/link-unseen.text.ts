import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Dolenni y gellir eu gweld mewn testun',
    en: 'Links that can be seen in a text',
  },
  what: {
    cy: 'Cymherir golwg pob dolen mewn brawddeg â golwg y testun o’i hamgylch: lliw, tanlinell, pwysau, cefndir, llinell ac arwydd.',
    en: 'The looks of every link in a sentence are compared with those of the text around it: colour, underline, weight, background, line and mark.',
  },
  why: {
    cy: 'Nid yw neb sy’n edrych ar y dudalen yn gwybod bod dolen yno, oni bai eu bod yn digwydd pwyntio ati.',
    en: 'Nobody who looks at the page knows that there is a link, unless they happen to point at it.',
  },
  mend: {
    cy: 'Gadewch y danlinell i ddolenni mewn testun: tynnwch `text-decoration: none` a `color: inherit` oddi arnynt.',
    en: 'Leave links in a text their underline: take `text-decoration: none` and `color: inherit` off them.',
  },
  sure: {
    cy: 'Mae’n fethiant dim ond pan na ellir gweld unrhyw wahaniaeth o gwbl. Dolenni o liw arall heb danlinell yw rheol `link-in-text-block` axe. Nid yw dewislenni, troedynnau na rhestrau o ddolenni’n unig yn cael eu cyfrif.',
    en: 'It is a failure only where no difference at all can be seen. Links of another colour without an underline are axe’s rule `link-in-text-block`. Menus, footers and lists of nothing but links do not count.',
  },
};
