import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'HTML sy’n dal',
    en: 'HTML that holds',
  },
  what: {
    cy: 'Darllenir yr HTML fel y’i hanfonwyd: elfennau heb eu cau, wedi’u croesi neu wedi’u gollwng, priodoleddau ac `id` a roddwyd ddwywaith.',
    en: 'The HTML is read as it was sent: elements left open, crossed or dropped, attributes and `id`s given twice.',
  },
  why: {
    cy: 'Mae pob porwr yn dyfalu. Gall label, botwm neu bennawd fynd i le arall, ac mae technoleg gynorthwyol yn dilyn y dyfaliad.',
    en: 'Every browser guesses. A label, button or heading can end up elsewhere, and assistive technology follows the guess.',
  },
  mend: {
    cy: 'Caewch yr elfen lle y mae’n gorffen, a chadwch un o’r ddau. Mae’r neges yn rhoi’r llinell gyntaf.',
    en: 'Close the element where it ends, and keep one of the two. The message gives the first line.',
  },
  sure: {
    cy: 'Mae’r bai yn sicr, ond nid a yw’n brifo neb: rhybudd ydyw. Ni thelir sylw i’r hyn sydd ond yn hen ffasiwn. Mae `axe` yn barnu’r `id` y mae label neu ARIA yn cyfeirio ato.',
    en: 'The fault is certain, but not whether it hurts anybody: it is a warning. What is only old-fashioned is let be. `axe` judges the `id`s that a label or ARIA points at.',
  },
};
