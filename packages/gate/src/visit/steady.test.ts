import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { findingsOf } from '../findings-of.ts';
import type { Observation } from '../finding.ts';
import { run } from '../run.ts';
import type { State } from '../state.ts';
import type { Checked } from './check-target.ts';
import { together } from './steady.ts';

const saw = (rule: string): Observation => ({ rule, message: { cy: rule, en: rule } });
const visit = (states: readonly State[], ...seen: (readonly [State, string])[]): Checked => ({
  observations: seen.map(([state, rule]) => ({ state, observation: saw(rule) })),
  notTested: [],
  states: [...states],
  notAllowed: [],
  name: 'page',
  url: 'http://127.0.0.1/',
  language: 'en',
  clean: true,
});

test('what both visits saw stands, what one saw is marked, and a state that one of them missed says nothing', () => {
  const first = visit(['default', 'narrow'], ['default', 'a'], ['default', 'b'], ['narrow', 'c']);
  const second = visit(['default'], ['default', 'a'], ['default', 'd']);
  assert.deepEqual(
    together(first, second).map(({ observation, once }) => [observation.rule, once]),
    [
      ['a', undefined],
      ['b', true],
      ['c', undefined],
      ['d', true],
    ],
  );
});

test('what was seen once fails nothing, unless another page has it steadily', () => {
  const place = (page: string) => ({ page, url: page, state: 'default', language: 'en' }) as const;
  const once = { place: place('/a'), observation: saw('a'), once: true } as const;
  const steady = { place: place('/b'), observation: saw('a') };
  const told = (...placed: Parameters<typeof findingsOf>[0]): unknown =>
    findingsOf(placed, () => 'failure').map(({ certainty, unsteady, places }) => [certainty, unsteady, places.length]);
  assert.deepEqual(told(once), [['warning', true, 1]]);
  assert.deepEqual(told(once, steady), [['failure', undefined, 2]]);
  assert.deepEqual(told(steady, once), [['failure', undefined, 2]]);
});

test('a page whose fault comes and goes is unsteady when it is confirmed, and one that has it always is a failure', async () => {
  let visits = 0;
  const server = createServer((request, response) => {
    const bad = request.url === '/always' || (request.url === '/sometimes' && (visits += 1) === 1);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1><p>Words</p><p id="${request.url?.slice(1) ?? ''}">${bad ? '<button></button>' : 'Fine'}</p></main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  try {
    const check = async (path: string): Promise<unknown> => {
      const { result } = await run({ targets: [{ name: path, url: origin + path }], states: ['default'], rules: [], confirm: true });
      return result.findings.filter(({ rule }) => rule === 'axe/button-name').map(({ certainty, unsteady }) => [certainty, unsteady]);
    };
    assert.deepEqual(await check('/sometimes'), [['warning', true]]);
    assert.deepEqual(await check('/always'), [['failure', undefined]]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
