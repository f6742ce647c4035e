import { createReadStream } from 'node:fs';
import { formatLandProperty, normalisePostcode } from '@patrwm/address';
import { parse } from 'csv-parse';
import { AddressServerError } from './address-server-error.ts';
import { IndexWriter } from './index-writer.ts';
import type { LoadReport } from './premium-loader.ts';

/** Which column of a council's own CSV holds what. Welsh columns may be missing. */
export interface PlainColumns {
  readonly uprn: string;
  readonly postcode: string;
  readonly number?: string;
  readonly building?: string;
  readonly flat?: string;
  readonly organisation?: string;
  readonly en?: { readonly street: string; readonly locality?: string; readonly town: string };
  readonly cy?: { readonly street: string; readonly locality?: string; readonly town: string };
}

export const plainColumns: PlainColumns = {
  uprn: 'uprn',
  postcode: 'postcode',
  number: 'number',
  building: 'building',
  flat: 'flat',
  organisation: 'organisation',
  en: { street: 'street', locality: 'locality', town: 'town' },
  cy: { street: 'street_cy', locality: 'locality_cy', town: 'town_cy' },
};

/**
 * Loads a CSV with a header row into the index at `indexFile`.
 * @throws AddressServerError `unknown-column` or `empty-export`; the index in use is then unharmed.
 */
export async function loadPlain(file: string, indexFile: string, epoch: string, columns: PlainColumns = plainColumns): Promise<LoadReport> {
  const skipped: Record<string, { count: number; lines: number[] }> = {};
  const skip = (reason: string, line: number): void => {
    const entry = (skipped[reason] ??= { count: 0, lines: [] });
    entry.count += 1;
    if (entry.lines.length < 5) entry.lines.push(line);
  };
  const writer = new IndexWriter(indexFile);
  try {
    let line = 1;
    const rows = createReadStream(file, 'utf8').pipe(
      parse({ columns: true, bom: true, skip_empty_lines: true, relax_column_count: true, trim: true }),
    );
    for await (const row of rows as AsyncIterable<Record<string, string>>) {
      line += 1;
      if (line === 2) {
        for (const needed of [columns.uprn, columns.postcode]) {
          if (!(needed in row))
            throw new AddressServerError('unknown-column', `\`${file}\` has no column "${needed}"; it has ${Object.keys(row).join(', ')}.`);
        }
      }
      const postcode = normalisePostcode(row[columns.postcode] ?? '');
      const uprn = row[columns.uprn];
      if (!uprn || !/^\d{1,12}$/.test(uprn)) {
        skip('no UPRN', line);
        continue;
      }
      if (!postcode) {
        skip('no postcode', line);
        continue;
      }
      const value = (column: string | undefined): string | undefined => (column && row[column]) || undefined;
      const number = /^(\d+)\s*([A-Za-z]{0,2})(?:\s*-\s*(\d+)\s*([A-Za-z]{0,2}))?$/.exec(value(columns.number) ?? '');
      const building = {
        organisation: value(columns.organisation),
        secondaryText: value(columns.flat),
        primaryText: number ? value(columns.building) : (value(columns.building) ?? value(columns.number)),
      };
      const primaryNumber = number
        ? { start: Number(number[1]), startSuffix: number[2], end: number[3] ? Number(number[3]) : undefined, endSuffix: number[4] }
        : undefined;
      const streets: string[] = [];
      const inLanguage = (place: PlainColumns['cy']) => {
        const street = value(place?.street);
        const town = value(place?.town);
        if (!town || (!street && !building.primaryText)) return undefined;
        const locality = value(place?.locality);
        streets.push(...[street, locality, town].filter((name) => name !== undefined));
        return formatLandProperty({ ...building, primaryNumber, street: street ?? '', locality, town, postcode });
      };
      const cy = inLanguage(columns.cy);
      const en = inLanguage(columns.en);
      if (!cy && !en) {
        skip('no street or town', line);
        continue;
      }
      writer.add({
        uprn,
        postcode,
        streets,
        names: Object.values(building).filter((name) => name !== undefined),
        number: primaryNumber?.start,
        cy,
        en,
      });
    }
    if (writer.count === 0) throw new AddressServerError('empty-export', `\`${file}\` holds no address with a UPRN and a postcode.`);
    writer.commit(epoch);
  } catch (error) {
    writer.abandon();
    throw error;
  }
  return { epoch, addresses: writer.count, records: {}, skipped };
}
