import { csvLine } from './csv-text.ts';
import type { AddressAnswer, Answer, Delivered, FileAnswer, Journey, Question } from './definition.ts';
import { numbered, sourceOf, type Payload } from './payload.ts';

const fixed = ['submission_id', 'reference', 'submitted_at', 'journey', 'version', 'language'];
const addressParts = ['uprn', 'line_1', 'line_2', 'line_3', 'town', 'postcode', 'country', 'source', 'reason'] as const;

interface Column {
  readonly name: string;
  readonly cell: (data: Payload['data']) => string | number;
}

/** An address in its columns; a fourth line and those after it share the third's, so that none is lost. */
function addressCell(answer: AddressAnswer, part: (typeof addressParts)[number]): string {
  const [line1 = '', line2 = '', ...rest] = answer.lines;
  return {
    uprn: answer.uprn ?? '',
    line_1: line1,
    line_2: line2,
    line_3: rest.join(', '),
    town: answer.town,
    postcode: answer.postcode,
    country: answer.country ?? '',
    source: answer.source,
    reason: answer.reason ?? '',
  }[part];
}

/** Several option ids, or the ids of several files, are separated by `;`, which no id holds. */
function plainCell(value: Answer | boolean | null | undefined): string | number {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (Array.isArray(value))
    return (value as readonly (string | FileAnswer)[]).map((each) => (typeof each === 'string' ? each : each.id)).join(';');
  return '';
}

function columnsOf(name: string, question: Question | undefined): Column[] {
  if (question?.type !== 'address') return [{ name, cell: (data) => plainCell(data[name]) }];
  const parts = addressParts.filter((part) => part !== 'country' || question.international);
  return parts.map((part) => ({
    name: `${name}_${part}`,
    cell: (data) => (data[name] ? addressCell(data[name] as AddressAnswer, part) : ''),
  }));
}

/** Neighbouring entries of one list go item by item, as people read them: all of the first child, then all of the second. */
function columnsFor(journey: Journey): readonly Column[] {
  const columns: Column[] = [];
  const { deliver } = journey;
  for (let index = 0; index < deliver.length;) {
    const entry = deliver[index] as Delivered;
    const source = sourceOf(journey, entry.from);
    if (source?.kind !== 'item') {
      columns.push(...columnsOf(entry.name, source?.kind === 'question' ? source.question : undefined));
      index += 1;
      continue;
    }
    const together: { name: string; question: Question }[] = [];
    for (; index < deliver.length; index += 1) {
      const next = deliver[index] as Delivered;
      const from = sourceOf(journey, next.from);
      if (from?.kind !== 'item' || from.list !== source.list) break;
      together.push({ name: next.name, question: from.question });
    }
    for (let place = 1; place <= (journey.lists?.[source.list]?.max ?? 0); place += 1) {
      for (const { name, question } of together) columns.push(...columnsOf(numbered(name, place), question));
    }
  }
  return columns;
}

/**
 * The header line, without its line end: the submission, then `deliver` in its order. A list's entries go item by item up to
 * the list's `max`; an address takes eight columns (`…_uprn`, `…_line_1` to `…_line_3`, `…_town`, `…_postcode`, `…_source`,
 * `…_reason`), and `…_country` before the last two where one outside the UK may be given.
 */
export function csvHeader(journey: Journey): string {
  return csvLine([...fixed, ...columnsFor(journey).map(({ name }) => name)]);
}

/** One submission's line, without its line end. Money is in pence. Texts are guarded against formulas: see `guard`. */
export function csvRow(journey: Journey, sent: Payload): string {
  const { submissionId, reference, submittedAt, language } = sent;
  const start = [submissionId, reference, submittedAt, sent.journey.id, sent.journey.version, language];
  return csvLine([...start, ...columnsFor(journey).map(({ cell }) => cell(sent.data))]);
}
