import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { run } from '../../run.ts';
import { languageSwitchRule } from './language-switch.ts';

const heads = {
  '/cy': '<!doctype html><html lang="cy"><head><title>Biniau – Cyngor Enghraifft</title></head>',
  '/en': '<!doctype html><html lang="en"><head><title>Bins – Example Council</title></head>',
};
const bodies = {
  '/cy': '<body><a href="/en" lang="en" hreflang="en">English</a><main><h1>Biniau</h1><p>Pa ddiwrnod.</p></main></body></html>',
  '/en': '<body><a href="/cy" lang="cy" hreflang="cy">Cymraeg</a><main><h1>Bins</h1><p>Which day.</p></main></body></html>',
};

test('a page that comes slowly is judged when it is there: its head says its language before its switch has come', async () => {
  const server = createServer((request, response) => {
    const path = request.url === '/en' ? '/en' : '/cy';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(heads[path]);
    setTimeout(() => response.end(bodies[path]), 900);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  try {
    const target = { name: 'bins', url: `${origin}/cy` };
    const { result } = await run({ targets: [target], states: ['default'], rules: [languageSwitchRule], axe: false });
    assert.deepEqual(result.notTested, []);
    assert.deepEqual(
      result.findings.filter(({ certainty }) => certainty === 'failure').map(({ message }) => message.en),
      [],
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
