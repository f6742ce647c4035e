import type { Bilingual } from '../bilingual.ts';
import type { Certainty } from '../finding.ts';

/** Something in a text that nobody meant a person to read. */
export interface PlaceholderFault {
  readonly found: string;
  readonly message: Bilingual;
  readonly certainty: Certainty;
}

const left = (found: string): Bilingual => ({
  cy: `Testun dros dro sydd wedi aros ar y dudalen: “${found}”.`,
  en: `A stand-in text has stayed on the page: “${found}”.`,
});
const unfilled = (found: string): Bilingual => ({
  cy: `Bwlch heb ei lenwi yn y testun: “${found}”. Nid yw’r gwerth wedi cyrraedd y frawddeg.`,
  en: `A gap in the text is unfilled: “${found}”. The value never reached the sentence.`,
});
const value = (found: string): Bilingual => ({
  cy: `Gwerth rhaglen yn lle testun: “${found}”.`,
  en: `A program’s value in place of text: “${found}”.`,
});
const key = (found: string): Bilingual => ({
  cy: `Allwedd neges yn lle neges: “${found}”. Nid oes cyfieithiad iddi.`,
  en: `A message’s key in place of the message: “${found}”. It has no translation.`,
});

const patterns: readonly (readonly [RegExp, Certainty, (found: string) => Bilingual])[] = [
  [/\[object \w+\]/u, 'failure', value],
  [/^(?:undefined|null|NaN|None)$/u, 'failure', value],
  [/\{\{[^{}]{0,60}\}\}|\$\{[^{}]{0,60}\}|%\{\w{1,40}\}|<%=?[^%]{0,60}%>/u, 'failure', unfilled],
  [/(?<![\w{])\{\d{1,2}\}(?![\w}])|(?<![\p{L}\d%])%(?:\d\$)?s\b/u, 'failure', unfilled],
  [/(?<![\w$#{])\{[a-z][\w.]{0,40}\}(?!\})/iu, 'warning', unfilled],
  [/\btranslation missing: [\w.-]+|^\?{3}[\w.-]+\?{3}$/u, 'failure', key],
  [/^(?!www\.)[a-z][a-zA-Z]{2,30}(?:\.[a-z][a-zA-Z_]{2,40}){2,6}$/u, 'warning', key],
  [/^\W{0,2}(?:PLACEHOLDER|TODO|FIXME|WIP)\b\W{0,2}(?:[:!]|$)|\bPLACEHOLDER\b!?/u, 'failure', left],
  [/^\[(?:cy|en|cym|eng|welsh|english|cymraeg|saesneg)\]|\[(?:cy|cym|welsh)\]\s*$/iu, 'failure', left],
  [
    /^(?:welsh|cymraeg|cy|cym) ?(?:translation|text|copy)? ?(?:to follow|needed|required|here|tbc|i ddilyn|pending)\b|\b(?:awaiting translation|to be translated|cyfieithiad i ddilyn|i’w gyfieithu yma)\b/iu,
    'failure',
    left,
  ],
  [/\b(?:TODO|FIXME|WIP|TBC|TBD|XXXX*)\b/u, 'warning', left],
  [/\blorem ipsum\b|\bdolor sit amet\b/iu, 'advice', left],
  [/(?<=[\s(£:]|^)(?:undefined|NaN)(?=[\s,.)!?]|$)/u, 'warning', value],
];

/** The first, surest stand-in of a text. */
export function placeholderFault(text: string): PlaceholderFault | undefined {
  for (const [pattern, certainty, says] of patterns) {
    const found = pattern.exec(text)?.[0]?.trim();
    if (found !== undefined && found !== '') return { found, message: says(found), certainty };
  }
  return undefined;
}

// UTF-8 read as Windows-1252: ŵ becomes Åµ, ŷ becomes Å·, â becomes Ã¢, ’ becomes â€™.
const mangled = /Å[µ·´¶]|Ã[\u0080-\u00BF¢®´»ª¯]|â€[™˜œ“”\u009D¦]|\uFFFD/u;

/** Letters broken by a wrong character set, as they stand in a text. */
export function mangledLetters(text: string): string | undefined {
  const found = mangled.exec(text);
  return found === null ? undefined : text.slice(Math.max(0, found.index - 12), found.index + 14).trim();
}
