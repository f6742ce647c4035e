import { normalisePostcode } from '@patrwm/address';
import { kinds, type Change, type Language, type RecordSink } from './format.ts';
import { separator } from './records.ts';
import type { Reason } from './report.ts';

/** A number as formats with one row per property write it: `12`, `12A`, `10-14`, `10A-14B`. */
const numberShape = /^(\d{1,5})\s*([A-Za-z]{0,2})(?:\s*-\s*(\d{1,5})\s*([A-Za-z]{0,2}))?$/;

/** Start, suffix, end, suffix and text: the text where the number is none. */
export function object(number: string, name: string): string[] {
  const match = numberShape.exec(number);
  if (!match) return ['', '', '', '', [name, number].filter(Boolean).join(' ')];
  return [match[1] ?? '', match[2] ?? '', match[3] ?? '', match[4] ?? '', name];
}

export interface WholeAddress {
  readonly subName: string;
  readonly name: string;
  readonly number: string;
  readonly street: string;
  readonly locality: string;
  readonly town: string;
}

export interface WholeProperty {
  readonly uprn: number;
  readonly status: string;
  readonly custodian: string;
  readonly postcode: string;
  readonly classification: string;
  readonly organisation: string;
  readonly usrn: string;
  readonly addresses: Readonly<Partial<Record<Language, WholeAddress>>>;
}

/** One property of a format that has a row for each, kept as the same records as the others. */
export function putProperty(change: Change, whole: WholeProperty, sink: RecordSink): Reason | undefined {
  const { uprn, status, custodian, postcode, classification, organisation } = whole;
  if (change !== 'D') {
    if (!postcode) return 'no-postcode';
    if (!normalisePostcode(postcode)) return 'bad-postcode';
    if (!Object.values(whole.addresses).some(({ town, street, name, subName }) => town && (street || name || subName)))
      return 'no-street-or-town';
  }
  const outcome = sink.record(
    change,
    kinds.property,
    uprn,
    '',
    [status, custodian, postcode, classification, organisation].join(separator),
  );
  for (const language of ['en', 'cy'] as const) {
    const address = whole.addresses[language];
    const held = change !== 'D' && address?.town ? address : undefined;
    if (held) {
      const data = [
        language,
        '1',
        ...object(numberOnly(held.subName), textOnly(held.subName)),
        ...object(held.number, held.name),
        whole.usrn,
        '',
        held.street,
        held.locality,
        held.town,
      ];
      sink.record(change, kinds.landProperty, uprn, language, data.join(separator));
    } else if (change !== 'I') sink.record('D', kinds.landProperty, uprn, language, '');
  }
  return outcome;
}

const numberOnly = (text: string): string => (numberShape.test(text) ? text : '');
const textOnly = (text: string): string => (numberShape.test(text) ? '' : text);
