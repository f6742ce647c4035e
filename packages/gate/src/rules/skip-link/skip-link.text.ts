import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Dolen neidio',
    en: 'Skip link',
  },
  what: {
    cy: 'Cyfrifir y safleoedd sydd cyn y prif gynnwys. Os oes dolen neidio, fe’i pwysir: a yw ei tharged yno, ac a yw Tab yn mynd ymlaen oddi yno?',
    en: 'The stops before the main content are counted. If there is a skip link it is pressed: is its target there, and does Tab go on from there?',
  },
  why: {
    cy: 'Heb ffordd heibio, rhaid pwyso Tab drwy’r un ddewislen ar bob tudalen.',
    en: 'Without a way past, the same menu has to be tabbed through on every page.',
  },
  mend: {
    cy: '`<a class="skip-link" href="#cynnwys">` yn gyntaf yn y dudalen, a `<main id="cynnwys" tabindex="-1">`.',
    en: '`<a class="skip-link" href="#content">` first in the page, and `<main id="content" tabindex="-1">`.',
  },
  sure: {
    cy: 'Methiant yw dolen neidio nad yw’n gweithio neu na ellir ei chyrraedd; mae `focus-hidden` yn dweud am un nad yw i’w gweld. Rhybudd, neu gyngor lle mae tirnod `main`, yw bod heb un: mae penawdau a thirnodau hefyd yn ffordd heibio.',
    en: 'A skip link that does not work or cannot be reached is a failure; one that is not seen is told by `focus-hidden`. Having none is a warning, or advice where there is a `main` landmark: headings and landmarks are a way past too.',
  },
};
