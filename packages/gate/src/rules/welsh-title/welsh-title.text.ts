import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: { cy: 'Teitl y dudalen yn ei hiaith', en: 'The page’s title in its language' },
  what: {
    cy: 'Darllenir pob rhan o deitl y dudalen, wedi’i rannu wrth linellau a dotiau, a barnu a yw yn iaith y dudalen.',
    en: 'Each part of the page’s title, divided at dashes and dots, is read and judged to be in the page’s language or not.',
  },
  why: {
    cy: 'Y teitl yw’r peth cyntaf y mae darllenydd sgrin yn ei ddweud, a’r hyn sydd yn y tab, yr hanes a’r canlyniadau chwilio. Mae Safonau’r Gymraeg (OSC 2015/996) yn cwmpasu’r dudalen gyfan.',
    en: 'The title is the first thing a screen reader says, and what stands in the tab, the history and search results. The Welsh Language Standards (WSI 2015/996) cover the whole page.',
  },
  mend: {
    cy: 'Rhowch deitl Cymraeg i’r dudalen Gymraeg: `<title>Beth yw eich cyfeiriad? – Cyngor Enghraifft</title>`.',
    en: 'Give the Welsh page a Welsh title: `<title>Beth yw eich cyfeiriad? – Cyngor Enghraifft</title>`.',
  },
  sure: {
    cy: 'Nid yw enw cyngor neu wasanaeth yn cael ei farnu. Mae rhan o un neu ddau air yn gyngor yn unig.',
    en: 'The name of a council or a service is not judged. A part of one or two words is only advice.',
  },
};
