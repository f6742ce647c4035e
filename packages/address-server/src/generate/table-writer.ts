import path from 'node:path';
import { coreColumns } from '../load/core.ts';
import { plusColumns } from '../load/plus.ts';
import type { StreetChange } from './change-gazetteer.ts';
import { CsvFile, type Cell } from './csv-file.ts';
import type { Property, Street } from './gazetteer.ts';
import { ngdBuiltColumns, ngdRoyalMailColumns, ngdRows } from './ngd-rows.ts';
import { plainWriterColumns, plainRow } from './plain-rows.ts';
import { coreRow, plusRow } from './row-writers.ts';
import type { GazetteerWriter, WriterOptions } from './writers.ts';

export type ChangeType = 'I' | 'U' | 'D';
/** A row by column name; what is not named is empty. */
export type NamedRow = Readonly<Record<string, Cell>>;

interface Table {
  readonly name: (supply: string, day: string) => string;
  readonly columns: readonly string[];
  readonly header: boolean;
  /** `before` is the property as it was, where it changes. */
  readonly row: (street: Street, property: Property, change: ChangeType, day: string, before?: Property) => NamedRow | undefined;
}

const tables: Readonly<Record<'core' | 'plus' | 'ngd' | 'plain', readonly Table[]>> = {
  core: [{ name: (supply, day) => `AddressBaseCore_${supply}_${day}_001.csv`, columns: coreColumns, header: true, row: coreRow }],
  plus: [{ name: (supply, day) => `AddressBasePlus_${supply}_${day}_001.csv`, columns: plusColumns, header: false, row: plusRow }],
  ngd: [
    { name: (supply, day) => `add_gb_builtaddress_${supply}_${day}.csv`, columns: ngdBuiltColumns, header: true, row: ngdRows.built },
    {
      name: (supply, day) => `add_gb_royalmailaddress_${supply}_${day}.csv`,
      columns: ngdRoyalMailColumns,
      header: true,
      row: ngdRows.royalMail,
    },
  ],
  plain: [{ name: (supply, day) => `addresses_${supply}_${day}.csv`, columns: plainWriterColumns, header: true, row: plainRow }],
};

/** Writes a format that has one row for a property, in one file or several. Such formats hold no historic property. */
export class TableWriter implements GazetteerWriter {
  readonly #files: readonly { readonly csv: CsvFile; readonly table: Table }[];
  readonly #day: string;

  constructor(format: keyof typeof tables, { folder, day, kind }: WriterOptions) {
    const supply = kind === 'full' ? 'FULL' : 'COU';
    this.#day = day;
    this.#files = tables[format].map((table) => {
      const csv = new CsvFile(path.join(folder, table.name(supply, day)));
      if (table.header) csv.write(...table.columns);
      return { csv, table };
    });
  }

  get files(): readonly string[] {
    return this.#files.map(({ csv }) => csv.file);
  }

  street(street: Street): void {
    for (const property of street.properties) if (property.status === 1) this.#write(street, property, 'I');
  }

  change({ street, renamed, changes }: StreetChange): void {
    const told = new Set<number>();
    for (const { type, property, before } of changes) {
      told.add(property.uprn);
      this.#write(street, property, property.status === 1 ? type : 'D', before);
    }
    // The street’s name stands in the row of each of its properties.
    if (renamed)
      for (const property of street.properties)
        if (property.status === 1 && !told.has(property.uprn)) this.#write(street, property, 'U', property);
  }

  end(): void {
    for (const { csv } of this.#files) csv.close();
  }

  #write(street: Street, property: Property, change: ChangeType, before?: Property): void {
    for (const { csv, table } of this.#files) {
      const row = table.row(street, property, change, this.#day, before);
      if (row) csv.write(...table.columns.map((column) => row[column]));
    }
  }
}
