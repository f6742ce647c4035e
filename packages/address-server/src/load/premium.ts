// Columns of AddressBase Premium CSV, by record identifier. Source: Ordnance Survey's technical specification and its
// record splitter, version 3.7 (github.com/OrdnanceSurvey/AddressBase). Only what an address needs is kept.
import { normalisePostcode } from '@patrwm/address';
import {
  cell,
  isClassification,
  isCoordinate,
  isStatus,
  kinds,
  languageOf,
  uprnOf,
  usrnOf,
  type Change,
  type RecordSink,
  type Row,
} from './format.ts';
import { separator } from './records.ts';
import type { Reason } from './report.ts';
import type { RecordReader } from './sections.ts';

/** `columns` in order, as a record is kept. */
export const pick = (row: Row, columns: readonly number[]): string => columns.map((index) => cell(row, index)).join(separator);

/** Street descriptor: the same columns in Premium and in DTF 7.3, dates apart. */
export function streetDescriptor(endDate: number) {
  return (row: Row, change: Change, sink: RecordSink): Reason | undefined => {
    const usrn = usrnOf(cell(row, 3));
    if (usrn === undefined) return 'bad-usrn';
    const language = languageOf(cell(row, 8));
    if (!language) return 'bad-language';
    if (!cell(row, 4) && change !== 'D') return 'no-street';
    // A descriptor that has ended has been followed by another.
    return sink.street(cell(row, endDate) && change === 'U' ? 'D' : change, usrn, language, pick(row, [4, 5, 6]));
  };
}

function property(row: Row, change: Change, sink: RecordSink): Reason | undefined {
  const uprn = uprnOf(cell(row, 3));
  if (uprn === undefined) return 'bad-uprn';
  if (!isStatus(cell(row, 4))) return 'bad-status';
  if (!isCoordinate(cell(row, 8)) || !isCoordinate(cell(row, 9))) return 'bad-coordinates';
  const postcode = cell(row, 20);
  if (postcode && !normalisePostcode(postcode)) return 'bad-postcode';
  return sink.record(change, kinds.property, uprn, '', [cell(row, 4), cell(row, 13), postcode].join(separator));
}

export interface LandPropertyColumns {
  readonly postcode?: number;
}

/** Land and property identifier: 24. DTF 7.3 has the postcode in it; Premium has that in the property. */
export function landProperty({ postcode: postcodeColumn }: LandPropertyColumns = {}) {
  return (row: Row, change: Change, sink: RecordSink): Reason | undefined => {
    const uprn = uprnOf(cell(row, 3));
    if (uprn === undefined) return 'bad-uprn';
    const key = cell(row, 4);
    if (!key) return 'bad-key';
    const language = languageOf(cell(row, 5));
    if (!language) return 'bad-language';
    if (!isStatus(cell(row, 6))) return 'bad-status';
    if (usrnOf(cell(row, 21)) === undefined) return 'bad-usrn';
    const postcode = postcodeColumn === undefined ? '' : cell(row, postcodeColumn);
    if (postcode && !normalisePostcode(postcode)) return 'bad-postcode';
    const data = [language, pick(row, [6, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]), postcode].join(separator);
    return sink.record(change, kinds.landProperty, uprn, key, data);
  };
}

function deliveryPoint(row: Row, change: Change, sink: RecordSink): Reason | undefined {
  const uprn = uprnOf(cell(row, 3));
  if (uprn === undefined) return 'bad-uprn';
  const key = cell(row, 4);
  if (!/^\d{1,8}$/.test(key)) return 'bad-key';
  if (!normalisePostcode(cell(row, 15))) return 'bad-postcode';
  return sink.record(change, kinds.deliveryPoint, uprn, key, pick(row, [5, 6, 7, 8, 9, 15, 23, 10, 11, 12, 13, 14, 18, 19, 20, 21, 22]));
}

export function organisation(row: Row, change: Change, sink: RecordSink): Reason | undefined {
  const uprn = uprnOf(cell(row, 3));
  if (uprn === undefined) return 'bad-uprn';
  const key = cell(row, 4);
  if (!key) return 'bad-key';
  // One that has left is kept in the gazetteer with the date it left.
  if (cell(row, 8) && change !== 'D') return change === 'U' ? sink.record('D', kinds.organisation, uprn, key, '') : undefined;
  return sink.record(change, kinds.organisation, uprn, key, cell(row, 5));
}

export function classification(row: Row, change: Change, sink: RecordSink): Reason | undefined {
  const uprn = uprnOf(cell(row, 3));
  if (uprn === undefined) return 'bad-uprn';
  const key = cell(row, 4);
  if (!key) return 'bad-key';
  // The Valuation Office's codes are another scheme and say nothing about this.
  if (!cell(row, 6).startsWith('AddressBase')) return undefined;
  if (!isClassification(cell(row, 5))) return 'bad-classification';
  return sink.record(change, kinds.classification, uprn, key, cell(row, 5));
}

/** The others (streets, cross references, successors) say nothing about an address: they are only counted. */
export const premiumRecords: Readonly<Record<string, RecordReader>> = {
  '15': { fewest: 9, most: 13, read: streetDescriptor(10) },
  '21': { fewest: 21, most: 22, read: property },
  '24': { fewest: 22, most: 26, read: landProperty() },
  '28': { fewest: 23, most: 29, read: deliveryPoint },
  '31': { fewest: 6, most: 12, read: organisation },
  '32': { fewest: 7, most: 12, read: classification },
};
