// One council's address server asked by another server: the client of @patrwm/address and the server of @patrwm/address-server
// agree, and what is for servers only is not for browsers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstAnswering, remoteAddresses, type RemoteAddressesOptions } from '@patrwm/address';
import { osPlaces } from '@patrwm/address/os-places';
import { createAddressServer } from '@patrwm/address-server';
import { startMockOsPlaces } from '@patrwm/address-server/mock-os-places';

const secret = 'an-example-secret-that-both-servers-hold';
const endpoint = 'https://addresses.example/addresses';

test('an address found through another server is re-read through it, and by no browser', async () => {
  const mock = await startMockOsPlaces();
  try {
    const places = osPlaces({ key: 'example-key', baseUrl: mock.baseUrl, cache: { keep: 0 } });
    const server = createAddressServer({ ...places, secret });
    const send: RemoteAddressesOptions['fetch'] = (url, { signal: _signal, ...init }) => server.fetch(new Request(url, init));
    const remote = remoteAddresses({ endpoint, secret, fetch: send });
    const chain = firstAnswering([{ name: 'neighbour', ...remote }]);

    const list = await chain.lookup({ postcode: 'LD9 1AA' });
    assert.ok(list.status === 'found');
    assert.equal(list.source, 'os-places');
    assert.equal(list.epoch, '112');
    const [first] = list.addresses;
    assert.deepEqual(await chain.byUprn(first?.uprn ?? ''), first);
    assert.equal(first?.cy?.oneLine, '1 Heol y Frenhines, Treffug, LD9 1AA');
    assert.equal(await chain.byUprn('123'), undefined);

    await assert.rejects(remoteAddresses({ endpoint, secret: `not-${secret}`, fetch: send }).byUprn(first?.uprn ?? ''), {
      code: 'supplier-unavailable',
    });
    const asBrowser = (headers: Record<string, string>) =>
      server.fetch(
        new Request(`${endpoint}/uprn`, {
          method: 'POST',
          body: JSON.stringify({ uprn: first?.uprn }),
          headers: { 'content-type': 'application/json', ...headers },
        }),
      );
    for (const headers of [
      {},
      { origin: 'https://addresses.example' },
      { origin: 'https://elsewhere.example', authorization: `Bearer ${secret}` },
    ]) {
      const reply = await asBrowser(headers as Record<string, string>);
      assert.ok(reply.status >= 400, JSON.stringify(headers));
      assert.equal((await reply.text()).includes('Frenhines'), false);
    }

    mock.misbehave({ kind: 'status', status: 503 });
    await assert.rejects(chain.byUprn(first?.uprn ?? ''), { code: 'supplier-unavailable' });
    assert.deepEqual((await chain.lookup({ postcode: 'LD9 1AA' })).status, 'unavailable');
  } finally {
    await mock.close();
  }
});
