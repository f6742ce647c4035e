import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dpa, fakePlaces, lpi } from './testing/fake-places.ts';

const seed = Number(process.env['SEED'] ?? 2026);
const rounds = Number(process.env['ROUNDS'] ?? 300);

/** Numbers that look random and are the same each time. */
function numbers(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const strange: readonly unknown[] = [
  null, undefined, '', ' ', 0, -1, 1e21, NaN, true, [], {}, ['EN'], '8', '6', '3', 'PP', 'EN', 'CY', 'cy', 'LD9 1AB', 'nowhere', '0012', '12A', '\u0000',
  '<script>', 'Ŷ'.repeat(5_000), { UPRN: '1' }, '9'.repeat(30),
]; // prettier-ignore

type Json = Record<string, any>;

function mutated(below: (most: number) => number): Json {
  const welsh = { LANGUAGE: 'CY', STREET_DESCRIPTION: 'HEOL Y FRENHINES', THOROUGHFARE_NAME: 'HEOL Y FRENHINES' };
  const results: Json[] = Array.from({ length: 1 + below(6) }, () => {
    const own = { UPRN: String(1 + below(3)), ...(below(2) ? welsh : {}) };
    return below(2) ? lpi(own) : dpa(own);
  });
  const answer: Json = { header: { totalresults: results.length, epoch: '112' }, results };
  for (let times = 1 + below(4); times > 0; times -= 1) {
    const value = strange[below(strange.length)];
    const row = results[below(results.length)];
    const fields = (row?.['LPI'] ?? row?.['DPA']) as Json | null | undefined;
    const where = below(10);
    if (where === 0) answer[['header', 'results'][below(2)] ?? ''] = value;
    else if (where === 1 && answer['header'])
      answer['header'] = { ...answer['header'], [['totalresults', 'epoch'][below(2)] ?? '']: value };
    else if (where === 2) results[below(results.length)] = value as Json;
    else if (fields && typeof fields === 'object') {
      const names = Object.keys(fields);
      fields[names[below(names.length)] ?? 'LANGUAGE'] = value;
    }
  }
  return answer;
}

test(`whatever the answer, there is a result, and Welsh only from Welsh rows (seed ${String(seed)})`, async () => {
  const below = numbers(seed);
  const seen = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    const text = JSON.stringify(mutated(below));
    const places = fakePlaces(() => new Response(text));
    const result = await places.lookup({ postcode: 'LD9 1AA', ...(below(2) && { property: '12' }) });
    seen.set(result.status, (seen.get(result.status) ?? 0) + 1);
    assert.ok(['found', 'none-found', 'too-many', 'unavailable'].includes(result.status), result.status);
    assert.equal(
      result.status === 'unavailable',
      places.codes().some((code) => code !== 'incomplete'),
      text,
    );
    if (result.status !== 'found') continue;
    const rows = (JSON.parse(text) as Json)['results'].map((row: Json) => row['LPI'] ?? row['DPA']) as Json[];
    assert.equal(new Set(result.addresses.map(({ uprn }) => uprn)).size, result.addresses.length, 'one record a property');
    for (const { uprn, cy, en } of result.addresses) {
      assert.match(uprn, /^\d{1,12}$/);
      assert.ok(cy ?? en);
      for (const half of [cy, en]) {
        if (!half) continue;
        for (const line of [...half.lines, half.town, half.postcode, half.oneLine]) assert.equal(typeof line, 'string');
        assert.match(half.postcode, /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/);
      }
      const own = rows.filter(
        (row) =>
          String(row['UPRN'])
            .trim()
            .replace(/^0+(?=\d)/, '') === uprn,
      );
      assert.equal(cy !== undefined && !own.some((row) => row['LANGUAGE'] === 'CY'), false, text);
      assert.equal(en !== undefined && own.every((row) => row['LANGUAGE'] === 'CY'), false, text);
    }
  }
  for (const status of ['found', 'none-found', 'unavailable'])
    assert.ok((seen.get(status) ?? 0) > rounds / 100, `${status}: ${String(seen.get(status))}`);
});
