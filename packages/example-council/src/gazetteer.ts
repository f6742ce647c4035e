import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { generatePremium, loadPremium, openIndex, type AddressIndex } from '@patrwm/address-server';

/**
 * The council's addresses: an invented gazetteer, written as AddressBase Premium CSV and loaded as a council would load its own.
 * Made once, in `folder`.
 */
export async function openGazetteer(folder: string): Promise<AddressIndex> {
  const file = path.join(folder, 'addresses.sqlite');
  if (!existsSync(file)) {
    const csv = path.join(folder, 'addressbase-premium.csv');
    generatePremium(csv, { addresses: 20_000, seed: 2026 });
    await loadPremium([csv], file);
    rmSync(csv);
  }
  return openIndex(file);
}
