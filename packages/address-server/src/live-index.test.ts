// An index replaced by another process while this one answers from it.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import type { AddressResult } from '@patrwm/address';
import { createAddressServer, generatePremium, load, openIndex, openLiveIndex, type AddressIndex, type LiveIndex } from './index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-live-'));
const at = (name: string): string => path.join(folder, name);
const command = path.resolve(import.meta.dirname, '../bin/patrwm-address.mjs');
const served = at('served.sqlite');

/** What each release of the data answers to each postcode, by its epoch. */
const releases = new Map<string, Map<string, string>>();
const epochs = ['2026-10-01', '2026-10-20', '2026-10-21'] as const;
let postcodes: string[] = [];

const addressesIn = (result: AddressResult): string => JSON.stringify(result.status === 'found' ? result.addresses : result.status);

async function answersOf(index: AddressIndex): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const postcode of postcodes) answers.set(postcode, addressesIn(await index.lookup({ postcode })));
  return answers;
}

before(async () => {
  // Three releases in which one street has three names, so that no answer of one could pass for another's.
  generatePremium(at('first.csv'), { addresses: 1200, seed: 5 });
  const first = readFileSync(at('first.csv'), 'utf8');
  const second = first
    .replaceAll('QUEEN STREET', 'KING STREET')
    .replaceAll('HEOL Y FRENHINES', 'HEOL Y BRENIN')
    .replaceAll(epochs[0], epochs[1]);
  writeFileSync(at('second.csv'), second);
  const [header = '', ...rows] = second.replaceAll(epochs[1], epochs[2]).split('\r\n');
  const changed = rows
    .filter((row) => /^15,.*(KING STREET|HEOL Y BRENIN)/.test(row))
    .map((row) => row.replace('"I"', '"U"').replace('KING STREET', 'PRINCE STREET').replace('HEOL Y BRENIN', 'HEOL Y TYWYSOG'));
  const trailer = `99,0,${String(changed.length)},${epochs[2]},00:00:00`;
  writeFileSync(at('changes.csv'), [header.replace(/"F"$/, '"C"'), ...changed, trailer, ''].join('\r\n'));

  await load([at('first.csv')], { index: at('kept.sqlite') });
  for (const [epoch, file, kind] of [
    [epochs[0], 'first.csv', 'full'],
    [epochs[1], 'second.csv', 'full'],
    [epochs[2], 'changes.csv', 'changes'],
  ] as const) {
    await load([at(file)], { index: at('kept.sqlite'), kind });
    if (epoch === epochs[0]) for (const part of ['', '.records']) copyFileSync(at(`kept.sqlite${part}`), `${served}${part}`);
    const index = openIndex(at('kept.sqlite'));
    assert.equal(index.epoch, epoch);
    postcodes = [...index.postcodes()];
    releases.set(epoch, await answersOf(index));
    index.close();
  }
  const answers = epochs.map((epoch) => JSON.stringify([...(releases.get(epoch) ?? [])]));
  assert.equal(new Set(answers).size, 3);
});
after(() => rmSync(folder, { recursive: true }));

function loading(...args: string[]): { child: ChildProcess; ended: Promise<number | null> } {
  const child = spawn(process.execPath, [command, 'load', ...args, '--index', served, '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { child, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

/** Asks the server as fast as it answers, until `enough`; counts answers by epoch, and any that is not whole. */
function asker(live: LiveIndex) {
  const much = { burst: 1e9, perMinute: 1e9, perDay: 1e9, rowsPerDay: 1e9 };
  const server = createAddressServer({
    lookup: live.lookup,
    limits: { client: { ...much, postcodesPerDay: 1e9 }, subnet: much, global: much },
  });
  const counts: Record<string, number> = {};
  const wrong: string[] = [];
  let asked = 0;
  const ask = async (): Promise<void> => {
    const postcode = postcodes[asked % postcodes.length] ?? '';
    asked += 1;
    const response = await server.fetch(
      new Request('https://council.example/', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ postcode }),
      }),
      { remote: '203.0.113.7' },
    );
    const result = (await response.json()) as AddressResult;
    const epoch = (result.status === 'found' && result.epoch) || 'none';
    counts[epoch] = (counts[epoch] ?? 0) + 1;
    if (releases.get(epoch)?.get(postcode) !== addressesIn(result)) wrong.push(`${postcode} ${String(response.status)} ${epoch}`);
  };
  return {
    counts,
    wrong,
    get asked() {
      return asked;
    },
    async until(enough: () => boolean): Promise<void> {
      while (!enough()) {
        await Promise.all([ask(), ask(), ask(), ask()]);
        // Past what the test is about, the loading process needs the processor more.
        await (asked < 9000 ? turn() : pause(5));
      }
    },
  };
}

