// A council's servers in a process of their own, with keys that are easy to find wherever they turn up. Everything that
// such servers write, this one writes too: access logs, faults, errors with their stacks, and what a debugger would print.
import { createServer } from 'node:http';
import { inspect } from 'node:util';
import { serve } from '@hono/node-server';
import { firstAnswering, remoteAddresses } from '@patrwm/address';
import { createAddressServer } from '@patrwm/address-server';
import { startMockOsPlaces } from '@patrwm/address-server/mock-os-places';
import { osPlaces, type OsPlaces, type OsPlacesOptions } from '@patrwm/address/os-places';
import { council, findAddress } from '@patrwm/example-council';
import { createServiceServer } from '@patrwm/service-server';
import { faultTable } from './os-places-rows.ts';
import { secrets } from './secrets.ts';

const [storage = ''] = process.argv.slice(2);
const { key, oauth, shared } = secrets;
const time = { now: Date.parse('2026-11-21T10:00:00Z') };
const mock = await startMockOsPlaces({ key, oauth, clock: () => time.now });
const rows = faultTable.flatMap((each) => each.rows);
const generous = { burst: 100_000, perMinute: 100_000 };
const many = { burst: 100_000, perMinute: 100_000, perDay: 1_000_000, rowsPerDay: 10_000_000 };
const write = (entry: object): void => console.log(JSON.stringify(entry));

let places: OsPlaces;
function play(number: number): Promise<void> | undefined {
  const row = rows[number];
  mock.setEpoch('112');
  mock.misbehave();
  mock.misbehaveWithTokens(row?.tokens);
  places = osPlaces({
    ...(row?.oauth ? { oauth } : { key }),
    baseUrl: mock.baseUrl,
    tokenUrl: mock.tokenUrl,
    clock: () => time.now,
    onFault: (fault) => console.error(fault.code, fault.advice, inspect(fault, { depth: 9, showHidden: true })),
    ...row?.options,
  } as OsPlacesOptions);
  const begun = row?.before?.({ mock, lookup: places.lookup, time });
  const misbehaves = row?.misbehaves;
  mock.misbehave(
    typeof misbehaves === 'function' ? ({ query, number: nth }) => misbehaves({ number: nth, offset: query.offset }) : misbehaves,
  );
  return begun;
}
await play(-1);

const down = { name: 'index', lookup: () => Promise.reject(new Error('The index is being replaced.')) };
const chain = firstAnswering([
  down,
  {
    name: 'os-places',
    lookup: (query, options) => places.lookup(query, options),
    byUprn: async (uprn) => {
      try {
        return await places.byUprn(uprn);
      } catch (error) {
        console.error(error);
        throw error;
      }
    },
  },
]);
const addresses = createAddressServer({ ...chain, secret: shared, limits: { client: many, subnet: many, global: many }, log: write });
const service = createServiceServer({
  journeys: [{ journey: findAddress, referencePrefix: 'ADR' }],
  council,
  storage,
  addresses: { ...chain, endpoint: '/addresses' },
  statement: { status: 'untested', site: 'aberwennol.example', preparedOn: '2026-11-21', reviewedOn: '2026-11-21', responseDays: 10 },
  rates: { pages: generous, posts: generous, api: generous },
  outboxInterval: 0,
});

const listen = (fetch: (request: Request) => Response | Promise<Response>): Promise<number> =>
  new Promise((resolve) => {
    serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port));
  });
const site = await listen((request) =>
  new URL(request.url).pathname.startsWith('/addresses') ? addresses.fetch(request) : service.fetch(request),
);
const remote = remoteAddresses({ endpoint: `http://127.0.0.1:${String(site)}/addresses`, secret: shared });

// What the test alone asks: the next row, and what a developer would look at.
const control = createServer((request, response) => {
  const number = Number(request.url?.slice(1));
  void Promise.resolve(play(number)).then(async () => {
    console.log(
      inspect(places, { depth: 9, showHidden: true, getters: true }),
      places.state(),
      inspect(chain),
      inspect(remote, { showHidden: true }),
    );
    await remote.byUprn('990000000012').catch((error: unknown) => console.error(error));
    await remote.lookup({ postcode: 'LD9 1AA' });
    response.end(String(rows.length));
  });
});
control.listen(0, '127.0.0.1', () => console.log(`ports ${String(site)} ${String((control.address() as { port: number }).port)}`));

for (const bad of [
  { key: `${key}\n${key}` },
  { oauth: { ...oauth, secret: `${oauth.secret} x` } },
  { key, baseUrl: `https://${key}@os.example/` },
]) {
  try {
    osPlaces(bad);
  } catch (error) {
    console.error(error);
  }
}
