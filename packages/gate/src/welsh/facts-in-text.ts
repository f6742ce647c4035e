// What a text states that must be the same in any language: sums, dates, addresses to write to.

const english = 'january february march april may june july august september october november december'.split(' ');
// With the forms that a letter before them makes: “o Fawrth”, “i Fai”.
const welsh: readonly (readonly string[])[] = [
  ['ionawr'],
  ['chwefror'],
  ['mawrth', 'fawrth'],
  ['ebrill'],
  ['mai', 'fai'],
  ['mehefin', 'fehefin'],
  ['gorffennaf', 'orffennaf'],
  ['awst'],
  ['medi', 'fedi'],
  ['hydref'],
  ['tachwedd', 'dachwedd', 'thachwedd'],
  ['rhagfyr', 'ragfyr'],
];
const monthOf = new Map<string, number>([
  ...english.map((name, index) => [name, index + 1] as const),
  ...welsh.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
]);
const monthNames = [...monthOf.keys()].join('|');
const dayFirst = new RegExp(`(\\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|fed|eg|ain)?(?: of| o)? (${monthNames})(?: (\\d{4}))?`, 'giu');
const monthFirst = new RegExp(`(${monthNames}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'giu');

/** Dates as `2026-3-1`, or `3-1` without a year. */
export function datesIn(text: string): string[] {
  const found: string[] = [];
  for (const [, day, month, year] of text.matchAll(dayFirst))
    found.push([year, monthOf.get((month ?? '').toLowerCase()), Number(day)].filter((part) => part !== undefined).join('-'));
  for (const [, month, day, year] of text.matchAll(monthFirst))
    found.push([year, monthOf.get((month ?? '').toLowerCase()), Number(day)].join('-'));
  return found;
}

/** Sums of money in pounds, without commas and without noughts for pence. */
export const sumsIn = (text: string): string[] =>
  [...text.matchAll(/£ ?(\d[\d,]*(?:\.\d{2})?)/gu)].map(([, sum]) =>
    (sum ?? '')
      .replace(/,(?=\d{3})/g, '')
      .replace(/,$/, '')
      .replace(/\.00$/, ''),
  );

/** Percentages. */
export const sharesIn = (text: string): string[] => [...text.matchAll(/\b(\d+(?:\.\d+)?) ?%/gu)].map(([, share]) => `${share ?? ''}%`);

/** Numbers that a person rings, digits only. */
export const phonesIn = (text: string): string[] =>
  [...text.matchAll(/(?<!\d)(?:\+44 ?(?:\(0\))?|0)(?:\d[ -]?){9,10}(?!\d)/gu)].map(([phone]) =>
    phone.replace(/^\+44 ?(?:\(0\))?/, '0').replace(/\D/g, ''),
  );

/** What is in the first list more often than in the second. */
export function missingFrom(first: readonly string[], second: readonly string[]): string[] {
  const left = [...second];
  return first.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
