#!/usr/bin/env node
// Plain JavaScript of long ago, so that a Node too old for the rest can still say so.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const needed = 24;
if (Number(process.versions.node.split('.')[0]) >= needed) {
  const { runCommand } = await import('@patrwm/address-server/command');
  process.exitCode = await runCommand(process.argv.slice(2));
} else {
  // In the checkout, `npm start` and `npm test` have fetched a Node that is new enough.
  const checkout = new URL('../../../', import.meta.url);
  const fetched = fileURLToPath(new URL('.tools/pnpm-and-node/node_modules/.bin/node', checkout));
  if (existsSync(fetched)) {
    const { status, error } = spawnSync(fetched, process.argv.slice(1), { stdio: 'inherit' });
    if (error) console.error(String(error));
    process.exitCode = status === null ? 1 : status;
  } else {
    console.error(
      'patrwm-address: old-node: this is Node ' +
        process.versions.node +
        '; Node ' +
        needed +
        ' or newer is needed, because the database is the one inside it. Get it from https://nodejs.org.',
    );
    process.exitCode = 1;
  }
}
