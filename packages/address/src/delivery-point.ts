import type { AddressText } from './address.ts';
import { titleCase } from './title-case.ts';

/** A Royal Mail delivery point, in one language. */
export interface DeliveryPoint {
  readonly organisation?: string;
  readonly department?: string;
  readonly subBuilding?: string;
  readonly buildingName?: string;
  readonly buildingNumber?: string;
  readonly dependentThoroughfare?: string;
  readonly thoroughfare?: string;
  readonly doubleDependentLocality?: string;
  readonly dependentLocality?: string;
  readonly postTown: string;
  readonly postcode: string;
  readonly poBox?: string;
}

// Royal Mail's exception: a building name that is really a number ("12A", "110-114", "B") goes on the street's line.
const actsAsNumber = (name: string): boolean => /^\d(.*\d)?[A-Z]?$/i.test(name) || name.length === 1;

/**
 * An address from a delivery point's parts.
 * Source: Ordnance Survey's delivery-point single line, with organisation first as Royal Mail prints it.
 */
export function formatDeliveryPoint(point: DeliveryPoint): AddressText {
  const lines: string[] = [];
  const push = (text: string | undefined): void => {
    if (text) lines.push(titleCase(text));
  };
  push(point.organisation);
  push(point.department);
  if (point.poBox) lines.push(`PO Box ${point.poBox}`);

  let number = point.buildingNumber ?? '';
  let name = point.buildingName;
  if (name && !number && actsAsNumber(name)) {
    number = name.toLowerCase();
    name = undefined;
  }
  if (point.subBuilding && actsAsNumber(point.subBuilding) && name) push(`${point.subBuilding} ${name}`);
  else {
    push(point.subBuilding);
    push(name);
  }
  const localities = [point.dependentThoroughfare, point.thoroughfare, point.doubleDependentLocality, point.dependentLocality].filter(
    (text) => text,
  );
  if (number) {
    const [first = '', ...rest] = localities;
    lines.push([number, titleCase(first)].filter(Boolean).join(' '));
    rest.forEach(push);
  } else localities.forEach(push);
  const town = titleCase(point.postTown);
  return { lines, town, postcode: point.postcode, oneLine: [...lines, town, point.postcode].join(', ') };
}
