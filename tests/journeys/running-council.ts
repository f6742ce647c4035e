// The example council on a port of its own, with a folder of its own.
import { mkdtempSync, readFileSync, readdirSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { createExampleCouncil, type ExampleCouncilOptions } from '@patrwm/example-council';
import type { Payload } from '@patrwm/journey';

export interface RunningCouncil {
  readonly origin: string;
  readonly storage: string;
  /** Payloads in the delivery folder, oldest first, after the outbox was run. */
  delivered(): Promise<Payload[]>;
  /** The folder of one delivered submission. */
  folderOf(reference: string): string;
  close(): Promise<void>;
}

export async function runCouncil(options: Partial<ExampleCouncilOptions> = {}): Promise<RunningCouncil> {
  const storage = options.storage ?? mkdtempSync(path.join(tmpdir(), 'patrwm-council-'));
  const { service, ...rest } = options;
  const council = await createExampleCouncil({
    storage,
    ...rest,
    // Tests share one address and click faster than people.
    service: { outboxInterval: 0, log: () => undefined, rates: { pages: generous, posts: generous, api: generous }, ...service },
  });
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: council.fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(started));
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const folder = path.join(storage, 'delivered', 'free-school-meals@1');
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    storage,
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
