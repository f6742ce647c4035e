import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Label i’w weld wrth bob maes',
    en: 'A visible label at every field',
  },
  what: {
    cy: 'Edrychir a oes testun i’w weld sy’n enwi pob maes, ac nid testun dalfan yn unig.',
    en: 'Each field is looked at for visible text that names it, other than a placeholder.',
  },
  why: {
    cy: 'Mae testun dalfan yn diflannu wrth deipio, felly mae pobl sy’n anghofio, yn colli eu lle neu’n chwyddo’r sgrin yn methu gweld beth a ofynnwyd.',
    en: 'A placeholder goes when typing starts, so people who forget, lose their place or magnify the screen cannot see what was asked.',
  },
  mend: {
    cy: 'Rhowch label uwchben y maes: `<label for="email">…</label>`. Rhowch enghreifftiau mewn testun awgrym, nid yn y testun dalfan.',
    en: 'Put a label above the field: `<label for="email">…</label>`. Put examples in hint text, not in the placeholder.',
  },
  sure: {
    cy: 'Mae testun wrth ymyl y maes heb ei glymu yn perthyn i reol arall. Gall botwm chwilio wrth ymyl un maes ei enwi.',
    en: 'Text beside the field that is not tied to it belongs to another rule. A search button beside a lone field can name it.',
  },
};
