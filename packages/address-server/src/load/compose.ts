import { normalisePostcode, type AddressText } from '@patrwm/address';
import { formatDeliveryPoint, formatLandProperty, type LandProperty, type NumberRange } from '@patrwm/address/format';
import type { IndexedAddress } from '../index-writer.ts';
import { kinds, type Kind, type Language } from './format.ts';
import { separator, type RecordStore } from './records.ts';
import type { LeftOutCount } from './report.ts';

// Parent shells, land, unclassified and objects without a resident or a business: nobody gives these as an address.
const notAddresses = /^[PLUOZ]/;
const approved = '1';
const languages = ['cy', 'en'] as const;
const streetsHeld = 20_000;

type Fields = readonly string[];
type Streets = Partial<Record<Language, Fields>>;
interface Gathered {
  readonly uprn: number;
  readonly property: Fields | undefined;
  readonly landProperties: readonly Fields[];
  readonly deliveryPoint: Fields | undefined;
  readonly organisation: string | undefined;
  readonly classification: string | undefined;
}

/**
 * The addresses that the records make, in order of UPRN, one at a time: each kind of record is read in that order and
 * they are put together as they pass, so that a gazetteer of any size is never held.
 */
export function* compose(store: RecordStore, leftOut: LeftOutCount): Generator<IndexedAddress> {
  let streets = new Map<number, Streets>();
  const streetOf = (usrn: string): Streets => {
    const id = Number(usrn);
    const known = streets.get(id);
    if (known) return known;
    if (streets.size >= streetsHeld) streets = new Map();
    const found = store.streetOf(id);
    streets.set(id, found);
    return found;
  };
  for (const gathered of gather(store)) {
    const { uprn, property } = gathered;
    if (!property) leftOut.add('no-property', uprn);
    else if (property[0] !== approved) leftOut.add('not-approved', uprn);
    else if (notAddresses.test(gathered.classification ?? property[3] ?? '')) leftOut.add('not-an-address', uprn);
    else {
      const address = toAddress(gathered, property, streetOf, leftOut);
      if (typeof address === 'string') leftOut.add(address, uprn);
      else yield address;
    }
  }
}

/** Reads every kind side by side. */
function* gather(store: RecordStore): Generator<Gathered> {
  const sources = Object.fromEntries(Object.values(kinds).map((kind) => [kind, new Ahead(store.ofKind(kind))])) as Record<Kind, Ahead>;
  const all = Object.values(sources);
  for (;;) {
    let uprn = Infinity;
    for (const source of all) if (source.uprn < uprn) uprn = source.uprn;
    if (uprn === Infinity) return;
    yield {
      uprn,
      property: sources[kinds.property].take(uprn).at(-1)?.split(separator),
      landProperties: sources[kinds.landProperty].take(uprn).map((data) => data.split(separator)),
      deliveryPoint: sources[kinds.deliveryPoint].take(uprn).at(-1)?.split(separator),
      organisation: sources[kinds.organisation].take(uprn).at(-1),
      classification: sources[kinds.classification].take(uprn).at(-1),
    };
  }
}

/** A kind’s records with the next one known. */
class Ahead {
  readonly #records: Iterator<readonly [number, string, string]>;
  #data = '';
  uprn = 0;

  constructor(records: Iterator<readonly [number, string, string]>) {
    this.#records = records;
    this.#next();
  }

  #next(): void {
    const next = this.#records.next();
    this.uprn = next.done ? Infinity : next.value[0];
    this.#data = next.done ? '' : next.value[2];
  }

  take(uprn: number): string[] {
    const taken: string[] = [];
    while (this.uprn === uprn) {
      taken.push(this.#data);
      this.#next();
    }
    return taken;
  }
}

const some = (text: string | undefined): string | undefined => text || undefined;

function rangeOf(fields: Fields, first: number): NumberRange | undefined {
  const start = fields[first];
  if (!start || !/^\d+$/.test(start)) return undefined;
  const end = fields[first + 2];
  return {
    start: Number(start),
    ...(fields[first + 1] ? { startSuffix: fields[first + 1] } : {}),
    ...(end && /^\d+$/.test(end) ? { end: Number(end) } : {}),
    ...(fields[first + 3] ? { endSuffix: fields[first + 3] } : {}),
  };
}

