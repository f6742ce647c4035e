import assert from 'node:assert/strict';
import { createServer, request as send, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { HttpRequest } from '@azure/functions';
import { getRequestListener } from '@hono/node-server';
import type { AddressLookup } from '@patrwm/address';
import express from 'express';
import { Hono } from 'hono';
import { createAddressServer, serveAddresses, toAzureHandler, toNodeHandler, type ConnectionContext } from './index.ts';

const lookup: AddressLookup = (query) =>
  Promise.resolve(
    'postcode' in query && query.postcode === 'LD9 1AA'
      ? { status: 'found', addresses: [{ uprn: '100000000001' }] }
      : { status: 'none-found' },
  );
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const one = { client: { burst: 1, perMinute: 1 } };

/** Answers of a real server to real requests, as status and the result's status or reason. */
async function asking(listener: RequestListener, ask: (url: string) => Promise<void>): Promise<void> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    await ask(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
const post = async (url: string, body: string, headers: Record<string, string> = json): Promise<string> => {
  const response = await fetch(url, { method: 'POST', headers, body });
  const { status, reason } = (await response.json()) as { status: string; reason?: string };
  return `${String(response.status)} ${reason ?? status}`;
};

test('mounts in Hono, by mount and by route, and knows the client from its socket', async () => {
  for (const attach of [
    (app: Hono, server: ReturnType<typeof createAddressServer>) => app.mount('/addresses', server.fetch),
    (app: Hono, server: ReturnType<typeof createAddressServer>) =>
      app.all('/addresses', ({ req, env }) => server.fetch(req.raw, env as ConnectionContext)),
  ]) {
    const app = new Hono();
    attach(app, createAddressServer({ lookup, limits: one }));
    const answer = getRequestListener(app.fetch);
    await asking(
      (incoming, outgoing) => void answer(incoming, outgoing),
      async (url) => {
        assert.equal(await post(`${url}/addresses`, '{"postcode":"LD9 1AA"}'), '200 found');
        assert.equal(await post(`${url}/addresses`, '{"postcode":"LD9 1AA"}'), '429 too-often');
      },
    );
  }
});

test('mounts in Express, before or after its body parsers', async () => {
  for (const parsed of [false, true]) {
    const app = express();
    if (parsed) app.use(express.json(), express.urlencoded());
    app.use('/addresses', toNodeHandler(createAddressServer({ lookup, proxies: ['127.0.0.0/8'], limits: one })));
    await asking(app as RequestListener, async (url) => {
      const from = (client: string) => ({ 'x-forwarded-for': client });
      assert.equal(await post(`${url}/addresses`, '{"postcode":"LD9 1AA"}', { ...json, ...from('198.51.100.1') }), '200 found');
      assert.equal(await post(`${url}/addresses`, 'postcode=LD9+1AA', { ...form, ...from('198.51.100.2') }), '200 found');
      assert.equal(await post(`${url}/addresses`, 'text=dderwen', { ...form, ...from('198.51.100.2') }), '429 too-often');
      assert.equal(await post(`${url}/addresses`, '[]', { ...json, ...from('198.51.100.3') }), '400 not-a-query');
    });
  }
});

test('answers as a function of Azure, behind its front end', async () => {
  const handler = toAzureHandler(createAddressServer({ lookup, proxies: 1, limits: one }));
  const ask = async (body: string, client: string, headers: Record<string, string> = json) => {
    const response = await handler(
      new HttpRequest({
        method: 'POST',
        url: 'https://council.azurewebsites.example/api/addresses',
        headers: { ...headers, 'x-forwarded-for': client },
        body: { string: body },
      }),
    );
    assert.equal(response.headers['cache-control'], 'private, no-store');
    const { status, reason } = JSON.parse(response.body) as { status: string; reason?: string };
    return `${String(response.status)} ${reason ?? status}`;
  };
  assert.equal(await ask('{"postcode":"LD9 1AA"}', '6.6.6.6, 198.51.100.1:50312'), '200 found');
  assert.equal(await ask('{"postcode":"LD9 1AA"}', '7.7.7.7, 198.51.100.1:50313'), '429 too-often');
  assert.equal(await ask('postcode=LD9+1AA', '198.51.100.2:1', form), '200 found');
  assert.equal(await ask('{', '198.51.100.3:1'), '400 not-a-query');
});

test('serves by itself: the look-up, health, and metrics on a port of their own', async () => {
  const serving = await serveAddresses({ lookup, port: 0, metricsPort: 0, data: () => ({ epoch: '2026-10-01', addresses: 1 }) });
  const url = `http://127.0.0.1:${String(serving.port)}`;
  try {
    assert.equal(await post(`${url}/addresses`, '{"postcode":"LD9 1AA"}'), '200 found');
    assert.equal(await post(`${url}/addresses/uprn`, '{"uprn":"1"}'), '404 not-found');
    assert.equal(await post(`${url}/elsewhere`, '{"postcode":"LD9 1AA"}'), '404 not-found');
    assert.deepEqual(await (await fetch(`${url}/health`)).json(), { status: 'ok', epoch: '2026-10-01', addresses: 1, suppliers: [] });
    assert.equal((await fetch(`${url}/metrics`)).status, 404);
    const metrics = await (await fetch(`http://127.0.0.1:${String(serving.metricsPort)}/metrics`)).text();
    assert.match(metrics, /patrwm_address_lookups_total\{status="found"\} 1/);
  } finally {
    await serving.stop();
  }
});

test('stops when the answers under way are given, and takes no more', async () => {
  let answer: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (answer = resolve));
  let asked: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (asked = resolve));
  const serving = await serveAddresses({
    port: 0,
    lookup: async () => {
      asked();
      await waiting;
      return { status: 'none-found' };
    },
  });
  const url = `http://127.0.0.1:${String(serving.port)}/addresses`;
  const underWay = post(url, '{"postcode":"LD9 1AA"}');
  await arrived;
  const stopped = serving.stop();
  await assert.rejects(fetch(url, { method: 'POST', headers: json, body: '{"postcode":"LD9 1AA"}' }));
  answer();
  assert.equal(await underWay, '200 none-found');
  await stopped;
});

test('a client that never finishes its query does not hold the stop', async () => {
  const serving = await serveAddresses({ lookup, port: 0 });
  const half = send({ port: serving.port, path: '/addresses', method: 'POST', headers: { ...json, 'content-length': 100 } });
  const ended = new Promise((resolve) => half.once('error', resolve));
  half.write('{');
  await new Promise((resolve) => half.once('socket', (socket) => socket.once('connect', resolve)));
  await serving.stop(50);
  await ended;
});
