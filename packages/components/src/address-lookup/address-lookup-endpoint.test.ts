import { expect } from '@open-wc/testing';
import { lookupAt, lookUpInTime } from './address-lookup-endpoint.ts';
import { exampleAddresses } from './address-lookup.examples.ts';

const query = { postcode: 'ZZ99 1AB', property: '3' };
const signal = new AbortController().signal;

describe('address lookup endpoint', () => {
  const real = window.fetch.bind(window);
  afterEach(() => {
    window.fetch = real;
  });

  function answer(response: () => Response | Promise<Response>): Request[] {
    const requests: Request[] = [];
    window.fetch = (...args) => {
      requests.push(new Request(...args));
      return Promise.resolve().then(response);
    };
    return requests;
  }

  it('posts the query as JSON, and nothing in the URL', async () => {
    const requests = answer(() => Response.json({ status: 'found', addresses: exampleAddresses }));
    const result = await lookupAt('/cy/addresses')(query);
    expect(result).to.deep.equal({ status: 'found', addresses: exampleAddresses });
    const [request] = requests;
    expect([request?.method, new URL(request?.url ?? '').search]).to.deep.equal(['POST', '']);
    expect(await request?.json()).to.deep.equal(query);
  });

  for (const status of [403, 404, 429, 500, 503]) {
    it(`is unavailable when it answers ${status}`, async () => {
      answer(() => new Response('{"status":"found","addresses":[]}', { status }));
      expect(await lookupAt('/addresses')(query)).to.deep.equal({ status: 'unavailable' });
    });
  }

  it('is unavailable offline, and when the answer is not an answer', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await lookupAt('/addresses')(query)).to.deep.equal({ status: 'unavailable' });
    for (const body of [
      '<!doctype html>',
      'null',
      '[]',
      '{}',
      '{"status":"found"}',
      '{"status":"found","addresses":"x"}',
      '{"status":"found","addresses":[null]}',
      '{"status":"lost"}',
    ]) {
      answer(() => new Response(body));
      expect(await lookupAt('/addresses')(query), body).to.deep.equal({ status: 'unavailable' });
    }
  });

  it('has found nothing when the list is empty', async () => {
    answer(() => Response.json({ status: 'found', addresses: [] }));
    expect(await lookupAt('/addresses')(query)).to.deep.equal({ status: 'none-found' });
  });

  it('does not wait for a look-up that heeds no signal, nor fall over one that throws', async () => {
    const deaf = () => new Promise<never>(() => undefined);
    expect(await lookUpInTime(deaf, query, { signal, timeout: 20 })).to.deep.equal({ status: 'unavailable' });
    const broken = () => Promise.reject(new Error('no'));
    expect(await lookUpInTime(broken, query, { signal, timeout: 20 })).to.deep.equal({ status: 'unavailable' });
  });
});
