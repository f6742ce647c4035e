// AddressBase Plus CSV: a row for each property and no header row, so it is told by its number of columns and their shapes.
// Columns as Ordnance Survey's AddressBase Plus technical specification orders them; the same list is in public loaders of it
// (github.com/DemocracyClub/uk-geo-utils, clean_addressbase_plus).
import {
  changeOf,
  cell,
  isClassification,
  isCoordinate,
  kinds,
  uprnOf,
  type Language,
  type LoadKind,
  type RecordSink,
  type Row,
} from './format.ts';
import { separator } from './records.ts';
import type { Reason } from './report.ts';
import { TableReader, type Named } from './table.ts';
import { putProperty } from './whole-row.ts';

export const plusColumns = (
  'UPRN,UDPRN,CHANGE_TYPE,STATE,STATE_DATE,CLASS,PARENT_UPRN,X_COORDINATE,Y_COORDINATE,LATITUDE,LONGITUDE,RPC,LOCAL_CUSTODIAN_CODE,' +
  'COUNTRY,LA_START_DATE,LAST_UPDATE_DATE,ENTRY_DATE,RM_ORGANISATION_NAME,LA_ORGANISATION,DEPARTMENT_NAME,LEGAL_NAME,SUB_BUILDING_NAME,' +
  'BUILDING_NAME,BUILDING_NUMBER,SAO_START_NUMBER,SAO_START_SUFFIX,SAO_END_NUMBER,SAO_END_SUFFIX,SAO_TEXT,ALT_LANGUAGE_SAO_TEXT,' +
  'PAO_START_NUMBER,PAO_START_SUFFIX,PAO_END_NUMBER,PAO_END_SUFFIX,PAO_TEXT,ALT_LANGUAGE_PAO_TEXT,USRN,USRN_MATCH_INDICATOR,AREA_NAME,' +
  'LEVEL,OFFICIAL_FLAG,OS_ADDRESS_TOID,OS_ADDRESS_TOID_VERSION,OS_ROADLINK_TOID,OS_ROADLINK_TOID_VERSION,OS_TOPO_TOID,' +
  'OS_TOPO_TOID_VERSION,VOA_CT_RECORD,VOA_NDR_RECORD,STREET_DESCRIPTION,ALT_LANGUAGE_STREET_DESCRIPTION,DEPENDENT_THOROUGHFARE,' +
  'THOROUGHFARE,WELSH_DEPENDENT_THOROUGHFARE,WELSH_THOROUGHFARE,DOUBLE_DEPENDENT_LOCALITY,DEPENDENT_LOCALITY,LOCALITY,' +
  'WELSH_DEPENDENT_LOCALITY,WELSH_DOUBLE_DEPENDENT_LOCALITY,TOWN_NAME,ADMINISTRATIVE_AREA,POST_TOWN,WELSH_POST_TOWN,POSTCODE,' +
  'POSTCODE_LOCATOR,POSTCODE_TYPE,DELIVERY_POINT_SUFFIX,ADDRESSBASE_POSTAL,PO_BOX_NUMBER,WARD_CODE,PARISH_CODE,RM_START_DATE,' +
  'MULTI_OCC_COUNT,VOA_NDR_P_DESC_CODE,VOA_NDR_SCAT_CODE,ALT_LANGUAGE'
).split(',');

/** Whether a row without a header before it is one of Plus. */
export const isPlus = (row: Row): boolean =>
  row.length === plusColumns.length &&
  uprnOf(cell(row, 0)) !== undefined &&
  changeOf(cell(row, 2)) !== undefined &&
  cell(row, 7) !== '' &&
  isCoordinate(cell(row, 7));

export function plusReader(kind: LoadKind, counts: Record<string, number> = {}): TableReader {
  return new TableReader('plus', plusColumns, (named, sink) => readPlus(named, sink, kind), counts);
}

function readPlus(named: Named, sink: RecordSink, kind: LoadKind): Reason | undefined {
  const uprn = uprnOf(named('UPRN'));
  if (uprn === undefined) return 'bad-uprn';
  const change = changeOf(named('CHANGE_TYPE'));
  if (!change) return 'bad-change-type';
  if (change === 'D' && kind === 'full') return 'deleted-in-full';
  if (!isCoordinate(named('X_COORDINATE')) || !isCoordinate(named('Y_COORDINATE'))) return 'bad-coordinates';
  if (!isClassification(named('CLASS'))) return 'bad-classification';
  const object = (which: 'SAO' | 'PAO'): string =>
    [
      named(`${which}_START_NUMBER`) + named(`${which}_START_SUFFIX`),
      named(`${which}_END_NUMBER`) && named(`${which}_END_NUMBER`) + named(`${which}_END_SUFFIX`),
    ]
      .filter(Boolean)
      .join('-');
  const secondary = object('SAO');
  const address = (name: string, sub: string, street: string, locality: string, town: string) => ({
    subName: [sub, secondary].filter(Boolean).join(' '),
    name,
    number: object('PAO'),
    street,
    locality,
    town,
  });
  const addresses: Partial<Record<Language, ReturnType<typeof address>>> = {
    en: address(
      named('PAO_TEXT'),
      named('SAO_TEXT'),
      named('STREET_DESCRIPTION'),
      named('LOCALITY'),
      named('TOWN_NAME') || named('POST_TOWN'),
    ),
  };
  // The locality and the town have no column in the other language: Royal Mail's Welsh ones are the same places.
  if (/^(CY|WEL)/.test(named('ALT_LANGUAGE')) && named('ALT_LANGUAGE_STREET_DESCRIPTION'))
    addresses.cy = address(
      named('ALT_LANGUAGE_PAO_TEXT') || named('PAO_TEXT'),
      named('ALT_LANGUAGE_SAO_TEXT') || named('SAO_TEXT'),
      named('ALT_LANGUAGE_STREET_DESCRIPTION'),
      named('WELSH_DEPENDENT_LOCALITY'),
      named('WELSH_POST_TOWN'),
    );
  const outcome = putProperty(
    change,
    {
      uprn,
      status: '1',
      custodian: named('LOCAL_CUSTODIAN_CODE'),
      postcode: named('POSTCODE_LOCATOR') || named('POSTCODE'),
      classification: named('CLASS'),
      organisation: named('LA_ORGANISATION'),
      usrn: named('USRN'),
      addresses,
    },
    sink,
  );
  if (outcome && outcome !== 'repeated' && outcome !== 'known-record' && outcome !== 'unknown-record') return outcome;
  const point =
    'RM_ORGANISATION_NAME,DEPARTMENT_NAME,SUB_BUILDING_NAME,BUILDING_NAME,BUILDING_NUMBER,POSTCODE,PO_BOX_NUMBER,' +
    'DEPENDENT_THOROUGHFARE,THOROUGHFARE,DOUBLE_DEPENDENT_LOCALITY,DEPENDENT_LOCALITY,POST_TOWN,' +
    'WELSH_DEPENDENT_THOROUGHFARE,WELSH_THOROUGHFARE,WELSH_DOUBLE_DEPENDENT_LOCALITY,WELSH_DEPENDENT_LOCALITY,WELSH_POST_TOWN';
  if (change !== 'D' && named('UDPRN')) sink.record(change, kinds.deliveryPoint, uprn, '', point.split(',').map(named).join(separator));
  else if (change !== 'I') sink.record('D', kinds.deliveryPoint, uprn, '', '');
  return outcome;
}
