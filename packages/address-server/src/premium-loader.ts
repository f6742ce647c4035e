import { createReadStream } from 'node:fs';
import { formatDeliveryPoint, formatLandProperty, normalisePostcode, type AddressText, type LandProperty } from '@patrwm/address';
import { CsvError, parse } from 'csv-parse';
import { AddressServerError } from './address-server-error.ts';
import { IndexWriter, type IndexedAddress } from './index-writer.ts';
import * as record from './premium-record.ts';

/** What a load did, and what it left out and why. */
export interface LoadReport {
  readonly epoch: string;
  readonly addresses: number;
  /** Records read, by record identifier. */
  readonly records: Readonly<Record<string, number>>;
  /** Rows passed over, by reason, with the first line numbers of each. */
  readonly skipped: Readonly<Record<string, { readonly count: number; readonly lines: readonly number[] }>>;
}

type Descriptor = ReturnType<typeof record.streetDescriptor>;
type Lpi = ReturnType<typeof record.landProperty>;
type Point = ReturnType<typeof record.deliveryPoint>;
interface Gathered {
  readonly property: ReturnType<typeof record.property>;
  lpi: { cy?: Lpi; en?: Lpi };
  point?: Point;
  organisation?: string;
  classCode?: string;
}

// Parent shells, land, unclassified and objects without a resident or a business: nobody gives these as an address.
const notAddresses = /^[PLUOZ]/;
const approved = 1;

/**
 * Loads AddressBase Premium CSV (one file, mixed record types, no header row) into the index at `indexFile`.
 * Files cover one area, of a council's size: properties are gathered in memory before they are written.
 *
 * @throws AddressServerError `not-an-export`, `cut-export` or `empty-export`; the index in use is then unharmed.
 */
export async function loadPremium(files: readonly string[], indexFile: string): Promise<LoadReport> {
  const streets = new Map<string, { cy?: Descriptor; en?: Descriptor }>();
  const properties = new Map<string, Gathered>();
  const counts: Record<string, number> = {};
  const skipped: Record<string, { count: number; lines: number[] }> = {};
  let epoch = '';

  const skip = (reason: string, line: number): void => {
    const entry = (skipped[reason] ??= { count: 0, lines: [] });
    entry.count += 1;
    if (entry.lines.length < 5) entry.lines.push(line);
  };

  for (const file of files) {
    let line = 0;
    let body = 0;
    let promised: number | undefined;
    const later: [number, record.Row][] = [];
    const rows = createReadStream(file, 'utf8').pipe(
      parse({ relax_column_count: true, relax_quotes: true, skip_empty_lines: true, bom: true }),
    );
    for await (const row of whole(rows as AsyncIterable<string[]>, file)) {
      line += 1;
      const kind = row[0] ?? '';
      if (line === 1 && kind !== '10') {
        throw new AddressServerError(
          'not-an-export',
          `\`${file}\` starts with record "${kind.slice(0, 20)}"; AddressBase Premium starts with a header record 10.`,
        );
      }
      if (!/^\d\d$/.test(kind)) {
        skip('not a record', line);
        continue;
      }
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (row.length < (record.columns[kind] ?? 0)) {
        skip(`record ${kind} is cut short`, line);
        continue;
      }
      if (kind === '10') epoch = record.header(row).processed ?? epoch;
      else if (kind === '99') promised = record.trailer(row).records;
      else body += 1;
      if (row[1] === 'D') skip('deleted', line);
      else if (kind === '15') {
        const descriptor = record.streetDescriptor(row);
        if (!descriptor.usrn) skip('street without USRN', line);
        else streets.set(descriptor.usrn, { ...streets.get(descriptor.usrn), [descriptor.language]: descriptor });
      } else if (kind === '21') {
        const property = record.property(row);
        if (!property.uprn) skip('property without UPRN', line);
        else properties.set(property.uprn, { property, lpi: {} });
      } else if (['24', '28', '31', '32'].includes(kind)) later.push([line, row]);
    }
    if (promised === undefined)
      throw new AddressServerError(
        'cut-export',
        `\`${file}\` has no trailer record 99: it was cut after line ${String(line)}. Fetch it again.`,
      );
    if (promised !== body)
      throw new AddressServerError(
        'cut-export',
        `\`${file}\` holds ${String(body)} records; its trailer promises ${String(promised)}. Fetch it again.`,
      );
    // Records of a property may stand before the property itself.
    for (const [number, row] of later) attach(number, row);
  }

  function attach(line: number, row: record.Row): void {
    const gathered = properties.get(row[3] ?? '');
    if (!gathered) return skip(`record ${row[0] ?? ''} of an unknown UPRN`, line);
    if (row[0] === '24') {
      const lpi = record.landProperty(row);
      if (lpi.logicalStatus === approved) gathered.lpi[lpi.language] = lpi;
    } else if (row[0] === '28') gathered.point = record.deliveryPoint(row);
    else if (row[0] === '31') gathered.organisation = record.organisation(row).name;
    else if (row[0] === '32' && record.classification(row).scheme?.startsWith('AddressBase'))
      gathered.classCode = record.classification(row).code;
  }

  const writer = new IndexWriter(indexFile);
  try {
    for (const gathered of properties.values()) {
      const { logicalStatus } = gathered.property;
      if (logicalStatus !== approved) skip('property is not approved', 0);
      else if (gathered.classCode && notAddresses.test(gathered.classCode)) skip('not a place people give as an address', 0);
      else {
        const address = toAddress(gathered, streets);
        if (address) writer.add(address);
        else skip('property without postcode or street', 0);
      }
    }
    if (writer.count === 0) throw new AddressServerError('empty-export', 'The export holds no approved address with a postcode.');
    writer.commit(epoch);
  } catch (error) {
    writer.abandon();
    throw error;
  }
  return { epoch, addresses: writer.count, records: counts, skipped };
}

