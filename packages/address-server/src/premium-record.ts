// Columns of AddressBase Premium CSV, by record identifier. Source: Ordnance Survey's technical specification
// and its record splitter, version 3.7. Only the columns that an address needs are named.

export type Row = readonly string[];

const text = (row: Row, index: number): string | undefined => row[index]?.trim() || undefined;
const whole = (row: Row, index: number): number | undefined => {
  const value = text(row, index);
  return value && /^\d+$/.test(value) ? Number(value) : undefined;
};
export type PremiumLanguage = 'cy' | 'en';
/** The file says ENG or CYM; the interface of OS Places says EN or CY. */
const language = (row: Row, index: number): PremiumLanguage => (text(row, index)?.startsWith('CY') ? 'cy' : 'en');

export const header = (row: Row) => ({ custodian: text(row, 1), processed: text(row, 3), version: text(row, 7), type: text(row, 8) });

export const streetDescriptor = (row: Row) => ({
  usrn: text(row, 3),
  street: text(row, 4) ?? '',
  locality: text(row, 5),
  town: text(row, 6) ?? '',
  language: language(row, 8),
});

export const property = (row: Row) => ({
  uprn: text(row, 3),
  logicalStatus: whole(row, 4),
  parent: text(row, 7),
  custodianCode: text(row, 13),
  postal: text(row, 19),
  postcode: text(row, 20),
});

export const landProperty = (row: Row) => ({
  uprn: text(row, 3),
  language: language(row, 5),
  logicalStatus: whole(row, 6),
  secondaryNumber: range(row, 11),
  secondaryText: text(row, 15),
  primaryNumber: range(row, 16),
  primaryText: text(row, 20),
  usrn: text(row, 21),
});

function range(row: Row, first: number) {
  const start = whole(row, first);
  return start === undefined
    ? undefined
    : { start, startSuffix: text(row, first + 1), end: whole(row, first + 2), endSuffix: text(row, first + 3) };
}

export const deliveryPoint = (row: Row) => ({
  uprn: text(row, 3),
  organisation: text(row, 5),
  department: text(row, 6),
  subBuilding: text(row, 7),
  buildingName: text(row, 8),
  buildingNumber: text(row, 9),
  postcode: text(row, 15),
  poBox: text(row, 23),
  en: {
    dependentThoroughfare: text(row, 10),
    thoroughfare: text(row, 11),
    doubleDependentLocality: text(row, 12),
    dependentLocality: text(row, 13),
    postTown: text(row, 14),
  },
  cy: {
    dependentThoroughfare: text(row, 18),
    thoroughfare: text(row, 19),
    doubleDependentLocality: text(row, 20),
    dependentLocality: text(row, 21),
    postTown: text(row, 22),
  },
});

export const organisation = (row: Row) => ({ uprn: text(row, 3), name: text(row, 5) });
export const classification = (row: Row) => ({ uprn: text(row, 3), code: text(row, 5), scheme: text(row, 6) });
export const trailer = (row: Row) => ({ records: whole(row, 2) });

/** Fewest columns a record of this kind has; a shorter row was cut. */
export const columns: Readonly<Record<string, number>> = {
  '10': 9,
  '11': 20,
  '15': 9,
  '21': 21,
  '24': 22,
  '28': 23,
  '31': 6,
  '32': 7,
  '99': 3,
};
