import { AddressServerError } from '../address-server-error.ts';
import { changeOf, uprnOf, type Language, type LoadKind, type RecordSink, type Row } from './format.ts';
import type { Reason } from './report.ts';
import { needColumns, TableReader, type Named } from './table.ts';
import { putProperty, type WholeAddress } from './whole-row.ts';

export interface PlainPlace {
  readonly street: string;
  readonly locality?: string;
  readonly town: string;
  /** The flat and the building, where they are written otherwise in this language. */
  readonly flat?: string;
  readonly building?: string;
}

/** Which column of a council's own CSV holds what. Welsh columns may be missing. As JSON, this is a mapping file. */
export interface PlainColumns {
  readonly uprn: string;
  readonly postcode: string;
  readonly number?: string;
  readonly building?: string;
  readonly flat?: string;
  readonly organisation?: string;
  readonly custodian?: string;
  readonly classification?: string;
  readonly usrn?: string;
  /** A column that says I, U or D, in a change-only file. */
  readonly change?: string;
  readonly en?: PlainPlace;
  readonly cy?: PlainPlace;
}

/** @see PlainColumns */
export type PlainMapping = PlainColumns;

export const plainColumns: PlainColumns = {
  uprn: 'uprn',
  postcode: 'postcode',
  number: 'number',
  building: 'building',
  flat: 'flat',
  organisation: 'organisation',
  custodian: 'custodian',
  classification: 'classification',
  usrn: 'usrn',
  change: 'change',
  en: { street: 'street', locality: 'locality', town: 'town' },
  cy: { street: 'street_cy', locality: 'locality_cy', town: 'town_cy', flat: 'flat_cy', building: 'building_cy' },
};

/** @throws AddressServerError `unknown-column` when the file lacks a column that the mapping names and an address needs. */
export function plainReader(
  file: string,
  header: Row,
  kind: LoadKind,
  mapping: PlainColumns = plainColumns,
  counts: Record<string, number> = {},
): TableReader {
  const columns = header.map((column) => column.trim());
  const places = [mapping.en, mapping.cy].filter((place) => place !== undefined);
  const present = places.filter((place) => columns.includes(place.street) || columns.includes(place.town));
  needColumns(file, columns, [mapping.uprn, mapping.postcode]);
  if (present.length === 0)
    throw new AddressServerError(
      'unknown-column',
      `\`${file}\` has no column for a street or a town in either language; it has ${columns.join(', ').slice(0, 500)}.`,
    );
  // A mapping that was written for this file is held to; the default one is a list of what may be there.
  if (mapping !== plainColumns) needColumns(file, columns, columnsOf(mapping));
  return new TableReader('plain', columns, (named, sink) => readPlain(named, sink, kind, mapping), counts);
}

const columnsOf = (mapping: PlainColumns): string[] =>
  Object.values(mapping).flatMap((value: string | PlainPlace | undefined) =>
    typeof value === 'string' ? value : (Object.values(value ?? {}) as string[]),
  );

/** The columns of a file that nothing is taken from: house numbers, it may be. */
export function unusedColumns(header: Row, mapping: PlainColumns = plainColumns): string[] {
  const used = new Set(columnsOf(mapping));
  return header.map((column) => column.trim()).filter((column) => column !== '' && !used.has(column));
}

const otherOf = (language: Language): Language => (language === 'cy' ? 'en' : 'cy');

function readPlain(named: Named, sink: RecordSink, kind: LoadKind, mapping: PlainColumns): Reason | undefined {
  const of = (column: string | undefined): string => (column ? named(column) : '');
  const uprn = uprnOf(of(mapping.uprn));
  if (uprn === undefined) return 'bad-uprn';
  const change = changeOf(of(mapping.change) || (kind === 'full' ? 'I' : 'U'));
  if (!change) return 'bad-change-type';
  if (change === 'D' && kind === 'full') return 'deleted-in-full';
  const addresses: Partial<Record<Language, WholeAddress>> = {};
  for (const language of ['en', 'cy'] as const) {
    const place = mapping[language];
    const town = of(place?.town);
    const street = of(place?.street);
    if (!town || (language === 'cy' && !street && !of(mapping.building))) continue;
    addresses[language] = {
      // A flat or a name that one language has is better in the other as it is than lost.
      subName: of(place?.flat) || of(mapping.flat) || of(mapping[otherOf(language)]?.flat),
      name: of(place?.building) || of(mapping.building) || of(mapping[otherOf(language)]?.building),
      number: of(mapping.number),
      street,
      locality: of(place?.locality),
      town,
    };
  }
  const whole = {
    uprn,
    status: '1',
    custodian: of(mapping.custodian),
    postcode: of(mapping.postcode),
    classification: of(mapping.classification),
    organisation: of(mapping.organisation),
    usrn: of(mapping.usrn),
    addresses,
  };
  return putProperty(change, whole, sink);
}
