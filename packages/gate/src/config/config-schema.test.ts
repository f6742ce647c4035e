import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Ajv } from 'ajv';
import { format, resolveConfig } from 'prettier';
import { GateError } from '../gate-error.ts';
import { configSchema } from './config-schema.ts';
import { configKeys } from './config.ts';
import { readConfig } from './read-config.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gate-config-'));
after(() => rmSync(folder, { recursive: true }));

/** The comment above each key is its help in editors. */
function described(): Record<string, string> {
  const source = readFileSync(new URL('config.ts', import.meta.url), 'utf8');
  return Object.fromEntries(
    [...source.matchAll(/\/\*\* ([^*]+?) \*\/\n {2}readonly (\w+)\?:/g)].map(([, words = '', key = '']) => [key, words]),
  );
}

test('the schema is published as it is, with a comment of each key as its help', async (t) => {
  assert.ok(Object.keys(described()).length > 15);
  const file = path.resolve(import.meta.dirname, '../../schema/config.schema.json');
  const text = await format(JSON.stringify(configSchema(described())), { ...(await resolveConfig(file)), filepath: file });
  t.assert.fileSnapshot(text, file, { serializers: [String] });
});

test('the schema takes and refuses the same as the reader, for each key and each kind of value', async () => {
  const values: readonly unknown[] = [
    'a', '', 'all', 1, 0, -1, 1.5, true, null, [], ['a'], [''], [1], ['narrow'], {}, { a: 'b' }, { a: 1 },
    [{ rule: 'skip-link', reason: 'x' }], [{ rule: '*', reason: 'x' }], [{ rule: '*', page: '/a', reason: 'x' }], [{ rule: 'a' }],
    [{ rule: 'a', reason: 'x', more: 1 }], [{ rule: 'a', selector: '', reason: 'x' }],
  ]; // prettier-ignore
  const check = new Ajv({ strict: false }).compile(configSchema());
  const file = path.join(folder, 'gate.config.json');
  let taken = 0;
  for (const key of [...Object.keys(configKeys), 'unknown', '$schema'])
    for (const value of values) {
      const config = { [key]: value };
      writeFileSync(file, JSON.stringify(config));
      const reads = await readConfig(folder).then(
        () => true,
        (error: unknown) => {
          assert.ok(error instanceof GateError, String(error));
          return false;
        },
      );
      assert.equal(check(config), reads, JSON.stringify(config));
      taken += Number(reads);
    }
  assert.ok(taken > 60);
});