function toAddress(
  { uprn, landProperties, deliveryPoint, organisation: held }: Gathered,
  property: Fields,
  streetOf: (usrn: string) => Streets,
  leftOut: LeftOutCount,
): IndexedAddress | 'no-postcode' | 'no-street' | 'no-approved-address' {
  const approvedIn: Partial<Record<Language, Fields>> = {};
  for (const fields of landProperties) {
    if (fields[1] !== approved) continue;
    const language = fields[0] as Language;
    // Several approved identifiers are allowed only where their languages differ.
    if (approvedIn[language]) leftOut.add('two-approved', uprn);
    approvedIn[language] = fields;
  }
  const main = approvedIn.en ?? approvedIn.cy;
  const postcode = normalisePostcode(some(property[2]) ?? some(main?.[13]) ?? some(approvedIn.cy?.[13]) ?? deliveryPoint?.[5] ?? '');
  if (!postcode) return 'no-postcode';

  const organisation = held ?? some(property[4]);
  const texts: { cy?: AddressText; en?: AddressText } = {};
  const streetNames = new Set<string>();
  const names = new Set<string>();
  let number: number | undefined;
  let streetKnown = true;
  for (const language of languages) {
    const fields = approvedIn[language];
    const inline = fields && (fields[14] || fields[16]) ? fields.slice(14, 17) : undefined;
    // A Welsh identifier reads with the Welsh descriptor of its street; where there is none, the street has one name.
    const descriptors: Streets = inline ? { [language]: inline } : fields?.[12] ? streetOf(fields[12]) : {};
    const street = descriptors[language] ?? descriptors[language === 'cy' ? 'en' : 'cy'];
    const point = pointOf(deliveryPoint, language);
    if (fields && street) {
      const parts: LandProperty = {
        organisation,
        secondaryNumber: rangeOf(fields, 2),
        secondaryText: some(fields[6]),
        primaryNumber: rangeOf(fields, 7),
        primaryText: some(fields[11]),
        street: street[0] ?? '',
        locality: some(street[1]),
        town: street[2] ?? '',
        postcode,
      };
      texts[language] = formatLandProperty(parts);
      number ??= parts.primaryNumber?.start;
      for (const name of [parts.primaryText, parts.secondaryText, organisation]) if (name) names.add(name);
    } else if (deliveryPoint && point.postTown) {
      texts[language] = formatDeliveryPoint({ ...buildingOf(deliveryPoint), ...point, postTown: point.postTown, postcode });
      number ??= /^\d+$/.test(deliveryPoint[4] ?? '') ? Number(deliveryPoint[4]) : undefined;
      for (const name of [deliveryPoint[3], deliveryPoint[2], deliveryPoint[0]]) if (name) names.add(name);
    } else if (fields) streetKnown = false;
    // Both names of a street find it, whatever the language of the page.
    for (const each of [descriptors.cy, descriptors.en]) for (const name of each ?? []) if (name) streetNames.add(name);
    for (const name of Object.values(point)) if (name) streetNames.add(name);
  }
  if (!texts.cy && !texts.en) return streetKnown ? 'no-approved-address' : 'no-street';
  const custodian = some(property[1]);
  const usrn = some(main?.[12]);
  return {
    uprn: String(uprn),
    postcode,
    streets: [...streetNames],
    names: [...names],
    number,
    ...(custodian ? { custodian } : {}),
    ...(usrn ? { usrn } : {}),
    ...texts,
  };
}

const buildingOf = (fields: Fields) => ({
  ...(fields[0] ? { organisation: fields[0] } : {}),
  ...(fields[1] ? { department: fields[1] } : {}),
  ...(fields[2] ? { subBuilding: fields[2] } : {}),
  ...(fields[3] ? { buildingName: fields[3] } : {}),
  ...(fields[4] ? { buildingNumber: fields[4] } : {}),
  ...(fields[6] ? { poBox: fields[6] } : {}),
});

const pointColumns = ['dependentThoroughfare', 'thoroughfare', 'doubleDependentLocality', 'dependentLocality', 'postTown'] as const;

function pointOf(fields: Fields | undefined, language: Language): Partial<Record<(typeof pointColumns)[number], string>> {
  const point: Partial<Record<(typeof pointColumns)[number], string>> = {};
  for (const [index, column] of pointColumns.entries()) {
    const text = fields?.[(language === 'en' ? 7 : 12) + index];
    if (text) point[column] = text;
  }
  return point;
}
