// Serves the example council until it is told to stop. PORT chooses the port; PATRWM_DATA the folder of what it keeps.
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { createExampleCouncil } from './example-council.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const storage = path.resolve(process.env['PATRWM_DATA'] ?? path.join(root, '.data'));
mkdirSync(storage, { recursive: true });
const stories = path.join(root, 'stories/dist');
const council = await createExampleCouncil({ storage, ...(existsSync(stories) ? { stories } : {}) });

const port = Number(process.env['PORT'] ?? 3000);
const server = serve({ fetch: council.fetch, port }, (address) => {
  console.log(`Ready: http://localhost:${String(address.port)}/`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${String(port)} is in use. Choose another: PORT=3001 npm start` : String(error));
  process.exit(1);
});
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    server.close();
    void council.close().then(() => process.exit(0));
  });
}
