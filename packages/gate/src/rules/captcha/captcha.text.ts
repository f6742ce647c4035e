import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Posau i brofi mai person ydych chi',
    en: 'Puzzles to prove that you are a person',
  },
  what: {
    cy: 'Edrychir am bosau `CAPTCHA`: fframiau a blychau `reCAPTCHA`, `hCaptcha`, `Turnstile` a’u tebyg, a maes sy’n gofyn am y llythrennau mewn llun.',
    en: 'CAPTCHA puzzles are looked for: the frames and boxes of reCAPTCHA, hCaptcha, Turnstile and their like, and a field that asks for the letters in a picture.',
  },
  why: {
    cy: 'Ni all person dall ddarllen y llun, ac mae pobl â dyslecsia neu anabledd dysgu yn methu’r pos. Nid yw’r geiriau ar gael yn Gymraeg yn aml.',
    en: 'A blind person cannot read the picture, and people with dyslexia or a learning disability fail the puzzle. Often its words are not to be had in Welsh.',
  },
  mend: {
    cy: 'Rhowch bethau nad yw neb yn eu gweld yn lle’r pos: maes cudd i ddal robotiaid, terfyn ar nifer y ceisiadau, gwirio drwy e-bost. Os oes rhaid ei gael, rhowch ddwy ffordd o leiaf, ac un nad yw’n gofyn am ddatrys dim.',
    en: 'In place of the puzzle put what nobody sees: a trap field for robots, a limit on the number of tries, a check by email. If it must be, give at least two ways, and one that asks for nothing to be solved.',
  },
  sure: {
    cy: 'Rhybudd yn unig: ni all peiriant wybod a oes ffordd arall, na pha mor aml y daw’r pos. Nid yw’r mathau anweledig, nad ydynt yn gofyn dim gan y person, yn cyfrif.',
    en: 'A warning only: a machine cannot know whether there is another way, nor how often the puzzle comes. The unseen kinds, which ask nothing of the person, do not count.',
  },
};
