import type { AddressText } from './address.ts';

/** Order in which people look for their address: by street, then number, then flat, each as a number where it is one. */
export function compareAddresses(a: AddressText, b: AddressText): number {
  const left = sortKey(a);
  const right = sortKey(b);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = comparePart(left[index] ?? '', right[index] ?? '');
    if (order) return order;
  }
  return 0;
}

// The street's line ends the address, so parts are compared from the last line up; a number comes after its street's name.
function sortKey(text: AddressText): string[] {
  return [...text.lines].reverse().flatMap((line) => {
    const match = /^(\d\S*) (.+)$/.exec(line);
    return match ? [match[2] ?? '', match[1] ?? ''] : [line, ''];
  });
}

function comparePart(a: string, b: string): number {
  const left = a.split(/(\d+)/);
  const right = b.split(/(\d+)/);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const x = left[index] ?? '';
    const y = right[index] ?? '';
    const order = /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0;
    if (order) return order;
  }
  return 0;
}
