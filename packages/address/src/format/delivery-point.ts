import { addressText, printed, sameName } from './address-lines.ts';
import type { AddressText } from '../address.ts';

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

// Royal Mail's exception: first and last characters numeric ("110-114"), or first and last but one with a letter after ("12A"), or one
// character ("B"). A name that only holds a digit ("10 Sellon Court") is a name.
const exception = /^(?:\d(?:.*\d)?\p{L}?|\p{L}|\d)$/u;
// A range or a suffixed number at a name's end is the street's ("Oxford House 110-114"); a plain number is the name's ("Centre 30").
const ending = /^(.*\S) (\d\S*[-–/:&]\S*\d\p{L}?|\d+\p{L})$/u;
// Except after these, by Royal Mail's list, and their Welsh.
const unit =
  /^(?:back of|blocks?|buildings?|flats?|maisonettes?|rear of|shops?|stalls?|suites?|units?|bloc(?:iau)?|adeilad(?:au)?|fflat(?:iau)?|siop(?:au)?|stondin(?:au)?|unedau|uned|tu (?:ôl|cefn) i|cefn)\b/i;

/**
 * An address from a delivery point's parts, by Royal Mail's rules 1 to 7 with their exceptions (Programmer's Guide to the Postcode
 * Address File). Organisation and department come first; a number goes before the first of the thoroughfares and localities.
 * A PO box is `PO Box` in either language: the file has Welsh streets and towns but no Welsh for it, and it is what a sorting office reads.
 */
export function formatDeliveryPoint(point: DeliveryPoint): AddressText {
  const organisation = printed(point.organisation);
  const department = printed(point.department);
  const lines = [organisation, department, poBox(point), ...premises(point)];
  return addressText(
    // The name over the door is often the organisation's own.
    lines.filter((line, index) => index !== 0 || !lines.slice(1).some((other) => sameName(other, line))),
    point.postTown,
    point.postcode,
  );
}

function poBox(point: DeliveryPoint): string {
  const number = printed(point.poBox).replace(/^p\.? ?o\.? ?box */i, '');
  return number === '' ? '' : `PO Box ${number}`;
}

function premises(point: DeliveryPoint): string[] {
  const localities = [point.dependentThoroughfare, point.thoroughfare, point.doubleDependentLocality, point.dependentLocality]
    .map(printed)
    .filter(Boolean);
  const { sub, name, number } = parted(point);
  const lines = sub && name && exception.test(sub) ? [beside(sub, name)] : [sub, name];
  if (number === '') return [...lines, ...localities];
  const [first = '', ...rest] = localities;
  return [...lines, beside(number, first), ...rest];
}

/** Sub-building, building name and number, each where it is printed. */
function parted(point: DeliveryPoint): { sub: string; name: string; number: string } {
  let sub = printed(point.subBuilding);
  let name = printed(point.buildingName);
  let number = printed(point.buildingNumber);
  // The file's own word for none.
  if (number === '0') number = '';
  if (number === '' && name !== '') {
    const split = unit.test(name) ? null : ending.exec(name);
    if (exception.test(name)) [number, name] = [name, ''];
    else if (split) [, name = '', number = ''] = split;
  }
  // Rule 5: "A" and 12 are 12a. Only a number with no letter yet.
  if (/^\p{L}$/u.test(sub) && /^\d+$/.test(number) && name === '') [number, sub] = [number + sub.toLowerCase(), ''];
  // A record with nothing but a sub-building that is a number ("20GF"): it is the number.
  if (number === '' && name === '' && /^\d\S*$/.test(sub)) [number, sub] = [sub, ''];
  return { sub, name, number };
}

// A letter alone takes a comma: "K, Portland Road" is not the road K Portland.
function beside(number: string, name: string): string {
  return name && /^\p{L}$/u.test(number) ? `${number}, ${name}` : [number, name].filter(Boolean).join(' ');
}
