import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Geiriau swyddogol',
    en: 'Official words',
  },
  what: {
    cy: 'Edrychir am eiriau swyddogol y mae gair bob dydd yn eu lle, yn y ddwy iaith.',
    en: 'Official words that have an everyday word in their place are looked for, in both languages.',
  },
  why: {
    cy: 'Maent yn arafu pawb ac yn cau rhai allan, yn enwedig pobl sy’n darllen mewn ail iaith.',
    en: 'They slow everybody down and shut some out, above all people who read in a second language.',
  },
  mend: {
    cy: 'Defnyddiwch y gair sydd yn y neges, neu un y byddech yn ei ddweud ar y ffôn.',
    en: 'Use the word in the message, or one that you would say on the telephone.',
  },
  sure: {
    cy: 'Gall gair fod yn derm y mae’n rhaid wrtho mewn cyfraith, felly cyngor yw hyn. Rhestr fer ydyw, o ganllawiau iaith glir y ddwy iaith.',
    en: 'A word can be a term that a law requires, so this is advice. It is a short list, from plain language guides of both languages.',
  },
};
