import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommand } from './run-command.ts';

async function typed(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const signal = new AbortController().signal;
  const code = await runCommand(args, { out: (text) => out.push(text), err: (text) => err.push(text), env, signal });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('where the database is comes from the environment, and from there only', async () => {
  for (const args of [
    ['publish', '--index', 'addresses.sqlite'],
    ['serve', '--postgres'],
  ]) {
    const { code, err } = await typed(args);
    assert.equal(code, 2);
    assert.match(err, /DATABASE_URL is not set/);
  }
  const { code } = await typed(['publish', '--index', 'addresses.sqlite', '--database', 'postgres://user:secret@localhost/x']);
  assert.equal(code, 2);
});

test('a file and a database exclude each other', async () => {
  const { code, err } = await typed(['serve', '--postgres', '--index', 'addresses.sqlite'], { DATABASE_URL: 'postgres://localhost/x' });
  assert.equal(code, 2);
  assert.match(err, /exclude each other/);
});

test('a database that does not answer is told without its password', async () => {
  // Port 1 is nobody's.
  const { code, out, err } = await typed(['serve', '--postgres'], { DATABASE_URL: 'postgres://server:cyfrinach@127.0.0.1:1/addresses' });
  assert.equal(code, 1);
  assert.match(err, /^patrwm-address: econnrefused/);
  assert.doesNotMatch(out + err, /cyfrinach/);
});
