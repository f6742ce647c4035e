// AddressBase Core CSV: a row for each property, with a header row. English only, and no history.
// Source: Ordnance Survey's AddressBase Core technical specification (docs.os.uk, AddressBase Core structure).
import { changeOf, isClassification, isCoordinate, uprnOf, usrnOf, type LoadKind, type RecordSink, type Row } from './format.ts';
import type { Reason } from './report.ts';
import { TableReader, type Named } from './table.ts';
import { putProperty } from './whole-row.ts';

export const coreColumns = [
  ...['uprn', 'parent_uprn', 'udprn', 'usrn', 'toid', 'classification_code', 'easting', 'northing', 'latitude', 'longitude', 'rpc'],
  ...['last_update_date', 'single_line_address', 'po_box', 'organisation', 'sub_building', 'building_name', 'building_number'],
  ...['street_name', 'locality', 'town_name', 'post_town', 'island', 'postcode', 'delivery_point_suffix', 'gss_code', 'change_code'],
] as const;

export function coreReader(header: Row, kind: LoadKind, counts: Record<string, number> = {}): TableReader {
  const columns = header.map((column) => column.trim().toLowerCase());
  return new TableReader('core', columns, (named, sink) => readCore(named, sink, kind), counts);
}

function readCore(named: Named, sink: RecordSink, kind: LoadKind): Reason | undefined {
  const uprn = uprnOf(named('uprn'));
  if (uprn === undefined) return 'bad-uprn';
  const change = changeOf(named('change_code') || 'I');
  if (!change) return 'bad-change-type';
  if (change === 'D' && kind === 'full') return 'deleted-in-full';
  if (!isCoordinate(named('easting')) || !isCoordinate(named('northing'))) return 'bad-coordinates';
  if (!isClassification(named('classification_code'))) return 'bad-classification';
  if (named('usrn') && usrnOf(named('usrn')) === undefined) return 'bad-usrn';
  const box = named('po_box');
  const whole = {
    uprn,
    status: '1',
    custodian: '',
    postcode: named('postcode'),
    classification: named('classification_code'),
    organisation: named('organisation'),
    usrn: named('usrn'),
    addresses: {
      en: {
        subName: named('sub_building'),
        name: [box && `PO BOX ${box}`, named('building_name')].filter(Boolean).join(', '),
        number: named('building_number'),
        street: named('street_name'),
        locality: named('locality'),
        town: named('town_name') || named('post_town'),
      },
    },
  };
  return putProperty(change, whole, sink);
}