/** The rows, with a file that ends inside a quoted value told as what it is: cut. */
async function* whole(rows: AsyncIterable<string[]>, file: string): AsyncGenerator<string[]> {
  try {
    yield* rows;
  } catch (cause) {
    if (cause instanceof CsvError)
      throw new AddressServerError('cut-export', `\`${file}\` cannot be read to its end: ${cause.message}. Fetch it again.`);
    throw cause;
  }
}

function toAddress(
  { property, lpi, point, organisation }: Gathered,
  streets: ReadonlyMap<string, { cy?: Descriptor; en?: Descriptor }>,
): IndexedAddress | undefined {
  const postcode = normalisePostcode(property.postcode ?? point?.postcode ?? '');
  if (!postcode || !property.uprn) return undefined;
  const texts: { cy?: AddressText; en?: AddressText } = {};
  const streetNames = new Set<string>();
  const names = new Set<string>();
  let number: number | undefined;
  for (const language of ['cy', 'en'] as const) {
    const parts = lpi[language];
    // A Welsh identifier reads with the Welsh descriptor of its street; where there is none, the street has one name.
    const descriptors = parts?.usrn ? streets.get(parts.usrn) : undefined;
    const street = descriptors?.[language] ?? descriptors?.[language === 'cy' ? 'en' : 'cy'];
    if (parts && street) {
      const whole: LandProperty = { ...parts, organisation, street: street.street, locality: street.locality, town: street.town, postcode };
      texts[language] = formatLandProperty(whole);
      number ??= parts.primaryNumber?.start;
      for (const name of [parts.primaryText, parts.secondaryText, organisation]) if (name) names.add(name);
    } else if (point?.[language].postTown) {
      const { uprn: _uprn, cy: _cy, en: _en, ...building } = point;
      texts[language] = formatDeliveryPoint({ ...building, ...point[language], postTown: point[language].postTown ?? '', postcode });
      number ??= /^\d+$/.test(point.buildingNumber ?? '') ? Number(point.buildingNumber) : undefined;
      for (const name of [point.buildingName, point.subBuilding, point.organisation]) if (name) names.add(name);
    }
    // Both names of a street find it, whatever the language of the page.
    for (const each of [descriptors?.cy, descriptors?.en])
      for (const name of [each?.street, each?.locality, each?.town]) if (name) streetNames.add(name);
    for (const name of Object.values(point?.[language] ?? {})) if (name) streetNames.add(name);
  }
  return texts.cy || texts.en
    ? { uprn: property.uprn, postcode, streets: [...streetNames], names: [...names], number, ...texts }
    : undefined;
}
