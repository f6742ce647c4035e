// 20,000 synthetic addresses: one postcode, and a street being typed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generatePremium, loadPremium, openIndex } from '@patrwm/address-server';
import MiniSearch from 'minisearch';
import type { Comparison } from './comparison.ts';

export async function addresses(): Promise<{ comparisons: readonly Comparison[]; close: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-bench-'));
  const csv = path.join(folder, 'premium.csv');
  const file = path.join(folder, 'index.sqlite');
  generatePremium(csv, { addresses: 20_000, seed: 7 });
  await loadPremium([csv], file);
  const index = openIndex(file);
  const rows: { id: string; text: string; postcode: string }[] = [];
  const seen = new Set<string>();
  for (const outcode of ['LD9', 'LD10', 'LD11', 'LL79', 'LL80']) {
    for (const sector of '123456789') {
      for (const first of 'ABDEFGHJLNPQRSTUWXYZ') {
        for (const second of 'ABDEFGHJLNPQRSTUWXYZ') {
          const found = await index.lookup({ postcode: `${outcode} ${sector}${first}${second}` });
          if (found.status !== 'found') continue;
          for (const { uprn, cy, en } of found.addresses) {
            if (seen.has(uprn)) continue;
            seen.add(uprn);
            rows.push({ id: uprn, text: `${cy?.oneLine ?? ''} ${en?.oneLine ?? ''}`, postcode: (en ?? cy)?.postcode ?? '' });
          }
        }
      }
    }
  }
  const search = new MiniSearch({ fields: ['text'], storeFields: ['text'] });
  search.addAll(rows);
  const postcode = rows[1000]?.postcode ?? '';
  return {
    comparisons: [
      {
        name: `a postcode among ${String(rows.length)} addresses`,
        ways: { patrwm: () => index.lookup({ postcode }), 'MiniSearch, every word': () => search.search(postcode, { combineWith: 'AND' }) },
      },
      {
        name: `"12 heol y fren" among ${String(rows.length)} addresses`,
        ways: {
          patrwm: () => index.lookup({ text: '12 heol y fren' }),
          'MiniSearch, last word as prefix': () =>
            search.search('12 heol y fren', { combineWith: 'AND', prefix: (_term, position, terms) => position === terms.length - 1 }),
        },
      },
    ],
    close: () => {
      index.close();
      rmSync(folder, { recursive: true });
    },
  };
}
