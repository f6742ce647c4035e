// The example council on a port of its own, with a folder of its own.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { createExampleCouncil, type ExampleCouncil, type ExampleCouncilOptions } from '@patrwm/example-council';
import type { Payload } from '@patrwm/journey';

export interface RunningCouncil {
  readonly origin: string;
  readonly storage: string;
  /** Answers a request without a socket. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly service: ExampleCouncil['service'];
  /** Payloads in the delivery folder, oldest first, after the outbox was run. */
  delivered(): Promise<Payload[]>;
  /** The folder of one delivered submission. */
  folderOf(reference: string): string;
  close(): Promise<void>;
}

export async function runCouncil(options: Partial<ExampleCouncilOptions> = {}): Promise<RunningCouncil> {
  const storage = options.storage ?? mkdtempSync(path.join(tmpdir(), 'patrwm-council-'));
  const { service, ...rest } = options;
  const keep = lendGazetteer(storage);
  const council = await createExampleCouncil({
    storage,
    ...rest,
    // Tests share one address and click faster than people.
    service: { outboxInterval: 0, log: () => undefined, rates: { pages: generous, posts: generous, api: generous }, ...service },
  });
  keep();
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: council.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started));
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const folder = path.join(storage, 'delivered', 'free-school-meals@1');
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    storage,
    fetch: async (request) => council.fetch(request),
    service: council.service,
    async delivered() {
      await council.service.outbox.run();
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .map((name) => JSON.parse(readFileSync(path.join(folder, name, 'submission.json'), 'utf8')) as Payload)
        .sort((a, b) => a.submittedAt.localeCompare(b.submittedAt));
    },
    folderOf: (reference) => path.join(folder, reference),
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await council.close();
      if (!options.storage) rmSync(storage, { recursive: true, force: true });
    },
  };
}

const generous = { burst: 100_000, perMinute: 100_000 };

/**
 * Loading the invented gazetteer takes some seconds and gives the same bytes each time: it is kept beside other temporary
 * files, by the code that makes it. The function returned keeps the one that was made now.
 */
export function lendGazetteer(storage: string): () => void {
  const root = path.resolve(import.meta.dirname, '../..');
  const sources = globSync(['packages/address{,-server}/src/*.ts', 'packages/example-council/src/gazetteer.ts'], { cwd: root }).sort();
  const digest = createHash('sha256');
  for (const source of sources) digest.update(readFileSync(path.join(root, source)));
  const kept = path.join(tmpdir(), `patrwm-gazetteer-${digest.digest('hex').slice(0, 16)}.sqlite`);
  const own = path.join(storage, 'addresses.sqlite');
  mkdirSync(storage, { recursive: true });
  if (existsSync(kept) && !existsSync(own)) copyFileSync(kept, own);
  return () => {
    if (existsSync(kept)) return;
    const part = `${kept}.${String(process.pid)}`;
    copyFileSync(own, part);
    renameSync(part, kept);
  };
}
