import { DatabaseSync } from 'node:sqlite';
import type { Address } from '@patrwm/address';
import { openIndex, type AddressIndex } from '../address-index.ts';
import { exit, type Command } from './command.ts';

/** Says whether an index is whole, and what it holds. */
export const check: Command = {
  name: 'check',
  summary: { cy: 'gwirio bod mynegai’n gyfan, a beth sydd ynddo', en: 'check that an index is whole, and what it holds' },
  usage: '--index INDEX',
  help: `  --index INDEX   the index that \`load\` wrote
  --sample N      postcodes to look up and re-read (default: 20)
  --json          as JSON

Ends with 0 when the index is whole, 1 when it is not.`,
  options: { index: { type: 'string' }, sample: { type: 'string' }, json: { type: 'boolean' } },
  async run(typed, terminal) {
    const file = typed.needed('index');
    const index = openIndex(file);
    try {
      const damage = [...integrity(file), ...(await rereading(index, typed.number('sample', 1) ?? 20))];
      const { addresses, withWelsh, ...facts } = index.facts();
      const welsh = addresses ? Math.round((withWelsh / addresses) * 1000) / 10 : 0;
      const sample = await sampleOf(index);
      const report = {
        index: file,
        whole: damage.length === 0,
        epoch: index.epoch,
        addresses,
        ...facts,
        withWelsh,
        welshPercent: welsh,
        damage,
        sample,
      };
      if (typed.flag('json')) terminal.out(JSON.stringify(report, null, 2));
      else {
        terminal.out(`${file}: ${report.whole ? 'whole' : 'DAMAGED: load the export again'}`);
        terminal.out(`epoch      ${index.epoch}`);
        for (const [name, count] of Object.entries({ addresses, ...facts })) terminal.out(`${name.padEnd(10)} ${String(count)}`);
        terminal.out(`in Welsh   ${String(withWelsh)} (${String(welsh)} %)`);
        for (const line of [...damage, ...sample.map(({ cy, en }) => `  ${(cy ?? en)?.oneLine ?? ''}`)]) terminal.out(line);
      }
      return report.whole ? exit.done : exit.failed;
    } finally {
      index.close();
    }
  },
};

function integrity(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = database.prepare('PRAGMA quick_check(5)').all() as { quick_check: string }[];
    return rows.map(({ quick_check }) => quick_check).filter((each) => each !== 'ok');
  } catch (error) {
    return [(error as Error).message];
  } finally {
    database.close();
  }
}

/** Postcodes from all over the index, each listed, and each address of it re-read: what a damaged page would show. */
async function rereading(index: AddressIndex, sample: number): Promise<string[]> {
  const damage: string[] = [];
  for (const postcode of spread([...index.postcodes()], sample)) {
    const list = await index.lookup({ postcode });
    if (list.status === 'too-many') continue;
    if (list.status !== 'found') damage.push(`${postcode} is in the index and answers ${list.status}`);
    else
      for (const { uprn } of list.addresses)
        if ((await index.byUprn(uprn))?.uprn !== uprn) damage.push(`an address of ${postcode} is not found again by its UPRN`);
  }
  return damage;
}

async function sampleOf(index: AddressIndex): Promise<Address[]> {
  const found: Address[] = [];
  for (const postcode of spread([...index.postcodes()], 3)) {
    const list = await index.lookup({ postcode });
    if (list.status === 'found' && list.addresses[0]) found.push(list.addresses[0]);
  }
  return found;
}

const spread = <Item>(items: readonly Item[], count: number): Item[] =>
  items.filter((_item, position) => position % Math.max(1, Math.ceil(items.length / count)) === 0);
