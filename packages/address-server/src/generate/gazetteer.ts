import { random, type Random } from '../random.ts';

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

export interface Building {
  readonly number?: number;
  readonly suffix?: string;
  readonly end?: number;
  readonly flat?: number;
  readonly name?: string;
  readonly organisation?: string;
  readonly shell?: boolean;
}

export interface Place {
  readonly street: string;
  readonly locality: string;
  readonly town: string;
}

export interface Property {
  readonly uprn: number;
  readonly postcode: string;
  /** 1 approved, 8 historic. */
  readonly status: 1 | 8;
  readonly classification: string;
  readonly building: Building;
}

/** A street with the properties on it. `cy` is absent where it has one name in both languages. */
export interface Street {
  readonly usrn: number;
  readonly en: Place;
  readonly cy?: Place;
  readonly properties: readonly Property[];
}

/** An address a person could give: not a shell, not historic. */
export const isAddress = ({ status, building }: Property): boolean => status === 1 && !building.shell;

/**
 * An invented gazetteer, street by street: bilingual streets, flats with their parent shells, house names, ranges and
 * suffixes. The same seed gives the same one, whatever format it is then written in.
 */
export function* gazetteer({ addresses, seed }: { readonly addresses: number; readonly seed: number }): Generator<Street> {
  const next = random(seed);
  let uprn = 999_000_000_000;
  let usrn = 99_000_000;
  let made = 0;
  const units = new Map<string, number>();
  for (let round = 0; made < addresses; round += 1) {
    for (const town of towns) {
      for (const [position, name] of streetNames.entries()) {
        if (made >= addresses) return;
        usrn += 1;
        const locality = next() < 0.15 ? { en: 'THE RHOS', cy: 'Y RHOS' } : { en: '', cy: '' };
        // Later rounds give the same names in numbered quarters, as a larger place would have.
        const quarter = round ? ` ${String(round + 1)}` : '';
        const bilingual = name.en !== name.cy || town.en !== town.cy;
        const properties: Property[] = [];
        for (const [index, building] of buildingsOf(next, position).entries()) {
          // About fourteen addresses to a postcode, as in life; a new street has a new one.
          if (index % 14 === 0) units.set(town.outcode, (units.get(town.outcode) ?? -1) + 1);
          uprn += 1;
          const historic = !building.shell && next() < 0.01;
          const property: Property = {
            uprn,
            postcode: postcodeOf(town.outcode, units.get(town.outcode) ?? 0),
            status: historic ? 8 : 1,
            classification: classificationOf(building),
            building,
          };
          properties.push(property);
          if (isAddress(property)) made += 1;
        }
        yield {
          usrn,
          en: { street: name.en + quarter, locality: locality.en, town: town.en },
          ...(bilingual ? { cy: { street: name.cy + quarter, locality: locality.cy, town: town.cy } } : {}),
          properties,
        };
      }
    }
  }
}

const classificationOf = (building: Building): string =>
  building.shell ? 'PP' : building.organisation ? 'CR08' : building.flat ? 'RD06' : 'RD04';

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
