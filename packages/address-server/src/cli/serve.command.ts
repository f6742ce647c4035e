import { firstAnswering, type Supplier } from '@patrwm/address';
import { osPlaces } from '@patrwm/address/os-places';
import type { TrustedProxies } from '../client-address.ts';
import { openLiveIndex } from '../live-index.ts';
import { openPostgres } from '../postgres/postgres-index.ts';
import { serveAddresses, type ServeOptions } from '../serve.ts';
import { CommandError, exit, type Command, type Terminal, type Typed } from './command.ts';
import { databaseFrom } from './publish.command.ts';
import { readJson, secretFrom } from './secret.ts';

/** Serves look-ups from an index, from OS Places, or from the one and then the other. */
export const serve: Command = {
  name: 'serve',
  summary: { cy: 'ateb ymholiadau dros y we', en: 'answer look-ups by HTTP' },
  usage: '--index INDEX [--port 8080]',
  help: `  --index INDEX             the index that \`load\` wrote; taken anew when it is replaced, or on SIGHUP
  --postgres                instead of a file, what \`publish\` put into the database that DATABASE_URL names
  --schema NAME             where in the database: patrwm_address unless given
  --port N                  8080 unless said otherwise; 0 for any that is free
  --host ADDRESS            127.0.0.1 unless said otherwise; 0.0.0.0 in a container
  --path PATH               /addresses unless said otherwise; /health stands beside it
  --metrics-port N          /metrics, for this machine only; off unless given
  --origin URL              another origin whose pages may ask; may be repeated
  --proxies N|NETWORKS      how many proxies stand in front, or their networks: 10.0.0.0/8,192.0.2.1
  --limits FILE             JSON: {"client":{"perDay":500}}; see the README
  --custodian CODE          keep OS Places to these authorities; may be repeated
  --fall-back-on RESULTS    also ask OS Places after these: none-found, outside-area
  --quiet                   no line for each look-up

Secrets come from a file or the environment, never from an argument:
  --os-places-key-file      OS_PLACES_KEY, or OS_PLACES_OAUTH_KEY and OS_PLACES_OAUTH_SECRET; OS_PLACES_URL
  --secret-file             PATRWM_ADDRESS_SECRET: another server may re-read UPRNs at /addresses/uprn
  --seeds-secret-file       PATRWM_SEEDS_SECRET: fake rows that prove where a copied list came from

Ends with 0 when it is told to stop, after the answers under way.`,
  options: {
    index: { type: 'string' },
    postgres: { type: 'boolean' },
    schema: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
    path: { type: 'string' },
    'metrics-port': { type: 'string' },
    origin: { type: 'string', multiple: true },
    proxies: { type: 'string' },
    limits: { type: 'string' },
    custodian: { type: 'string', multiple: true },
    'fall-back-on': { type: 'string' },
    quiet: { type: 'boolean' },
    'os-places-key-file': { type: 'string' },
    'secret-file': { type: 'string' },
    'seeds-secret-file': { type: 'string' },
  },
  async run(typed, terminal) {
    const say = (entry: object): void => terminal.out(JSON.stringify({ time: new Date().toISOString(), ...entry }));
    const places = placesFrom(typed, terminal, say);
    const index = await indexFrom(typed, terminal, say);
    if (index === undefined && places === undefined)
      throw new CommandError(
        'bad-usage',
        'There is nobody to ask: give `--index`, `--postgres`, or a key of OS Places by `--os-places-key-file`.',
      );
    const suppliers: Supplier[] = [
      ...(index ? [{ name: 'index', lookup: index.lookup, byUprn: index.byUprn }] : []),
      ...(places ? [{ name: 'os-places', ...places }] : []),
    ];
    const chain = firstAnswering(suppliers, { goOn: goOnFrom(typed) });
    const serving = await serveAddresses({
      ...chain,
      ...optionsFrom(typed, terminal),
      data: () => (index ? { epoch: index.epoch, addresses: index.addresses } : {}),
      suppliers: () => (places ? [{ name: 'os-places', state: places.state().breaker }] : []),
      ...(typed.flag('quiet') ? {} : { log: (entry) => say({ event: 'look-up', ...entry }) }),
    });
    say({ event: 'serving', port: serving.port, metricsPort: serving.metricsPort, addresses: index?.addresses, epoch: index?.epoch });

    const reload = (): void => void index?.reload();
    process.on('SIGHUP', reload);
    await new Promise<void>((resolve) => {
      if (terminal.signal.aborted) resolve();
      else terminal.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    process.off('SIGHUP', reload);
    await serving.stop();
    await index?.close();
    say({ event: 'stopped' });
    return exit.done;
  },
};

/** What both kinds of index have. */
interface ServedIndex extends Supplier {
  readonly epoch: string;
  readonly addresses: number;
  reload(): unknown;
  close(): void | Promise<void>;
}

async function indexFrom(typed: Typed, terminal: Terminal, say: (entry: object) => void): Promise<ServedIndex | undefined> {
  const file = typed.text('index');
  const onReplaced = (data: object): void => say({ event: 'index-replaced', ...data });
  const onProblem = (error: unknown): void => say({ event: 'index-not-replaced', problem: (error as Error).message });
  if (typed.flag('postgres')) {
    if (file !== undefined) throw new CommandError('bad-usage', '`--index` and `--postgres` exclude each other.');
    const schema = typed.text('schema');
    const index = await openPostgres({ connectionString: databaseFrom(terminal), onReplaced, ...(schema === undefined ? {} : { schema }) });
    const { reload } = index;
    // A database that cannot be asked on SIGHUP is not the end of the server.
    return Object.assign(index, { name: 'index', reload: () => reload().catch(onProblem) });
  }
  return file === undefined ? undefined : Object.assign(openLiveIndex(file, { onReplaced, onProblem }), { name: 'index' });
}

function optionsFrom(typed: Typed, terminal: Terminal): Partial<ServeOptions> {
  const limits = typed.text('limits');
  const secret = secretFrom(typed, terminal, 'secret-file', 'PATRWM_ADDRESS_SECRET');
  const seeds = secretFrom(typed, terminal, 'seeds-secret-file', 'PATRWM_SEEDS_SECRET');
  return {
    port: typed.number('port'),
    hostname: typed.text('host'),
    path: typed.text('path'),
    metricsPort: typed.number('metrics-port'),
    origins: typed.texts('origin'),
    proxies: proxiesFrom(typed.text('proxies')),
    limits: limits === undefined ? {} : readJson(limits, 'limits'),
    ...(secret === undefined ? {} : { secret }),
    ...(seeds === undefined ? {} : { seeds: { secret: seeds } }),
  };
}

const proxiesFrom = (text = '0'): TrustedProxies => (/^\d$/.test(text) ? Number(text) : text.split(',').map((each) => each.trim()));

const chances = ['none-found', 'outside-area'] as const;
function goOnFrom(typed: Typed): (typeof chances)[number][] {
  const named = (typed.text('fall-back-on') ?? '').split(',').filter(Boolean);
  return named.map((name) => {
    const known = chances.find((each) => each === name.trim());
    if (!known) throw new CommandError('bad-usage', `\`--fall-back-on\` holds "${name}"; there are ${chances.join(' and ')}.`);
    return known;
  });
}

function placesFrom(typed: Typed, terminal: Terminal, say: (entry: object) => void): ReturnType<typeof osPlaces> | undefined {
  const { OS_PLACES_OAUTH_KEY: key, OS_PLACES_OAUTH_SECRET: secret, OS_PLACES_URL: url, OS_PLACES_TOKEN_URL: tokenUrl } = terminal.env;
  const single = secretFrom(typed, terminal, 'os-places-key-file', 'OS_PLACES_KEY');
  const credentials = single ? { key: single } : key && secret ? { oauth: { key, secret } } : undefined;
  if (!credentials) return undefined;
  const custodians = typed.texts('custodian');
  return osPlaces({
    ...credentials,
    ...(custodians.length ? { custodians } : {}),
    ...(url ? { baseUrl: url } : {}),
    ...(tokenUrl ? { tokenUrl } : {}),
    onFault: (fault) => say({ event: 'os-places-fault', ...fault }),
  });
}
