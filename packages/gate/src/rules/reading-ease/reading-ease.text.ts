import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Hawdd ei ddarllen',
    en: 'Easy to read',
  },
  what: {
    cy: 'Yn Saesneg, mesurir y testun â fformiwla Flesch. Yn Gymraeg, cyfrifir geiriau’r frawddeg a’r gyfran o eiriau hir, fel yn `LIX`.',
    en: 'In English the text is measured with Flesch’s formula. In Welsh the words of a sentence and the share of long words are counted, as `LIX` does.',
  },
  why: {
    cy: 'Mae pobl yn gadael yr hyn na ddeallant, ac felly heb yr hyn y mae ganddynt hawl iddo.',
    en: 'People leave what they do not understand, and so go without what they have a right to.',
  },
  mend: {
    cy: 'Defnyddiwch eiriau byr bob dydd a brawddegau byr, a gadewch i bobl o’r tu allan ei ddarllen.',
    en: 'Use short everyday words and short sentences, and let people from outside read it.',
  },
  sure: {
    cy: 'Mesur bras ydyw: ni wêl ystyr. Ni wyddom am fesur Cymraeg wedi’i brofi ar ddarllenwyr; gosodwyd y terfyn uwchlaw testun Cymraeg clir a fesurwyd gennym. Cyngor ydyw, ar 100 gair neu fwy.',
    en: 'It is a rough measure: it does not see meaning. We know of no Welsh measure tested on readers; the limit was put above plain Welsh text that we measured. It is advice, on 100 words or more.',
  },
};
