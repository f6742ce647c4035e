import { normalisePostcode } from '@patrwm/address';
import { readBlocks } from './lines.ts';
import { needColumns } from './table.ts';

/**
 * Reads the postcodes that Royal Mail no longer uses from the ONS Postcode Directory (open data, CSV with a header row):
 * those with a date of termination in `doterm`.
 *
 * @throws AddressServerError `unknown-column` when the file is another one
 */
export async function* readRetired(file: string): AsyncGenerator<string> {
  let code = -1;
  let ended = -1;
  for await (const { rows } of readBlocks(file)) {
    for (const row of rows) {
      if (code === -1) {
        const header = row.map((name) => name.trim().toLowerCase());
        needColumns(file, header, ['doterm']);
        // The directory writes a postcode in three widths; any of them does, and older files have fewer.
        code = header.findIndex((name) => /^pcd(s|7|8|2)?$/.test(name));
        if (code === -1) needColumns(file, header, ['pcds']);
        ended = header.indexOf('doterm');
        continue;
      }
      const postcode = row[ended]?.trim() ? normalisePostcode(row[code] ?? '') : undefined;
      if (postcode) yield postcode;
    }
  }
}
