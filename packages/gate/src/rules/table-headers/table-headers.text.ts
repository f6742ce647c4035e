import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Penawdau tablau',
    en: 'Headers of tables',
  },
  what: {
    cy: 'Edrychir a oes celloedd pennawd mewn tablau data, ac a yw tablau er golwg yn honni bod yn dablau data.',
    en: 'Tables of data are looked at for header cells, and tables for looks for claiming to be tables of data.',
  },
  why: {
    cy: 'Mae darllenydd sgrin yn dweud pennawd y golofn a’r rhes wrth symud o gell i gell; hebddynt nid yw rhif yn golygu dim.',
    en: 'A screen reader says the header of column and row when moving from cell to cell; without them a number means nothing.',
  },
  mend: {
    cy: 'Rhowch `<th scope="col">` neu `<th scope="row">` i’r celloedd pennawd.',
    en: 'Make the header cells `<th scope="col">` or `<th scope="row">`.',
  },
  sure: {
    cy: 'Mae’n fethiant lle mae’r rhes neu’r golofn gyntaf yn edrych fel penawdau; fel arall mae’n rhybudd. Ni fernir tablau sydd â ffurflen neu destun hir.',
    en: 'It is a failure where the first row or column looks like headers; otherwise it is a warning. Tables that hold forms or long texts are not judged.',
  },
};
