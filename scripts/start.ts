// Builds what the pages need, then runs the example council with its services, address look-up and Storybook.
// Prints "Ready: http://localhost:<port>/" when everything is served. PORT chooses the port.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildSteps } from './build.ts';
import { root, runInOrder } from './steps.ts';

const needed = buildSteps.filter(({ name }) => name !== 'packages');
const outcomes = await runInOrder([...needed, { name: 'stories', command: ['node', 'scripts/stories.ts'] }], true);
if (outcomes.some((outcome) => !outcome.ok)) process.exit(1);

const server = spawn(process.execPath, [path.join(root, 'packages/example-council/src/serve.ts')], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
