import {
  addDays,
  both,
  councils,
  fill,
  fold,
  formatDate,
  formatDateTime,
  formatList,
  formatMoney,
  formatMonth,
  formatNumber,
  formatRelativeDay,
  formatTime,
  languages,
  months,
  nfc,
  nowInLondon,
  ordinal,
  parseMonth,
  type Plural,
  plural,
} from '@patrwm/language';

const forms: Plural = {
  cy: { zero: '{n} zero', one: '{n} one', two: '{n} two', few: '{n} few', many: '{n} many', other: '{n} other' },
  en: { one: '{n} one', other: '{n} other' },
};

function* lines(): Generator<string> {
  for (const language of languages) {
    for (const day of Array.from({ length: 800 }, (_, index) => addDays('2023-12-25', index))) {
      yield formatDate(language, day, { weekday: true });
      yield formatDate(language, day, { weekday: true, inSentence: true });
    }
    for (const day of ['0001-01-01', '0099-12-31', '1900-03-01', '9999-12-31']) yield formatDate(language, day, { weekday: true });
    for (let month = 1; month <= 12; month += 1) yield formatMonth(language, `2026-${String(month).padStart(2, '0')}`);
    for (let days = -12; days <= 12; days += 1) yield formatRelativeDay(language, addDays('2026-03-01', days), '2026-03-01');
    for (const n of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 20, 21, 22, 100, 101, 1000, 12_345, 1_000_000, 0.5, 1.5, -1, -2]) {
      yield plural(language, forms, n);
    }
    for (let n = 1; n <= 100; n += 1) yield ordinal(language, n);
    const names = councils.map(({ name }) => name[language]);
    for (let length = 0; length <= names.length; length += 1) yield formatList(language, names.slice(0, length));
    yield formatDateTime(language, '2026-03-01T15:05');
    yield fill(
      { cy: 'Hyd at {date}, {name}', en: 'Until {date}, {name}' },
      { date: both((each) => formatDate(each, '2026-07-01')), name: 'Llŷr' },
    )[language];
  }
  for (const pence of [0, 1, 10, 99, 100, 105, 12_500, 61_667, 740_050, 123_456_789, -5, -740_050, Number.MAX_SAFE_INTEGER])
    yield formatMoney(pence);
  for (const n of [0, 0.1, 999.99, 1000, 1_234_567.891, -1000]) yield formatNumber(n);
  for (const time of ['0:00', '9:05', '15:05', '23:59:59']) yield formatTime(time);
  for (const { cy, en } of months) yield [cy, en, cy.slice(0, 4), en.slice(0, 3)].map((text) => String(parseMonth(text))).join();
  for (const letter of 'âêîôûŵŷÂÊÎÔÛŴŶáéíóúẃýàèìòùẁỳäëïöüẅÿ')
    yield [nfc(letter.normalize('NFD')), fold(letter), fold(letter.normalize('NFD'))].join();
  // Through a spring and an autumn change of the clocks, half an hour at a time
  for (const change of ['2026-03-29T00:00Z', '2026-10-25T00:00Z']) {
    for (let half = 0; half < 6; half += 1) yield nowInLondon(new Date(Date.parse(change) + half * 1_800_000));
  }
}

/** All that `@patrwm/language` writes, a line each: to be the same bytes in Node and in every browser. */
export function languageSample(): string {
  return [...lines()].join('\n');
}
