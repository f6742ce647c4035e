import { closeSync, openSync, writeSync } from 'node:fs';
import { random, type Random } from './random.ts';

/** Everything here is invented: towns that are not on a map, postcodes in districts that do not exist, UPRNs past any in use. */
const towns = [
  { en: 'ABERWENNOL', cy: 'ABERWENNOL', outcode: 'LD9' },
  { en: 'MARTINSBRIDGE', cy: 'PONT-Y-WENNOL', outcode: 'LD10' },
  { en: 'WHITECHAPEL ON THE HILL', cy: 'CAPEL GWYN UWCH Y BRYN', outcode: 'LD11' },
  { en: 'GLASFRYN BAY', cy: 'BAE GLASFRYN', outcode: 'LL79' },
  { en: 'LLANFEDWEN', cy: 'LLANFEDWEN', outcode: 'LL80' },
];
const streetNames = [
  { en: 'QUEEN STREET', cy: 'HEOL Y FRENHINES' },
  { en: 'HIGH STREET', cy: 'STRYD FAWR' },
  { en: 'CASTLE TERRACE', cy: 'TERAS Y CASTELL' },
  { en: 'STATION ROAD', cy: 'HEOL YR ORSAF' },
  { en: 'CHURCH STREET', cy: 'STRYD YR EGLWYS' },
  { en: 'CHAPEL LANE', cy: 'LÔN Y CAPEL' },
  { en: 'MILL LANE', cy: 'LÔN Y FELIN' },
  { en: 'OAK LANE', cy: 'LÔN Y DDERWEN' },
  { en: 'BRIDGE STREET', cy: 'STRYD Y BONT' },
  { en: 'SCHOOL ROAD', cy: 'FFORDD YR YSGOL' },
  { en: 'MARKET SQUARE', cy: 'SGWÂR Y FARCHNAD' },
  { en: 'SWALLOW CLOSE', cy: 'CLOS Y WENNOL' },
  { en: 'MAES Y DERI', cy: 'MAES Y DERI' },
  { en: 'TAN-Y-BRYN', cy: 'TAN-Y-BRYN' },
  { en: 'BRYN ŴYN', cy: 'BRYN ŴYN' },
  { en: 'PARC Y FYNWENT', cy: 'PARC Y FYNWENT' },
];
const houseNames = [
  'TŶ GWYN',
  'TŶ’N-Y-COED',
  'BRYN HYFRYD',
  'PEN-Y-BONT',
  'MAES Y FFYNNON',
  'TEGFAN',
  'ROSE COTTAGE',
  'HAFOD',
  'Y DDÔL',
  'LLWYN ONN',
];
const organisations = ['SIOP SIÂN', 'CAFFI’R CASTELL', 'SWALLOW STORES', 'NEUADD BENTREF ABERWENNOL'];
const inward = 'ABDEFGHJLNPQRSTUWXYZ';

interface Building {
  readonly number?: number;
  readonly suffix?: string;
  readonly end?: number;
  readonly flat?: number;
  readonly name?: string;
  readonly organisation?: string;
  readonly shell?: boolean;
}

/**
 * Writes a synthetic AddressBase Premium CSV: bilingual streets, flats with their parent shells, house names, ranges and
 * suffixes, from a seed, so that the loader eats the format a council has.
 *
 * @returns how many addresses a person could give (shells and historic properties are written too, to be left out).
 */
