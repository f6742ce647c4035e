// `patrwm-address serve` with nothing but keys in its environment: OS Places behind it, the keys nowhere else.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { test } from 'node:test';
import { startMockOsPlaces, type Misbehaviour } from '@patrwm/address-server/mock-os-places';
import { secrets, secretsIn } from './secrets.ts';

const command = path.resolve(import.meta.dirname, '../../packages/address-server/bin/patrwm-address.mjs');
const { key, oauth, shared } = secrets;

const ways: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a key': { OS_PLACES_KEY: key },
  'OAuth credentials': { OS_PLACES_OAUTH_KEY: oauth.key, OS_PLACES_OAUTH_SECRET: oauth.secret },
};

for (const [way, credentials] of Object.entries(ways)) {
  test(`the served look-up asks OS Places with ${way}, and shows it nowhere`, { timeout: 60_000 }, async () => {
    const mock = await startMockOsPlaces({ key, oauth });
    const server = spawn(process.execPath, [command, 'serve', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        ...credentials,
        OS_PLACES_URL: mock.baseUrl,
        OS_PLACES_TOKEN_URL: mock.tokenUrl,
        PATRWM_ADDRESS_SECRET: shared,
      },
    });
    let written = '';
    for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (written += text));
    const sent: string[] = [];
    try {
      const port = await new Promise<string>((resolve, reject) => {
        server.stdout.on('data', () => {
          const found = /"event":"serving","port":(\d+)/.exec(written)?.[1];
          if (found) resolve(found);
        });
        server.once('exit', () => reject(new Error(`It did not start: ${written}`)));
      });
      const ask = async (where: string, body?: object, headers: Record<string, string> = {}): Promise<{ status?: string }> => {
        const response = await fetch(`http://127.0.0.1:${port}${where}`, {
          method: body ? 'POST' : 'GET',
          headers: { 'content-type': 'application/json', ...headers },
          ...(body && { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        sent.push(`${[...response.headers].join('\n')}\n${text}`);
        return text.startsWith('{') ? (JSON.parse(text) as { status?: string }) : {};
      };
      assert.equal((await ask('/addresses', { postcode: 'LD9 1AA' })).status, 'found');
      await ask('/addresses/uprn', { uprn: '990000000021' }, { authorization: `Bearer ${shared}` });
      const misbehaviours: Misbehaviour[] = [
        { kind: 'status', status: 400, message: 'Parameter lr is not recognised.' },
        { kind: 'reset' },
        { kind: 'text', text: '<html>' },
        { kind: 'status', status: 401, shape: 'fault' },
      ];
      for (const [index, misbehaviour] of misbehaviours.entries()) {
        mock.misbehave(misbehaviour);
        assert.equal((await ask('/addresses', { postcode: `LD9 ${String(index + 2)}AA` })).status, 'unavailable');
      }
      await ask('/health');
      await ask('/nowhere');
      assert.equal((await ask('/addresses', { postcode: 'LD9 1AA' })).status, 'found', 'kept from before');
    } finally {
      server.kill('SIGTERM');
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
      await mock.close();
    }
    assert.match(written, /os-places-fault[\s\S]*refused-request[\s\S]*unreachable[\s\S]*not-understood[\s\S]*(key|credentials)-refused/);
    for (const text of [...sent, ...written.split('\n'), ...mock.requests.map(({ url }) => url)])
      assert.deepEqual(secretsIn(text), [], text.slice(0, 300));
    assert.equal(/LD9|Frenhines|Queen|9900000000/i.exec(written)?.[0], undefined, 'nothing searched for is in the log');
  });
}
