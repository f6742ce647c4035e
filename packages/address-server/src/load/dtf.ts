// Columns of Data Transfer Format 7.3 (BS 7666), what a council's own gazetteer exports. Source: two loaders written apart
// that agree, github.com/lambeth-council/DtfParser and bitweaver's NLPG loader. It differs from Premium in the property,
// which has the classification and the organisation, and in the identifier, which has the postcode.
import { cell, isClassification, isCoordinate, isStatus, kinds, uprnOf, type Change, type RecordSink, type Row } from './format.ts';
import { classification, landProperty, organisation, streetDescriptor } from './premium.ts';
import { separator } from './records.ts';
import type { Reason } from './report.ts';
import type { RecordReader } from './sections.ts';

function property(row: Row, change: Change, sink: RecordSink): Reason | undefined {
  const uprn = uprnOf(cell(row, 3));
  if (uprn === undefined) return 'bad-uprn';
  if (!isStatus(cell(row, 4))) return 'bad-status';
  if (!isClassification(cell(row, 7))) return 'bad-classification';
  if (!isCoordinate(cell(row, 9)) || !isCoordinate(cell(row, 10))) return 'bad-coordinates';
  return sink.record(change, kinds.property, uprn, '', [cell(row, 4), cell(row, 12), '', cell(row, 7), cell(row, 17)].join(separator));
}

/** The others (streets, cross references, successors) say nothing about an address: they are only counted. */
export const dtfRecords: Readonly<Record<string, RecordReader>> = {
  '15': { fewest: 9, most: 13, read: streetDescriptor(10) },
  '21': { fewest: 18, most: 23, read: property },
  '24': { fewest: 25, most: 30, read: landProperty({ postcode: 24 }) },
  '31': { fewest: 6, most: 12, read: organisation },
  '32': { fewest: 7, most: 12, read: classification },
};