/** How many times this process holds a file of that name open, those that were replaced too. Linux says. */
function openHandles(file: string): number {
  if (!existsSync('/proc/self/fd')) return 1;
  const links = readdirSync('/proc/self/fd').flatMap((each) => {
    try {
      return [readlinkSync(`/proc/self/fd/${each}`)];
    } catch {
      return [];
    }
  });
  return links.filter((link) => link.replace(/ \(deleted\)$/, '') === file).length;
}

test('10,000 queries during a full load and a load of changes: every answer whole, of one release', async () => {
  const replaced: string[] = [];
  const live = openLiveIndex(served, { interval: 20, onReplaced: ({ epoch }) => replaced.push(epoch), onProblem: assert.ifError });
  const asking = asker(live);
  await asking.until(() => asking.asked >= 1000);
  let code: number | null | undefined;
  for (const args of [[at('second.csv')], [at('changes.csv'), '--changes']]) {
    code = undefined;
    const seen = replaced.length;
    void loading(...args).ended.then((ended) => (code = ended));
    await asking.until(() => code !== undefined && (code !== 0 || replaced.length > seen));
    assert.equal(code, 0);
  }
  await asking.until(() => asking.asked >= 10_000 && (asking.counts[epochs[2]] ?? 0) >= 100);
  assert.deepEqual(asking.wrong, []);
  assert.deepEqual(replaced, [epochs[1], epochs[2]]);
  assert.deepEqual(openHandles(served), 1);
  assert.deepEqual(Object.keys(asking.counts).sort(), [...epochs]);
  for (const epoch of epochs) assert.ok((asking.counts[epoch] ?? 0) >= 100, JSON.stringify(asking.counts));
  live.close();
});

test('a load that is killed leaves the index in use as it was, and the next one succeeds', async () => {
  const live = openLiveIndex(served, { interval: 20, onProblem: assert.ifError });
  const asking = asker(live);
  const unharmed = readFileSync(served);
  const started = live.epoch;
  const { child, ended } = loading(at('second.csv'), '--allow', 'older');
  let gone = false;
  void ended.then(() => (gone = true));
  // Killed in the middle: what it writes beside the index is there, and not yet in its place.
  await asking.until(() => gone || existsSync(`${served}.records.loading`));
  assert.equal(gone, false);
  child.kill('SIGKILL');
  await asking.until(() => gone && asking.asked >= 500);
  assert.deepEqual(asking.wrong, []);
  assert.deepEqual(Object.keys(asking.counts), [started]);
  assert.ok(readFileSync(served).equals(unharmed));

  let code: number | null | undefined;
  void loading(at('second.csv'), '--allow', 'older').ended.then((each) => (code = each));
  await asking.until(() => code !== undefined && (code !== 0 || live.epoch !== started));
  assert.equal(code, 0);
  assert.equal(live.epoch, epochs[1]);
  assert.deepEqual(asking.wrong, []);
  live.close();
});

test('a file that is no index is not taken, and said once', async () => {
  const problems: unknown[] = [];
  const file = at('damaged.sqlite');
  copyFileSync(served, file);
  const live = openLiveIndex(file, { interval: 0, onProblem: (error) => problems.push(error) });
  const { epoch } = live;
  rmSync(file);
  assert.equal(live.reload(), false);
  assert.deepEqual(problems, []);
  writeFileSync(file, 'not a database');
  assert.deepEqual([live.reload(), live.reload(), live.epoch, problems.length], [false, false, epoch, 1]);
  assert.equal((await live.lookup({ postcode: postcodes[0] ?? '' })).status, 'found');
  copyFileSync(served, file);
  assert.deepEqual([live.reload(), live.reload()], [true, false]);
  live.close();
  assert.throws(() => openLiveIndex(at('nowhere.sqlite')), { code: 'not-an-index' });
});
