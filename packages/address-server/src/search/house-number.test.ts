import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareAddresses } from '@patrwm/address';
import { random } from '../random.ts';
import type { StoredAddress } from './address-rows.ts';
import { inNaturalOrder } from './house-number.ts';
import { joinText, sharedText } from './own-part.ts';

const labels = ['Heol y Frenhines\nAberwennol', 'Lôn y Dderwen\nY Rhos\nAberwennol', 'Stryd Fawr\nAberwennol', 'Aberwennol'];
const label = (street: number): string => labels[street] ?? '';

test('rows come in the order of compareAddresses: numbers, their flats, then houses with a name alone', () => {
  const next = random(11);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const above = ['', '', '', 'Fflat 2\n', 'Fflat 10\n', 'Flat B\n', 'Tŷ Gwyn\n', 'Siop Siân\nUned 3\n'];
  for (let round = 0; round < 300; round += 1) {
    const rows = Array.from({ length: 12 }, (_, index): StoredAddress => {
      const street = Math.floor(next() * 4);
      const number = next() < 0.3 || street === 3 ? '' : pick(['1', '2', '2-4', '2a', '10', '10b', '12', '12-14']);
      const named = number ? pick(above) : pick(['Bryn Hyfryd\n', 'Tŷ’n-y-coed\n', 'Y Ddôl\n', 'Fflat 1\nTegfan\n']);
      return { uprn: index, street, number: Number.parseInt(number, 10) || 0, postcode: 1, own: named + number };
    });
    const texts = inNaturalOrder(rows, label).map((row) => joinText(row.own, sharedText(label(row.street), 'LD9 1AA')));
    assert.deepEqual(
      texts.map(({ oneLine }) => oneLine),
      [...texts].sort(compareAddresses).map(({ oneLine }) => oneLine),
    );
  }
});
