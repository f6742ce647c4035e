// There is no container engine in a test run, so the file's own commands are run as they stand.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { Typed } from './cli/command.ts';
import { serve } from './cli/serve.command.ts';
import { serveAddresses } from './index.ts';

const run = promisify(execFile);
const folder = path.resolve(import.meta.dirname, '..');
const instructions = readFileSync(path.join(folder, 'Dockerfile'), 'utf8')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter(Boolean)
  .map((line) => /^([A-Z]+) (.*)$/.exec(line)?.slice(1) ?? assert.fail(`not an instruction: ${line}`));
const argumentOf = (name: string): string => instructions.find(([each]) => each === name)?.[1] ?? assert.fail(`no ${name}`);
const wordsOf = (text: string): string[] => JSON.parse(/\[.*\]$/.exec(text)?.[0] ?? '') as string[];
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
  version: string;
  bin: Record<string, string>;
  engines: { node: string };
};

test('the container runs this release on a Node that it needs, as a user without rights', () => {
  assert.equal(argumentOf('FROM'), 'node:24-slim');
  assert.equal(manifest.engines.node, '>=24');
  assert.equal(argumentOf('ARG'), `VERSION=${manifest.version}`);
  const order = instructions.map(([name = '']) => name);
  assert.ok(order.indexOf('USER') > order.lastIndexOf('RUN') && order.indexOf('USER') < order.indexOf('ENTRYPOINT'));
  assert.equal(argumentOf('USER'), 'node');
  assert.equal(
    wordsOf(argumentOf('ENTRYPOINT'))[1],
    path.posix.join('node_modules/@patrwm/address-server', manifest.bin['patrwm-address'] ?? ''),
  );
});

test('its command is one that `serve` takes', () => {
  const [name, ...rest] = wordsOf(argumentOf('CMD'));
  assert.equal(name, serve.name);
  const typed = new Typed(rest, serve.options);
  assert.deepEqual([typed.text('host'), typed.number('port'), argumentOf('EXPOSE')], ['0.0.0.0', 8080, '8080']);
});

test('its health check tells a server that answers from one that does not', async () => {
  const [program = '', ...args] = wordsOf(argumentOf('HEALTHCHECK'));
  assert.equal(program, 'node');
  const check = (port: number): Promise<unknown> =>
    run(
      process.execPath,
      args.map((each) => each.replace(':8080/', `:${String(port)}/`)),
    );
  let addresses = 1;
  const serving = await serveAddresses({ lookup: () => Promise.resolve({ status: 'none-found' }), port: 0, data: () => ({ addresses }) });
  await check(serving.port);
  addresses = 0;
  await assert.rejects(check(serving.port), { code: 1 });
  await serving.stop();
  await assert.rejects(check(serving.port), { code: 1 });
});
