import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: { cy: 'Yr un cynnwys yn y ddwy iaith', en: 'The same content in both languages' },
  what: {
    cy: 'Cymherir pob tudalen â’i fersiwn arall: meysydd, dewisiadau, yr hyn sy’n ofynnol, penawdau, tirnodau, dolenni, ffeiliau, tablau, symiau, dyddiadau a rhifau ffôn, a thestunau sydd yr un fath yn y ddwy iaith.',
    en: 'Each page is compared with its counterpart: fields, options, what is required, headings, landmarks, links, files, tables, sums, dates and phone numbers, and texts that are the same in both languages.',
  },
  why: {
    cy: 'Mae’r Gymraeg yn aml fersiwn ar ei hôl hi: maes ar goll, swm y llynedd, ffeil Saesneg yn unig. Mae Safonau’r Gymraeg (OSC 2015/996) yn gofyn i’r dudalen Gymraeg weithio’n llawn ac i’r Gymraeg beidio â chael ei thrin yn llai ffafriol.',
    en: 'The Welsh is often a version behind: a field missing, last year’s sum, a file in English only. The Welsh Language Standards (WSI 2015/996) ask the Welsh page to work fully and Welsh to be treated no less favourably.',
  },
  mend: {
    cy: 'Cynhyrchwch y ddwy dudalen o’r un templed, gyda’r ddau destun ochr yn ochr, fel na all un newid heb y llall.',
    en: 'Make both pages from one template, with the two texts side by side, so that one cannot change without the other.',
  },
  sure: {
    cy: 'Gall testun da ddweud yr un peth mewn nifer gwahanol o frawddegau a phenawdau, felly rhybudd yw gwahaniaeth yn y rheini. Caiff y ddwy iaith rifau ffôn gwahanol.',
    en: 'Good texts may say the same in different numbers of sentences and headings, so a difference in those is a warning. The languages may have phone lines of their own.',
  },
};
