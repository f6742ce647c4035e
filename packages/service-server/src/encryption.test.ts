import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createKeyring } from './encryption.ts';
import { loadKeys } from './key-file.ts';

const first = randomBytes(32);
const second = randomBytes(32);
const text = Buffer.from('Siân Llŷr, Tŷ Gwyn');

test('opens what it sealed, and never seals twice alike', () => {
  const keyring = createKeyring([first]);
  const sealed = keyring.seal(text, 'session:1');
  assert.deepEqual(keyring.open(sealed, 'session:1'), text);
  assert.notDeepEqual(keyring.seal(text, 'session:1'), sealed);
  assert.equal(sealed.includes('Llŷr'), false);
});

test('refuses a record that was moved, altered or cut', () => {
  const keyring = createKeyring([first]);
  const sealed = keyring.seal(text, 'session:1');
  assert.throws(() => keyring.open(sealed, 'session:2'), { code: 'sealed-record' });
  for (const at of [0, 2, 8, 20, sealed.length - 1]) {
    const altered = Buffer.from(sealed);
    altered[at] = altered[at]! ^ 1;
    assert.throws(() => keyring.open(altered, 'session:1'), { code: 'sealed-record' }, `byte ${at}`);
  }
  assert.throws(() => keyring.open(sealed.subarray(0, 20), 'session:1'), { code: 'sealed-record' });
});

test('opens old records with an old key, seals with the new one', () => {
  const before = createKeyring([first]).seal(text, 'a');
  const rotated = createKeyring([second, first]);
  assert.deepEqual(rotated.open(before, 'a'), text);
  assert.throws(() => createKeyring([first]).open(rotated.seal(text, 'a'), 'a'), { code: 'sealed-record' });
  assert.throws(() => createKeyring([second]).open(before, 'a'), { code: 'sealed-record' });
});

test('signs for one purpose only, and verifies under older keys', () => {
  const token = createKeyring([first]).sign('form', 'cookie');
  const rotated = createKeyring([second, first]);
  assert.equal(rotated.verify('form', 'cookie', token), true);
  assert.equal(rotated.verify('other', 'cookie', token), false);
  assert.equal(rotated.verify('form', 'another', token), false);
  assert.equal(rotated.verify('form', 'cookie', ''), false);
});

test('takes keys of 32 bytes only', () => {
  assert.throws(() => createKeyring([randomBytes(16)]), { code: 'key-length' });
  assert.throws(() => createKeyring([]), { code: 'key-missing' });
});

test('makes a key file once, readable by its owner alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'patrwm-key-'));
  try {
    const file = join(folder, 'deep', 'key');
    const [made] = loadKeys(file, {});
    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.deepEqual(loadKeys(file, {}), [made]);
    assert.equal(readFileSync(file, 'utf8').trim(), Buffer.from(made!).toString('hex'));
    assert.deepEqual(
      loadKeys(file, { PATRWM_KEY: `${second.toString('base64')},${first.toString('hex')}` }).map((key) => Buffer.from(key)),
      [second, first],
    );
    assert.throws(() => loadKeys(file, { PATRWM_KEY: 'short' }), { code: 'key-format' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
