import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Dolenni i ffeiliau',
    en: 'Links to files',
  },
  what: {
    cy: 'Edrychir a yw dolenni i ddogfennau yn dweud o ba fath y maent a beth yw eu maint.',
    en: 'Links to documents are looked at for saying of which kind they are and how large.',
  },
  why: {
    cy: 'Mae ffeil yn agor mewn rhaglen arall, yn costio data, ac yn aml ni ellir ei darllen â thechnoleg gynorthwyol.',
    en: 'A file opens in another program, costs data, and often cannot be read with assistive technology.',
  },
  mend: {
    cy: 'Ysgrifennwch hynny yn y ddolen: `Cynllun (PDF, 2 MB)`. Gwell fyth, cyhoeddwch dudalen `HTML`.',
    en: 'Write it in the link: `Plan (PDF, 2 MB)`. Better still, publish an `HTML` page.',
  },
  sure: {
    cy: 'Nid yw WCAG yn gofyn amdano, felly cyngor yw hyn.',
    en: 'WCAG does not ask for it, so this is advice.',
  },
};
