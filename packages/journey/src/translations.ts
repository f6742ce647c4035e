import type { Bilingual, Plural, Review } from '@patrwm/language';
import { csvLine, parseCsv, unguard } from './csv-text.ts';
import { isDateRef } from './date-ref.ts';
import type { Journey } from './definition.ts';
import { JourneyError } from './journey-error.ts';
import { isPlural, mapTexts, placeholders, textsOf } from './texts.ts';

const header = ['path', 'en', 'cy', 'status', 'reviewed_by', 'reviewed_on'];
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

interface Row {
  readonly path: string;
  readonly en: string;
  readonly cy: string;
  readonly review?: Review;
  /** A form of a counted sentence, which may spell its number out: "no children". */
  readonly counted?: boolean;
}

/** A text's rows: one, or one for each Welsh plural form beside the English that it stands for. */
function rowsOf(path: string, text: Bilingual | Plural): readonly Row[] {
  const review = text.reviewed;
  if (!isPlural(text)) return [{ path, en: text.en, cy: text.cy, review }];
  return forms.flatMap((form) => {
    const cy = text.cy[form];
    return cy === undefined
      ? []
      : [{ path: `${path}.${form}`, en: form === 'one' ? text.en.one : text.en.other, cy, review, counted: form !== 'other' }];
  });
}

/** Every text as CSV for translators, English beside Welsh: path, en, cy, status (`draft` or `reviewed`), by whom and when. */
export function translationTable(journey: Journey): string {
  const rows = textsOf(journey).flatMap(({ path, text }) => rowsOf(path, text));
  const lines = rows.map(({ path, en, cy, review }) =>
    csvLine([path, en, cy, review ? 'reviewed' : 'draft', review?.by ?? '', review?.on ?? '']),
  );
  return [csvLine(header), ...lines].join('\r\n') + '\r\n';
}

function readRows(csv: string): ReadonlyMap<string, Row & { readonly status: string }> {
  const [first = [], ...rest] = parseCsv(csv).map((row) => row.map(unguard));
  const column = (row: readonly string[], name: string): string => row[first.indexOf(name)] ?? '';
  for (const name of ['path', 'en', 'cy']) {
    if (!first.includes(name))
      throw new JourneyError('missing-column', `The table has no column \`${name}\`; its first line names path, en and cy.`);
  }
  const rows = new Map<string, Row & { readonly status: string }>();
  for (const row of rest) {
    const path = column(row, 'path');
    if (rows.has(path)) throw new JourneyError('repeated-path', `The table has \`${path}\` twice; each path stands on one line.`);
    rows.set(path, {
      path,
      en: column(row, 'en'),
      cy: column(row, 'cy').trim(),
      status: column(row, 'status').trim(),
      review: { by: column(row, 'reviewed_by').trim(), on: column(row, 'reviewed_on').trim() },
    });
  }
  return rows;
}

/**
 * Takes a translator's table back in. Only Welsh and its review change; a path that is left out keeps its text. Welsh that
 * changed without a review is a draft again. Nothing is taken unless everything can be.
 *
 * @throws JourneyError `unknown-path`, `changed-english`, `placeholder-mismatch`, `missing-welsh`, `bad-review`, `missing-column`
 *   or `repeated-path`: the code of the first fault, with every fault on a line of the message.
 */
export function applyTranslations(journey: Journey, csv: string): Journey {
  const rows = readRows(csv);
  const faults: { readonly code: string; readonly message: string }[] = [];
  const known = new Set<string>();

  const take = (before: Row): { readonly cy: string; readonly review?: Review } => {
    known.add(before.path);
    const row = rows.get(before.path);
    const fault = (code: string, message: string) => faults.push({ code, message: `\`${before.path}\`: ${message}` });
    if (!row) return before;
    if (row.en !== before.en)
      fault('changed-english', `English is "${row.en}", but the journey says "${before.en}"; change English in the journey.`);
    if (!row.cy) fault('missing-welsh', 'has no Welsh; leave the line out to keep what there is.');
    const [inWelsh, inEnglish] = [placeholders(row.cy).join(' '), placeholders(before.en).join(' ')];
    if (row.cy && inWelsh !== inEnglish && !(before.counted && !inWelsh))
      fault('placeholder-mismatch', `Welsh has ${inWelsh || 'no placeholder'}, English ${inEnglish || 'none'}; they need the same.`);
    if (row.status !== 'reviewed') return { cy: row.cy };
    const review = row.review as Review;
    if (!review.by || !/^\d/.test(review.on) || !isDateRef(review.on)) {
      fault('bad-review', `is marked reviewed by "${review.by}" on "${review.on}"; it needs a name and a date such as 2026-11-21.`);
    }
    return { cy: row.cy, review };
  };

  const changed = mapTexts(journey, ({ path, text }): Bilingual | Plural => {
    const taken = rowsOf(path, text).map((row) => ({ row, ...take(row) }));
    // A counted sentence is reviewed when each of its forms is.
    const review = taken.every((each) => each.review) ? taken.at(-1)?.review : undefined;
    const marks = review && { reviewed: review };
    if (!isPlural(text)) return { cy: taken[0]?.cy ?? text.cy, en: text.en, ...marks };
    const cy = Object.fromEntries(taken.map((each) => [each.row.path.slice(path.length + 1), each.cy]));
    return { cy: cy as unknown as Plural['cy'], en: text.en, ...marks };
  });

  for (const path of rows.keys()) {
    if (!known.has(path))
      faults.push({ code: 'unknown-path', message: `\`${path}\` is no text of \`${journey.id}\`; paths come from its own table.` });
  }
  const [first] = faults;
  if (first) throw new JourneyError(first.code, faults.map(({ message }) => message).join('\n'));
  return changed;
}
