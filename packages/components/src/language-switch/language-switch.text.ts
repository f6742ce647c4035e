import type { Bilingual } from '@patrwm/language';

/** The name of the navigation, in the page's language. */
export const languageSwitchLabel: Bilingual = { cy: 'Dewis iaith', en: 'Language' };

/** Each language named in itself: what `cy` holds is the way *to* Welsh, and stands on English pages. */
export const languageNames: Bilingual = { cy: 'Cymraeg', en: 'English' };

/** Said after the name, in the language that it leads to. */
export const changeLanguage: Bilingual = { cy: 'Newid yr iaith i’r Gymraeg', en: 'Change the language to English' };
