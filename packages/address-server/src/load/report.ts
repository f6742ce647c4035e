import type { FormatName, LoadKind } from './format.ts';
import type { Encoding } from './lines.ts';

/**
 * Why a row was passed over. `true`: the row is at fault, and too many of these refuse the load. `false`: the row is as it
 * should be and only tells something about the file and what was held before it.
 */
export const reasons = {
  'line-too-long': { fault: true, text: 'line is longer than any row of a gazetteer' },
  'field-too-long': { fault: true, text: 'field is longer than any of a gazetteer' },
  'not-utf-8': { fault: true, text: 'line is not UTF-8' },
  'control-character': { fault: true, text: 'line has a control character, such as NUL' },
  'open-quote': { fault: true, text: 'quote is opened and never closed' },
  'bad-quotes': { fault: true, text: 'quotes do not fit each other' },
  'not-a-record': { fault: true, text: 'row does not start with a record identifier' },
  'too-few-columns': { fault: true, text: 'row has too few columns: it was cut' },
  'too-many-columns': { fault: true, text: 'row has too many columns' },
  'bad-change-type': { fault: true, text: 'change type is not I, U or D' },
  'bad-uprn': { fault: true, text: 'UPRN is not a number of up to 12 digits' },
  'bad-usrn': { fault: true, text: 'USRN is not a number of up to 8 digits' },
  'bad-key': { fault: true, text: 'record has no key' },
  'bad-status': { fault: true, text: 'logical status is not a number from 1 to 9' },
  'bad-language': { fault: true, text: 'language is not one of the gazetteer’s codes' },
  'bad-coordinates': { fault: true, text: 'coordinates are not numbers' },
  'bad-postcode': { fault: true, text: 'postcode is not a postcode' },
  'bad-classification': { fault: true, text: 'classification is not a code of letters and digits' },
  'no-street': { fault: true, text: 'street has no name' },
  'no-postcode': { fault: true, text: 'address has no postcode' },
  'no-street-or-town': { fault: true, text: 'address has no street or building, or no town' },
  'deleted-in-full': { fault: true, text: 'full file says that the record is deleted' },
  repeated: { fault: true, text: 'record stands in the file twice; the later was taken' },
  'unknown-record': { fault: false, text: 'change is to a record that was not held' },
  'known-record': { fault: false, text: 'insert is of a record that was held already' },
} as const satisfies Record<string, { fault: boolean; text: string }>;

export type Reason = keyof typeof reasons;

/** Why a property is in no list of addresses, though its rows are sound. */
export const leftOutReasons = {
  'not-approved': 'historic, provisional or alternative property',
  'not-an-address': 'parent shell, land, or an object that nobody gives as an address',
  'no-approved-address': 'no approved address in either language',
  'no-postcode': 'no postcode',
  'no-street': 'its street is not in the data',
  'no-property': 'records of a property that is not in the data',
  'two-approved': 'two approved addresses in one language; one was taken',
} as const;

export type LeftOutReason = keyof typeof leftOutReasons;

export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Passed {
  count: number;
  /** The first few. */
  readonly at: Place[];
}

export interface LeftOut {
  count: number;
  /** The first few. */
  readonly uprns: string[];
}

/** What a load did, and what it left out and why. Plain data: `JSON.stringify` gives the whole of it. */
export interface LoadReport {
  readonly format: FormatName;
  readonly kind: LoadKind;
  /** Names the data, such as the date it was made. */
  readonly epoch: string;
  /** Addresses in the new index. */
  readonly addresses: number;
  /** Addresses in the index before, when there was one. */
  readonly before?: number;
  /** Whether the new index is in use. Not after a dry run, nor when there was nothing to do. */
  readonly swapped: boolean;
  readonly dryRun: boolean;
  /** The load went on from where one was interrupted. */
  readonly resumed: boolean;
  readonly files: readonly { readonly file: string; readonly rows: number; readonly bytes: number; readonly encoding: Encoding }[];
  readonly rows: number;
  /** Records read, by record identifier or table. */
  readonly records: Readonly<Record<string, number>>;
  /** Rows passed over, by reason. */
  readonly skipped: Readonly<Partial<Record<Reason, Passed>>>;
  /** Properties left out by rule, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, LeftOut>>>;
  /** Anything else an operator should know. */
  readonly notes: readonly string[];
  readonly seconds: number;
}

const shown = 5;

/** Counts rows passed over. Survives an interruption: it is kept with the checkpoint. */
export class Skipped {
  readonly counts: Partial<Record<Reason, Passed>>;
  constructor(counts: Partial<Record<Reason, Passed>> = {}) {
    this.counts = counts;
  }

  add(reason: Reason, file: string, line: number): void {
    const entry = (this.counts[reason] ??= { count: 0, at: [] });
    entry.count += 1;
    if (entry.at.length < shown) entry.at.push({ file, line });
  }

  /** The reasons that are faults, the commonest first. */
  get worst(): { reason: Reason; count: number; at: readonly Place[] }[] {
    return Object.entries(this.counts)
      .map(([reason, passed]) => ({ reason: reason as Reason, ...passed }))
      .filter(({ reason }) => reasons[reason].fault)
      .sort((a, b) => b.count - a.count);
  }

  get faults(): number {
    let faults = 0;
    for (const [reason, { count }] of Object.entries(this.counts)) if (reasons[reason as Reason].fault) faults += count;
    return faults;
  }
}

export class LeftOutCount {
  readonly counts: Partial<Record<LeftOutReason, LeftOut>> = {};

  add(reason: LeftOutReason, uprn: number): void {
    const entry = (this.counts[reason] ??= { count: 0, uprns: [] });
    entry.count += 1;
    if (entry.uprns.length < shown) entry.uprns.push(String(uprn));
  }
}

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** A report as text for an operator. */
export function printReport(report: LoadReport): string {
  const change = report.before === undefined ? '' : ` (before: ${grouped(report.before)})`;
  const outcome = report.swapped
    ? 'in use now'
    : report.dryRun
      ? 'dry run: the index in use was left as it was'
      : 'the index in use was left as it was';
  const lines = [
    `${grouped(report.addresses)} addresses${change}, ${report.format} ${report.kind}, epoch ${report.epoch}: ${outcome}.`,
    `${grouped(report.rows)} rows, headers among them, from ${report.files.map(({ file, encoding }) => `${file} (${encoding})`).join(', ')} in ${report.seconds.toFixed(1)} s.`,
    ...report.notes,
  ];
  const skipped = Object.entries(report.skipped);
  if (skipped.length) lines.push('Rows passed over:');
  for (const [reason, { count, at }] of skipped) {
    const places = at.map(({ file, line }) => `${file}:${String(line)}`).join(', ');
    lines.push(`  ${grouped(count)}  ${reason}: ${reasons[reason as Reason].text} (${places}${count > at.length ? ', …' : ''})`);
  }
  const leftOut = Object.entries(report.leftOut);
  if (leftOut.length) lines.push('Properties left out:');
  for (const [reason, { count, uprns }] of leftOut)
    lines.push(
      `  ${grouped(count)}  ${reason}: ${leftOutReasons[reason as LeftOutReason]} (UPRN ${uprns.join(', ')}${count > uprns.length ? ', …' : ''})`,
    );
  return `${lines.join('\n')}\n`;
}
