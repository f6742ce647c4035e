import { isAddress, type Property, type Street } from './gazetteer.ts';
import { flatText, numberText } from './row-writers.ts';
import type { ChangeType, NamedRow } from './table-writer.ts';

export const plainWriterColumns =
  'uprn,postcode,number,building,flat,organisation,street,locality,town,street_cy,locality_cy,town_cy,flat_cy,usrn,change'.split(',');

/** A council’s own list: only what a person could give as an address. */
export function plainRow(
  { en, cy, usrn }: Street,
  property: Property,
  change: ChangeType,
  _day: string,
  before?: Property,
): NamedRow | undefined {
  const { uprn, building, postcode } = property;
  if (!isAddress(property) && !(before && isAddress(before))) return undefined;
  return {
    uprn,
    postcode,
    number: numberText(building),
    building: building.name,
    flat: flatText(building, 'en'),
    organisation: building.organisation,
    street: en.street,
    locality: en.locality,
    town: en.town,
    street_cy: cy?.street,
    locality_cy: cy?.locality,
    town_cy: cy?.town,
    flat_cy: cy && flatText(building, 'cy'),
    usrn,
    change: isAddress(property) ? change : 'D',
  };
}
