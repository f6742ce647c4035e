import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Ajv } from 'ajv';
import { runCommand } from '../cli/run-command.ts';
import { configSchema } from '../config/config-schema.ts';
import { readConfig } from '../config/read-config.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gate-init-'));
after(() => rmSync(root, { recursive: true }));
const takes = new Ajv({ strict: false }).compile(configSchema());
let repositories = 0;

async function init(
  files: Readonly<Record<string, string>>,
  lang = 'en',
): Promise<{ said: string; config: Record<string, unknown>; read: (name: string) => string }> {
  const folder = path.join(root, String((repositories += 1)));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  let said = '';
  const code = await runCommand(['init', '--lang', lang], {
    out: (text) => (said += `${text}\n`),
    err: (text) => (said += `${text}\n`),
    env: process.env,
    cwd: folder,
    signal: new AbortController().signal,
  });
  assert.equal(code, 0, said);
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const config = JSON.parse(read('gate.config.json')) as Record<string, unknown>;
  assert.ok(takes(config), JSON.stringify(takes.errors));
  await readConfig(folder);
  return { said, config, read };
}
const scripts = (start: Record<string, string>, dependencies: Record<string, string> = {}): string =>
  JSON.stringify({ scripts: start, dependencies });

test('a service with a server: its script, its port, its language and its CI', async () => {
  const { said, config, read } = await init({
    'package.json': scripts({ start: 'node server.js --port 4500', test: 'x' }),
    'locales/cy.json': '{}',
    '.github/CODEOWNERS': '',
  });
  assert.deepEqual(config, {
    $schema: './node_modules/@patrwm/gate/schema/config.schema.json',
    start: 'npm start',
    base: 'http://localhost:4500',
    crawl: '/',
    most: 50,
    bilingual: true,
    reports: { html: 'gate-report/report.html' },
  });
  assert.match(read('.github/workflows/accessibility.yml'), /patrwm-gate check/);
  assert.match(said, /the script `start`[\s\S]*Port 4500[\s\S]*locales\/cy\.json/);
});

test('each kind of repository is known by what it has', async () => {
  for (const [files, expected] of [
    [
      { 'package.json': scripts({ dev: 'astro dev' }), 'pnpm-lock.yaml': '' },
      { start: 'pnpm dev', base: 'http://localhost:4321' },
    ],
    [{ 'package.json': scripts({ dev: 'vite' }) }, { start: 'npm run dev', base: 'http://localhost:5173' }],
    [{ 'package.json': scripts({ serve: 'run-it' }, { '@11ty/eleventy': '3' }) }, { base: 'http://localhost:8080' }],
    [{ 'package.json': scripts({ start: 'PORT=8123 node .' }) }, { base: 'http://localhost:8123' }],
    [{ '_site/index.html': '' }, { dir: '_site' }],
    [{ '.storybook/main.ts': '', 'storybook-static/index.json': '{}' }, { storybook: 'storybook-static' }],
    [{ 'composer.json': '{"require":{"drupal/core-recommended":"^11"}}', 'web/index.php': '' }, { base: 'http://127.0.0.1:8888' }],
    [
      { 'composer.json': '{"require":{"drupal/core-recommended":"^11"}}', '.ddev/config.yaml': 'name: gwynt' },
      { base: 'https://gwynt.ddev.site', ignoreCertificates: true, allowSubmit: ['gwynt.ddev.site'] },
    ],
    [{ 'package.json': '{ broken' }, { base: 'http://localhost:3000', urls: ['/'] }],
  ] as const) {
    const { config } = await init(files);
    for (const [key, value] of Object.entries(expected)) assert.deepEqual(config[key], value, JSON.stringify(files));
  }
});

test('what is there already is left as it is, in every CI, in Welsh too', async () => {
  const mine = '{"urls":["http://localhost/mine"]}';
  const { said, config, read } = await init(
    { 'gate.config.json': mine, '.gitlab-ci.yml': 'a: 1', 'azure-pipelines.yml': 'b: 1', 'azure-pipelines.accessibility.yml': 'mine' },
    'cy',
  );
  assert.deepEqual(config, JSON.parse(mine));
  assert.equal(read('.gitlab-ci.yml'), 'a: 1');
  assert.equal(read('azure-pipelines.accessibility.yml'), 'mine');
  assert.match(read('.gitlab/accessibility.gitlab-ci.yml'), /patrwm-gate check/);
  assert.match(said, /gate\.config\.json yno’n barod[\s\S]*Ychwanegwch at `\.gitlab-ci\.yml`/);
});
