import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { files, read, tableUnder } from './tree.ts';

const rows = tableUnder(read('docs/ARCHITECTURE.md'), 'Who may use whom');
const folderOf = (name: string): string => (['tokens', 'stories', 'tests'].includes(name) ? name : `packages/${name}`);
const allowed = new Map<string, ReadonlySet<string> | 'anything'>(
  rows.map(([name = '', uses = '']) => [
    name.replaceAll('`', ''),
    uses === 'anything' ? 'anything' : new Set([...uses.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')),
  ]),
);
const imported = (source: string): string[] =>
  [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');

test('the table names every package there is', () => {
  const found = new Set(files.filter((file) => /^packages\/[^/]+\/package\.json$/.test(file)).map((file) => file.split('/')[1] ?? ''));
  for (const name of found) assert.ok(allowed.has(name), `docs/ARCHITECTURE.md has no row for \`${name}\``);
  for (const name of allowed.keys())
    assert.ok(
      files.some((file) => file.startsWith(`${folderOf(name)}/`)),
      `\`${name}\` has a row but no folder`,
    );
});

for (const [name, uses] of allowed) {
  if (uses === 'anything') continue;
  const folder = `${folderOf(name)}/`;
  test(`${name} imports only what its row allows`, () => {
    const wrong: string[] = [];
    for (const file of files.filter((each) => each.startsWith(folder) && /\.(ts|mjs)$/.test(each))) {
      for (const specifier of imported(read(file))) {
        const ours = /^@patrwm\/([^/]+)/.exec(specifier)?.[1];
        if (ours && ours !== name && !uses.has(ours)) wrong.push(`${file} imports @patrwm/${ours}`);
        if (specifier.startsWith('.')) {
          const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
          if (!target.startsWith(folder)) wrong.push(`${file} reaches ${target} by path`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  });

  test(`${name} declares the packages of its row that it uses, and no others`, () => {
    const manifest = JSON.parse(read(`${folder}package.json`)) as { dependencies?: Record<string, string> };
    const declared = Object.keys(manifest.dependencies ?? {})
      .filter((each) => each.startsWith('@patrwm/'))
      .map((each) => each.slice(8));
    assert.deepEqual(
      declared.filter((each) => !uses.has(each)),
      [],
    );
  });
}

const libs: Record<string, (lib: string[], types: string[]) => boolean> = {
  ES: (lib, types) => !lib.some((each) => each.startsWith('DOM')) && types.length === 0,
  'ES + fetch': (lib, types) => !lib.some((each) => each.startsWith('DOM')) && types.length === 0,
  'ES + DOM': (lib, types) => lib.includes('DOM') && types.length === 0,
  Node: (_lib, types) => types.includes('node'),
};
for (const [name = '', , environment = ''] of rows.map((row) => row.map((cell) => cell.replaceAll('`', '')))) {
  const check = libs[environment];
  if (!check || name === 'stories') continue;
  test(`${name} compiles for ${environment}`, () => {
    const { compilerOptions = {} } = JSON.parse(read(`${folderOf(name)}/tsconfig.json`)) as {
      compilerOptions?: { lib?: string[]; types?: string[] };
    };
    assert.ok(
      check(compilerOptions.lib ?? ['ES2023'], compilerOptions.types ?? []),
      `${name}: lib ${String(compilerOptions.lib)}, types ${String(compilerOptions.types)}`,
    );
  });
}
