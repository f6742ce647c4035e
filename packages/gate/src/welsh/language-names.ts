import type { Language } from '../bilingual.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();

// What a link that changes the language is called. “Welsh language standards” and “Dysgu Cymraeg” are pages, not switches.
const toWelsh =
  /^((view|read|see|get|switch|change|go)( (this|the))?( (page|site|website|service|form))?( language)?( (in|to|into)) )?(the )?(welsh|cymraeg)( version| site| page)?( \((cymraeg|welsh)\))?$|^(newid|newidiwch|switsio|trosi|troi)( (yr|yr iaith|iaith))*( i'r| i)? (gymraeg|cymraeg)$|^((gweld|darllen|defnyddio|darllenwch|gwelwch|ewch i)( .{0,25})? )?(yn gymraeg|y fersiwn gymraeg|fersiwn gymraeg|i'r fersiwn gymraeg)$|^(cym|cy|cymraeg)$|^(cym|cy) (newid|cymraeg).*$|^change the language to (welsh|cymraeg)$/;
const toEnglish =
  /^((view|read|see|get|switch|change|go)( (this|the))?( (page|site|website|service|form))?( language)?( (in|to|into)) )?(the )?(english|saesneg)( version| site| page)?( \((english|saesneg)\))?$|^(newid|newidiwch|switsio|trosi|troi)( (yr|yr iaith|iaith))*( i'r| i)? saesneg$|^((gweld|darllen|defnyddio|darllenwch|gwelwch)( .{0,25})? )?(yn saesneg|y fersiwn saesneg|fersiwn saesneg)$|^(eng|en)$|^(eng|en) (change|english).*$|^change the language to english$/;

/** The language that a link or button of this name leads to, or undefined where it is no language switch. */
export function languageNamed(name: string): Language | undefined {
  const text = plain(name)
    .replace(/^\p{P}+|\p{P}+$/gu, '')
    .trim();
  if (text.length > 80) return undefined;
  // “English – Change the language to English”: the name, then a sentence for screen readers.
  const [head, ...rest] = text.split(/\s+[-–—:|]\s+/u);
  if (head !== undefined && rest.length === 1) {
    const first = languageNamed(head);
    if (first !== undefined && first === languageNamed(rest[0] ?? '')) return first;
  }
  // A flag before the name, a hidden sentence after it: “Cymraeg Newid yr iaith i’r Gymraeg”.
  const bare = text.replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}\u{E0000}-\u{E007F}]/gu, '').trim();
  if (toWelsh.test(bare) || /^(cymraeg|welsh) (newid|change|switch|\(?cymraeg)\b/.test(bare)) return 'cy';
  if (toEnglish.test(bare) || /^(english|saesneg) (newid|change|switch|\(?english)\b/.test(bare)) return 'en';
  return undefined;
}

/** Named in itself: Cymraeg for Welsh, English for English, whatever the page’s language. */
export function namesItself(name: string, language: Language): boolean {
  const text = plain(name);
  return language === 'cy' ? /\b(g|ng)?(c?ymraeg|cym)\b|\bcy\b/.test(text) : /\b(english|eng|en)\b/.test(text);
}

/** Only letters, as CY or ENG: nobody who does not know them can guess. */
export const isAbbreviated = (name: string): boolean => /^(cy|cym|en|eng|w|e|c|s)$/i.test(name.trim());

export const otherOf = (language: Language): Language => (language === 'cy' ? 'en' : 'cy');
