import { rmSync } from 'node:fs';
import path from 'node:path';
import { AddressServerError, generatePremium, loadPremium, openIndex, type AddressIndex } from '@patrwm/address-server';

/**
 * The council's addresses: an invented gazetteer, written as AddressBase Premium CSV and loaded as a council would load its own.
 * Made once, in `folder`, and again when another release left an index that this one cannot read.
 */
export async function openGazetteer(folder: string): Promise<AddressIndex> {
  const file = path.join(folder, 'addresses.sqlite');
  try {
    return openIndex(file);
  } catch (error) {
    if (!(error instanceof AddressServerError) || error.code !== 'not-an-index') throw error;
  }
  const csv = path.join(folder, 'addressbase-premium.csv');
  generatePremium(csv, { addresses: 20_000, seed: 2026 });
  rmSync(file, { force: true });
  await loadPremium([csv], file);
  rmSync(csv);
  return openIndex(file);
}