export function generatePremium(file: string, { addresses, seed }: { readonly addresses: number; readonly seed: number }): number {
  const next = random(seed);
  const handle = openSync(file, 'w');
  let records = 0;
  let buffer = '';
  const flush = (): void => {
    writeSync(handle, buffer);
    buffer = '';
  };
  const write = (...cells: (string | number | undefined)[]): void => {
    buffer += `${cells.map(cell).join(',')}\r\n`;
    if (cells[0] !== 10 && cells[0] !== 99) records += 1;
    if (buffer.length > 1_000_000) flush();
  };
  const day = '2026-10-01';
  write(10, 'PATRWM SYNTHETIC', 'ABERWENNOL', day, 1, day, '00:00:00', '2.1', 'F');

  let uprn = 999_000_000_000;
  let usrn = 99_000_000;
  let order = 0;
  let written = 0;
  const units = new Map<string, number>();
  for (let round = 0; written < addresses; round += 1) {
    for (const town of towns) {
      for (const [position, name] of streetNames.entries()) {
        if (written >= addresses) break;
        usrn += 1;
        const locality = next() < 0.15 ? { en: 'THE RHOS', cy: 'Y RHOS' } : undefined;
        // Later rounds give the same names in numbered quarters, as a larger place would have.
        const quarter = round ? ` ${String(round + 1)}` : '';
        const bilingual = name.en !== name.cy || town.en !== town.cy;
        const street = { en: name.en + quarter, cy: name.cy + quarter };
        write(
          11,
          'I',
          (order += 1),
          usrn,
          1,
          9999,
          2,
          day,
          1,
          8,
          0,
          day,
          '',
          day,
          day,
          300000,
          250000,
          '52.1',
          '-3.4',
          300100,
          250100,
          '52.1',
          '-3.4',
          10,
        );
        write(15, 'I', (order += 1), usrn, street.en, locality?.en ?? '', town.en, 'ABERWENNOL', 'ENG', day, '', day, day);
        if (bilingual) write(15, 'I', (order += 1), usrn, street.cy, locality?.cy ?? '', town.cy, 'ABERWENNOL', 'CYM', day, '', day, day);
        for (const [index, building] of buildingsOf(next, position).entries()) {
          // About fourteen addresses to a postcode, as in life; a new street has a new one.
          if (index % 14 === 0) units.set(town.outcode, (units.get(town.outcode) ?? -1) + 1);
          const postcode = postcodeOf(town.outcode, units.get(town.outcode) ?? 0);
          uprn += 1;
          const shell = building.shell === true;
          const historic = !shell && next() < 0.01;
          write(
            21,
            'I',
            (order += 1),
            uprn,
            historic ? 8 : 1,
            2,
            day,
            '',
            300000 + index,
            250000,
            '52.1',
            '-3.4',
            1,
            9990,
            'W',
            day,
            historic ? day : '',
            day,
            day,
            shell ? 'N' : 'D',
            postcode,
            0,
          );
          for (const language of bilingual ? (['ENG', 'CYM'] as const) : (['ENG'] as const)) {
            write(
              24,
              'I',
              (order += 1),
              uprn,
              `9990L${String(uprn)}${language}`,
              language,
              historic ? 8 : 1,
              day,
              '',
              day,
              day,
              '',
              '',
              '',
              '',
              building.flat ? `${language === 'CYM' ? 'FFLAT' : 'FLAT'} ${String(building.flat)}` : '',
              building.number,
              building.suffix,
              building.end,
              '',
              building.name ?? '',
              usrn,
              1,
              '',
              '',
              'Y',
            );
          }
          if (building.organisation)
            write(31, 'I', (order += 1), uprn, `9990O${String(uprn)}`, building.organisation, '', day, '', day, day);
          if (!shell) {
            write(
              28,
              'I',
              (order += 1),
              uprn,
              uprn % 90_000_000,
              building.organisation ?? '',
              '',
              building.flat ? `FLAT ${String(building.flat)}` : '',
              building.name ?? '',
              building.suffix || building.end ? '' : building.number,
              '',
              street.en,
              '',
              locality?.en ?? '',
              town.en,
              postcode,
              'S',
              '1A',
              '',
              bilingual ? street.cy : '',
              '',
              bilingual ? (locality?.cy ?? '') : '',
              bilingual ? town.cy : '',
              '',
              day,
              day,
              '',
              day,
              day,
            );
          }
          write(
            32,
            'I',
            (order += 1),
            uprn,
            `9990C${String(uprn)}`,
            shell ? 'PP' : building.organisation ? 'CR08' : building.flat ? 'RD06' : 'RD04',
            'AddressBase Premium Classification Scheme',
            '1.0',
            day,
            '',
            day,
            day,
          );
          if (!shell && !historic) written += 1;
        }
      }
    }
  }
  write(99, 0, records, day, '00:00:00');
  flush();
  closeSync(handle);
  return written;
}

function postcodeOf(outcode: string, unit: number): string {
  const letters = inward.length ** 2;
  const first = inward[Math.floor(unit / inward.length) % inward.length] ?? 'A';
  return `${outcode} ${String((Math.floor(unit / letters) % 9) + 1)}${first}${inward[unit % inward.length] ?? 'A'}`;
}

function buildingsOf(next: Random, position: number): Building[] {
  const buildings: Building[] = [];
  const length = 8 + Math.floor(next() * 24);
  for (let number = 1; number <= length; number += 1) {
    const chance = next();
    if (chance < 0.06) {
      buildings.push({ number, shell: true });
      const flats = 2 + Math.floor(next() * 5);
      for (let flat = 1; flat <= flats; flat += 1) buildings.push({ number, flat });
    } else if (chance < 0.1) buildings.push({ number }, { number, suffix: 'A' });
    else if (chance < 0.13) buildings.push({ number, end: number + 2 });
    else if (chance < 0.16) buildings.push({ number, organisation: organisations[Math.floor(next() * organisations.length)] });
    else buildings.push({ number });
  }
  const names = Math.floor(next() * 3) + (position % 4 === 0 ? 1 : 0);
  for (let index = 0; index < names; index += 1) buildings.push({ name: houseNames[Math.floor(next() * houseNames.length)] });
  return buildings;
}

const cell = (value: string | number | undefined): string =>
  typeof value === 'number' ? String(value) : value ? `"${value.replaceAll('"', '""')}"` : '';
