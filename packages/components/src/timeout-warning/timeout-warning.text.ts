import type { Bilingual, Plural } from '@patrwm/language';

/** Stands on the page always, so that nobody needs the script to know. `{n}` is whole minutes. */
export const sessionNotice: Plural = {
  cy: {
    one: 'Bydd eich sesiwn yn dod i ben ar ôl {n} funud heb weithgarwch.',
    two: 'Bydd eich sesiwn yn dod i ben ar ôl {n} funud heb weithgarwch.',
    few: 'Bydd eich sesiwn yn dod i ben ar ôl {n} munud heb weithgarwch.',
    many: 'Bydd eich sesiwn yn dod i ben ar ôl {n} munud heb weithgarwch.',
    other: 'Bydd eich sesiwn yn dod i ben ar ôl {n} munud heb weithgarwch.',
  },
  en: {
    one: 'Your session will end after {n} minute without activity.',
    other: 'Your session will end after {n} minutes without activity.',
  },
};

export const sessionEnding: Bilingual = { cy: 'Mae eich sesiwn ar fin dod i ben', en: 'Your session is about to end' };

/** The countdown. `{n}` is whole minutes. */
export const sessionCountdown: Plural = {
  cy: {
    one: 'Er eich diogelwch, bydd eich sesiwn yn dod i ben ymhen {n} funud.',
    two: 'Er eich diogelwch, bydd eich sesiwn yn dod i ben ymhen {n} funud.',
    few: 'Er eich diogelwch, bydd eich sesiwn yn dod i ben ymhen {n} munud.',
    many: 'Er eich diogelwch, bydd eich sesiwn yn dod i ben ymhen {n} munud.',
    other: 'Er eich diogelwch, bydd eich sesiwn yn dod i ben ymhen {n} munud.',
  },
  en: {
    one: 'For your security, your session will end in {n} minute.',
    other: 'For your security, your session will end in {n} minutes.',
  },
};

export const sessionLastSeconds: Bilingual = {
  cy: 'Er eich diogelwch, bydd eich sesiwn yn dod i ben ymhen llai na munud.',
  en: 'For your security, your session will end in less than a minute.',
};

export const stay: Bilingual = { cy: 'Aros yn y gwasanaeth', en: 'Stay in the service' };

export const stayFailed: Bilingual = {
  cy: 'Nid oedd modd ymestyn eich sesiwn. Gwiriwch eich cysylltiad â’r rhyngrwyd a rhowch gynnig arall arni.',
  en: 'We could not extend your session. Check your internet connection and try again.',
};
