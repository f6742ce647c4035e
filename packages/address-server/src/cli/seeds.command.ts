import { writeFileSync } from 'node:fs';
import type { Address } from '@patrwm/address';
import Papa from 'papaparse';
import { openIndex } from '../address-index.ts';
import { listSeeds, seedCompany, seedGroup, seedsIn, type Seed } from '../seeds.ts';
import { networkOf } from '../client-address.ts';
import { CommandError, exit, type Command } from './command.ts';
import { readNamed, secretFrom } from './secret.ts';

const howToMakeOne =
  'The secret is the one that `serve` is given; the first time, make it by `openssl rand -hex 32 > seeds.secret`, and keep it to yourselves.';
const whyNone = `The secret chooses about one postcode in seven, and a seed stands only among ${String(seedCompany.fewest)} to ${String(seedCompany.most)} addresses of one postcode, beside a numbered house. A gazetteer this small, or without numbers, may have none.`;

/** Lists the fake rows a deployment shows, and finds them in a suspected copy. */
export const seeds: Command = {
  name: 'seeds',
  summary: { cy: 'rhestru’r cyfeiriadau ffug, a’u canfod mewn copi', en: 'list the fake addresses, and find them in a copy' },
  usage: '--index INDEX --seeds-secret-file FILE [--out FILE | --check COPY]',
  help: `  --index INDEX              the index that is served
  --seeds-secret-file FILE   the secret that \`serve\` is given; or PATRWM_SEEDS_SECRET
  --out FILE                 write the list as CSV, readable by you alone: keep one for each epoch
  --list FILE                a list written so before, in place of --index
  --check COPY               say which seeds a copied file holds, whatever its format
  --group-of ADDRESS         the group that a client's address is in: seeds with a group are shown to it alone
  --json                     as JSON

Ends with 0 when the list is made or the copy holds seeds, 1 when the copy holds none.`,
  options: {
    index: { type: 'string' },
    'seeds-secret-file': { type: 'string' },
    out: { type: 'string' },
    list: { type: 'string' },
    check: { type: 'string' },
    'group-of': { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(typed, terminal) {
    const secret = secretFrom(typed, terminal, 'seeds-secret-file', 'PATRWM_SEEDS_SECRET');
    const needSecret = (): string => {
      if (secret === undefined)
        throw new CommandError('bad-usage', `The secret is missing: name its file by \`--seeds-secret-file\`. ${howToMakeOne}`);
      return secret;
    };
    const suspect = typed.text('group-of');
    if (suspect !== undefined) {
      let network: string;
      try {
        network = networkOf(suspect);
      } catch {
        throw new CommandError('bad-usage', `\`--group-of\` is "${suspect}", which is not an address such as 203.0.113.7.`);
      }
      terminal.out(String(seedGroup({ secret: needSecret() }, network)));
      return exit.done;
    }
    const listed = typed.text('list');
    const copy = typed.text('check');
    if (copy !== undefined && listed === undefined && (typed.text('index') === undefined || secret === undefined))
      throw new CommandError(
        'bad-usage',
        '`--check` needs the seeds to look for: `--list FILE`, as `--out` wrote it, or both `--index INDEX` and ' +
          `\`--seeds-secret-file FILE\`. ${howToMakeOne}`,
      );
    const all = listed === undefined ? await listOf(typed.needed('index'), needSecret()) : readList(readNamed(listed, 'list'));
    const shown = copy === undefined ? all : seedsIn(readNamed(copy, 'check'), all);
    const out = typed.text('out');
    const text = typed.flag('json')
      ? JSON.stringify({ seeds: all.length, ...(copy === undefined ? {} : { found: shown.length }), rows: shown }, null, 2)
      : csv(shown);
    if (out === undefined) terminal.out(text);
    else writeFileSync(out, `${text}\n`, { mode: 0o600 });
    const none = listed === undefined ? `0 seeds. ${whyNone}` : `0 seeds: there is none in the list "${listed}".`;
    if (all.length === 0) terminal.err(none);
    else if (copy === undefined) terminal.err(`${String(all.length)} seeds.`);
    else {
      const groups = [...new Set(shown.map(({ group }) => group).filter((group) => group !== undefined))].sort();
      terminal.err(
        `${String(shown.length)} of ${String(all.length)} seeds are in the copy.${groups.length ? ` Groups that took it: ${groups.join(', ')}.` : ''}`,
      );
    }
    return copy === undefined || shown.length ? exit.done : exit.failed;
  },
};

async function listOf(file: string, secret: string): Promise<Seed[]> {
  const index = openIndex(file);
  try {
    const all: Seed[] = [];
    for await (const seed of listSeeds({ lookup: index.lookup, byUprn: index.byUprn, postcodes: index.postcodes() }, { secret }))
      all.push(seed);
    return all;
  } finally {
    index.close();
  }
}

type Row = Record<'uprn' | 'postcode' | 'group' | 'cy' | 'en', string>;

const csv = (list: readonly Seed[]): string =>
  Papa.unparse(
    list.map(({ address: { uprn, cy, en }, postcode, group }): Row => {
      return { uprn, postcode, group: group === undefined ? '' : String(group), cy: cy?.oneLine ?? '', en: en?.oneLine ?? '' };
    }),
    { newline: '\n' },
  );

function readList(text: string): Seed[] {
  const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  if (!meta.fields?.includes('uprn')) throw new CommandError('bad-usage', '`--list` names a file that `seeds --out` did not write.');
  return data.map(({ uprn, postcode, group, cy, en }) => {
    const half = (oneLine: string) => ({ lines: [], town: '', postcode, oneLine });
    const address: Address = { uprn, ...(cy ? { cy: half(cy) } : {}), ...(en ? { en: half(en) } : {}) };
    return { address, postcode, ...(group ? { group: Number(group) } : {}) };
  });
}
