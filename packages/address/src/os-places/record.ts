import type { Address, AddressText } from '../address.ts';
import { formatDeliveryPoint } from '../format/delivery-point.ts';
import { formatLandProperty, type NumberRange } from '../format/land-property.ts';
import { normalisePostcode } from '../postcode.ts';
import type { Row } from './page.ts';

type Language = 'cy' | 'en';

// Parent shells, land, unclassified, Ordnance Survey's own objects: nobody lives or is written to there.
const notAddresses = /^[PLUOZ]/;
const historic = '8';

/** Which of a property's identifiers in one language is printed: preferred, provisional (not built yet), alternative. */
const rank: Readonly<Record<string, number>> = { '1': 0, '6': 1, '3': 2 };

/** A field as text. Empty fields are absent, codes are strings, but `LOCAL_CUSTODIAN_CODE` is a number: all are read alike. */
function field({ fields }: Row, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** Whether a row is an address that somebody can give as theirs. `minimumMatch` drops the rows that `find` marks as no match. */
export function isAddress(row: Row, minimumMatch = 0): boolean {
  if (!/^\d{1,12}$/.test(field(row, 'UPRN'))) return false;
  if (notAddresses.test(field(row, 'CLASSIFICATION_CODE'))) return false;
  if (field(row, 'LOGICAL_STATUS_CODE') === historic || field(row, 'LPI_LOGICAL_STATUS_CODE') === historic) return false;
  const match = field(row, 'MATCH');
  return field(row, 'MATCH_DESCRIPTION') !== 'NO MATCH' && (match === '' || Number(match) >= minimumMatch);
}

/**
 * One record per UPRN, with both languages inside. OS gives each language of each data set as a row of its own. A council's
 * identifier (LPI) is preferred to Royal Mail's delivery point (DPA) in either language, for it alone has Welsh names throughout.
 * The Welsh half comes from a row marked `CY` and from nothing else.
 */
export function toAddresses(rows: readonly Row[]): Address[] {
  const properties = new Map<string, Row[]>();
  for (const row of rows) {
    const uprn = field(row, 'UPRN').replace(/^0+(?=\d)/, '');
    const gathered = properties.get(uprn);
    if (gathered) gathered.push(row);
    else properties.set(uprn, [row]);
  }
  return [...properties].flatMap(([uprn, own]): Address[] => {
    const cy = textIn('cy', own);
    const en = textIn('en', own);
    if (!cy && !en) return [];
    const custodian = own.map((row) => field(row, 'LOCAL_CUSTODIAN_CODE')).find(Boolean);
    return [{ uprn, ...(custodian && { custodian }), ...(cy && { cy }), ...(en && { en }) }];
  });
}

function textIn(language: Language, rows: readonly Row[]): AddressText | undefined {
  const own = rows.filter((row) => (field(row, 'LANGUAGE') === 'CY' ? 'cy' : 'en') === language);
  const point = own.find(({ dataset }) => dataset === 'DPA');
  const [identifier] = own
    .filter(({ dataset }) => dataset === 'LPI')
    .sort((a, b) => (rank[field(a, 'LPI_LOGICAL_STATUS_CODE')] ?? 0) - (rank[field(b, 'LPI_LOGICAL_STATUS_CODE')] ?? 0));
  return (identifier && landProperty(identifier, point)) ?? (point && deliveryPoint(point));
}

function landProperty(row: Row, point: Row | undefined): AddressText | undefined {
  const postcode = postcodeOf(row, 'POSTCODE_LOCATOR') ?? (point && postcodeOf(point, 'POSTCODE'));
  const street = field(row, 'STREET_DESCRIPTION');
  if (!postcode || !street) return undefined;
  return formatLandProperty({
    organisation: field(row, 'ORGANISATION') || undefined,
    secondaryText: field(row, 'SAO_TEXT') || undefined,
    secondaryNumber: range(row, 'SAO'),
    primaryText: field(row, 'PAO_TEXT') || undefined,
    primaryNumber: range(row, 'PAO'),
    street,
    locality: field(row, 'LOCALITY_NAME') || undefined,
    // Outside towns the gazetteer names none, and Royal Mail's post town of the same language does.
    town: field(row, 'TOWN_NAME') || (point ? field(point, 'POST_TOWN') : ''),
    postcode,
  });
}

function deliveryPoint(row: Row): AddressText | undefined {
  const postcode = postcodeOf(row, 'POSTCODE');
  const postTown = field(row, 'POST_TOWN');
  if (!postcode || !postTown) return undefined;
  const part = (name: string): string | undefined => field(row, name) || undefined;
  return formatDeliveryPoint({
    organisation: part('ORGANISATION_NAME'),
    department: part('DEPARTMENT_NAME'),
    subBuilding: part('SUB_BUILDING_NAME'),
    buildingName: part('BUILDING_NAME'),
    buildingNumber: part('BUILDING_NUMBER'),
    dependentThoroughfare: part('DEPENDENT_THOROUGHFARE_NAME'),
    thoroughfare: part('THOROUGHFARE_NAME'),
    doubleDependentLocality: part('DOUBLE_DEPENDENT_LOCALITY'),
    dependentLocality: part('DEPENDENT_LOCALITY'),
    poBox: part('PO_BOX_NUMBER'),
    postTown,
    postcode,
  });
}

const postcodeOf = (row: Row, name: string): string | undefined => normalisePostcode(field(row, name));

function range(row: Row, object: 'SAO' | 'PAO'): NumberRange | undefined {
  const number = (name: string): number | undefined => {
    const digits = field(row, `${object}_${name}_NUMBER`);
    return /^\d+$/.test(digits) ? Number(digits) : undefined;
  };
  const start = number('START');
  if (start === undefined) return undefined;
  return {
    start,
    startSuffix: field(row, `${object}_START_SUFFIX`) || undefined,
    end: number('END'),
    endSuffix: field(row, `${object}_END_SUFFIX`) || undefined,
  };
}
