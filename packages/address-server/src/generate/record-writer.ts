import path from 'node:path';
import type { Part, StreetChange } from './change-gazetteer.ts';
import { CsvFile, type Cell } from './csv-file.ts';
import type { Property, Street } from './gazetteer.ts';
import type { GazetteerWriter, WriterOptions } from './writers.ts';

type ChangeType = 'I' | 'U' | 'D';

const authority = 'ABERWENNOL';
const custodian = 9990;

/** Writes AddressBase Premium or DTF 7.3: mixed records between a header and a trailer. */
export class RecordWriter implements GazetteerWriter {
  readonly #csv: CsvFile;
  readonly #day: string;
  readonly #premium: boolean;
  #order = 0;

  constructor(format: 'premium' | 'dtf', { folder, day, kind }: WriterOptions, file?: string) {
    this.#premium = format === 'premium';
    const supply = kind === 'full' ? 'FULL' : 'COU';
    const name = this.#premium ? `AddressBasePremium_${supply}_${day}_001.csv` : `gazetteer_${supply}_${day}.csv`;
    this.#csv = new CsvFile(file ?? path.join(folder, name));
    this.#day = day;
    const owner = this.#premium ? authority : custodian;
    this.#csv.write(10, 'PATRWM SYNTHETIC', owner, day, 1, day, '00:00:00', this.#premium ? '2.1' : '7.3', kind === 'full' ? 'F' : 'C');
  }

  get files(): readonly string[] {
    return [this.#csv.file];
  }

  street(street: Street): void {
    this.#streetRecord('I', street);
    this.#descriptors('I', street);
    for (const property of street.properties) this.#all('I', street, property);
  }

  change({ street, renamed, changes }: StreetChange): void {
    if (renamed) this.#descriptors('U', street);
    for (const { type, property, before, parts } of changes) {
      if (type !== 'U') this.#all(type, street, property);
      else for (const part of this.#told(parts)) this.#part(part, street, property, before);
    }
  }

  end(): void {
    this.#csv.write(99, 0, this.#order, this.#day, '00:00:00');
    this.#csv.close();
  }

  #record(kind: number, change: ChangeType, ...cells: Cell[]): void {
    this.#csv.write(kind, change, (this.#order += 1), ...cells);
  }

  /** DTF 7.3 tells the organisation and the classification in the property. */
  #told(parts: readonly Part[]): Iterable<Part> {
    if (this.#premium) return parts;
    return new Set(parts.map((part) => (part === 'organisation' || part === 'classification' ? 'property' : part)));
  }

  #part(part: Part, street: Street, property: Property, before: Property | undefined): void {
    const had = before ?? property;
    const type = (now: boolean, then: boolean): ChangeType | undefined => (now ? (then ? 'U' : 'I') : then ? 'D' : undefined);
    if (part === 'property') this.#property('U', property);
    else if (part === 'landProperty') this.#identifiers('U', street, property);
    else if (part === 'deliveryPoint') {
      const change = type(!property.building.shell, !had.building.shell);
      if (change) this.#deliveryPoint(change, street, property);
    } else if (part === 'organisation') {
      const change = type(property.building.organisation !== undefined, had.building.organisation !== undefined);
      if (change) this.#organisation(change, property);
    } else this.#classification('U', property);
  }

  #all(change: ChangeType, street: Street, property: Property): void {
    this.#property(change, property);
    this.#identifiers(change, street, property);
    if (property.building.organisation) this.#organisation(change, property);
    if (!property.building.shell) this.#deliveryPoint(change, street, property);
    this.#classification(change, property);
  }

  #streetRecord(change: ChangeType, { usrn }: Street): void {
    const day = this.#day;
    const middle = [300000, 250000, '52.1', '-3.4', 300100, 250100, '52.1', '-3.4'];
    if (this.#premium) this.#record(11, change, usrn, 1, custodian, 2, day, 1, 8, 0, day, '', day, day, ...middle, 10);
    else this.#record(11, change, usrn, 1, custodian, 2, day, 1, 8, 0, day, day, day, '', 300000, 250000, 300100, 250100, 10);
  }

  #descriptors(change: ChangeType, { usrn, en, cy }: Street): void {
    const dates = this.#premium ? [this.#day, '', this.#day, this.#day] : [];
    this.#record(15, change, usrn, en.street, en.locality, en.town, authority, 'ENG', ...dates);
    if (cy) this.#record(15, change, usrn, cy.street, cy.locality, cy.town, authority, 'CYM', ...dates);
  }

  #property(change: ChangeType, { uprn, status, postcode, building, classification }: Property): void {
    const day = this.#day;
    const dates = [day, '', day, day];
    if (this.#premium)
      this.#record(
        ...([21, change, uprn, status, 2, day, '', 300050, 250050, '52.1', '-3.4', 1] as const),
        ...[custodian, 'W', ...dates, building.shell ? 'N' : 'D', postcode, 0],
      );
    else
      this.#record(
        ...([21, change, uprn, status, 2, day, classification, '', 300050, 250050, 1, custodian] as const),
        ...[...dates, building.organisation ?? '', 'W05000001', 'W04000001', custodian, custodian, `${String(uprn)}K`],
      );
  }

  #identifiers(change: ChangeType, { usrn, cy, en }: Street, { uprn, status, building, postcode }: Property): void {
    const day = this.#day;
    for (const language of cy ? (['ENG', 'CYM'] as const) : (['ENG'] as const)) {
      const flat = building.flat ? `${language === 'CYM' ? 'FFLAT' : 'FLAT'} ${String(building.flat)}` : '';
      const objects = ['', '', '', '', flat, building.number, building.suffix, building.end, '', building.name ?? ''];
      const key = `9990L${String(uprn)}${language}`;
      if (this.#premium) this.#record(24, change, uprn, key, language, status, day, '', day, day, ...objects, usrn, 1, '', '', 'Y');
      else {
        const postal = [building.shell ? 'N' : 'Y', postcode, (language === 'CYM' && cy ? cy : en).town, 'Y', custodian, custodian, key];
        this.#record(24, change, uprn, key, language, status, day, '', day, day, ...objects, usrn, '', ...postal);
      }
    }
  }

  #deliveryPoint(change: ChangeType, { en, cy }: Street, { uprn, building, postcode }: Property): void {
    if (!this.#premium) return;
    const day = this.#day;
    const flat = building.flat ? `FLAT ${String(building.flat)}` : '';
    const number = building.suffix || building.end ? '' : building.number;
    this.#record(
      ...([28, change, uprn, uprn % 90_000_000, building.organisation ?? '', '', flat, building.name ?? '', number] as const),
      ...['', en.street, '', en.locality, en.town, postcode, 'S', '1A'],
      ...['', cy?.street, '', cy?.locality, cy?.town, '', day, day, '', day, day],
    );
  }

  #organisation(change: ChangeType, { uprn, building }: Property): void {
    const day = this.#day;
    if (this.#premium) this.#record(31, change, uprn, `9990O${String(uprn)}`, building.organisation, '', day, '', day, day);
  }

  #classification(change: ChangeType, { uprn, classification }: Property): void {
    const day = this.#day;
    if (this.#premium)
      this.#record(
        32,
        change,
        uprn,
        `9990C${String(uprn)}`,
        classification,
        'AddressBase Premium Classification Scheme',
        '1.0',
        day,
        '',
        day,
        day,
      );
  }
}
