// The steps of the gate's CI templates, as the systems would run them, with the package as the registry would serve it. What only
// the systems have (their checkouts, uploads and package managers) is left out; the container file is read, not built.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';

const gate = path.resolve(import.meta.dirname, '../../packages/gate');
const { version } = JSON.parse(readFileSync(path.join(gate, 'package.json'), 'utf8')) as { version: string };
const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-templates-'));
const tarball = path.join(folder, 'gate.tgz');
const template = (name: string): string => readFileSync(path.join(gate, 'templates', name), 'utf8');
const read = <Shape>(name: string): Shape => parse(template(name)) as Shape;

// Installed once where every site below finds it, so that npx takes what the templates pin without asking the registry each time.
before(() => {
  execFileSync('pnpm', ['pack', '--out', tarball], { cwd: gate, stdio: 'pipe' });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ dependencies: { '@patrwm/gate': `file:${tarball}` } }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder, stdio: 'pipe' });
});
after(() => rmSync(folder, { recursive: true, force: true }));

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Bins – Example council</title><meta name="viewport" content="width=device-width"></head><body><main><h1>Bins</h1><p>Which day your bins go.</p>${body}</main></body></html>`;

/** A small site of its own, with or without a fault. */
function site(name: string, bad: boolean): string {
  const root = path.join(folder, name);
  mkdirSync(path.join(root, 'public'), { recursive: true });
  writeFileSync(path.join(root, 'public/index.html'), page(bad ? '<button></button>' : ''));
  writeFileSync(path.join(root, 'gate.config.json'), JSON.stringify({ dir: 'public', states: ['default'], lang: 'en' }));
  return root;
}

/** Runs what a system would give its shell. */
function shell(cwd: string, script: string, env: NodeJS.ProcessEnv): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_update_notifier: 'false', ...env },
  });
  return { code: status, said: stdout + stderr };
}
const report = (root: string, name: string): string => readFileSync(path.join(root, 'gate-report', name), 'utf8');
const pinned = `@patrwm/gate@${version}`;

interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly script?: string;
}

test('GitHub: the workflow passes a good site, fails a bad one, and leaves the report, the annotations and the summary', () => {
  const { jobs } = read<{ jobs: { gate: { env: Record<string, string>; steps: Step[] } } }>('github/accessibility.yml');
  assert.equal(jobs.gate.env.PATRWM_GATE, pinned);
  const steps = jobs.gate.steps.filter(({ run }) => run);
  assert.deepEqual(
    steps.map(({ name }) => name),
    ['Install', 'Check', 'Summary'],
  );
  for (const bad of [false, true]) {
    const root = site(`github-${String(bad)}`, bad);
    const summary = path.join(root, 'summary.md');
    let failed = false;
    for (const step of steps) {
      if (failed && step.if !== 'always()') continue;
      const { code, said } = shell(root, step.run ?? '', { ...jobs.gate.env, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary });
      assert.ok(code === 0 || (bad && step.name === 'Check' && code === 1), `${step.name ?? ''}: ${String(code)}\n${said}`);
      if (step.name === 'Check') assert.equal(/^::error title=axe\/button-name::/m.test(said), bad, said);
      failed ||= code !== 0;
    }
    assert.equal(failed, bad);
    assert.match(report(root, 'report.html'), /<html/);
    assert.equal((JSON.parse(report(root, 'gate.sarif')) as { version: string }).version, '2.1.0');
    assert.equal(/button-name/.test(readFileSync(summary, 'utf8')), bad);
  }
});

test('GitHub: the composite action ends as the gate does, and still writes the summary', () => {
  const { inputs, runs } = read<{
    inputs: Record<string, { default: string }>;
    runs: { using: string; steps: (Step & { env?: object })[] };
  }>('github/action.yml');
  assert.equal(inputs.package?.default, pinned);
  assert.equal(runs.using, 'composite');
  const root = site('action', true);
  const summary = path.join(root, 'summary.md');
  const { code, said } = shell(root, runs.steps.find(({ run }) => run)?.run ?? '', {
    PATRWM_GATE: inputs.package?.default,
    GITHUB_STEP_SUMMARY: summary,
    ARGUMENTS: '--quiet',
  });
  assert.equal(code, 1, said);
  assert.match(readFileSync(summary, 'utf8'), /button-name/);
});

test('GitLab: the job’s script fails a bad site and leaves JUnit', () => {
  const { accessibility } = read<{
    accessibility: { variables: Record<string, string>; script: string[]; artifacts: { reports: { junit: string } } };
  }>('gitlab/accessibility.gitlab-ci.yml');
  assert.equal(accessibility.variables.PATRWM_GATE, pinned);
  const root = site('gitlab', true);
  const { code, said } = shell(root, accessibility.script.join('\n'), accessibility.variables);
  assert.equal(code, 1, said);
  assert.match(readFileSync(path.join(root, accessibility.artifacts.reports.junit), 'utf8'), /<failure/);
});

test('Azure: the pipeline’s scripts pass a good site and leave JUnit where it is published from', () => {
  const { variables, steps } = read<{
    variables: Record<string, string>;
    steps: (Step & { task?: string; inputs?: Record<string, string> })[];
  }>('azure/azure-pipelines.accessibility.yml');
  assert.equal(variables.PATRWM_GATE, pinned);
  const root = site('azure', false);
  for (const { script } of steps) {
    if (!script) continue;
    const { code, said } = shell(root, script, variables);
    assert.equal(code, 0, said);
  }
  const published = steps.find(({ task }) => task?.startsWith('PublishTestResults'))?.inputs?.testResultsFiles ?? '';
  assert.ok(existsSync(path.join(root, published)), published);
});

test('pre-commit: the hook’s command is the gate’s, and refuses a bad site', () => {
  const { repos } = read<{ repos: { hooks: { entry: string; pass_filenames: boolean }[] }[] }>('pre-commit/.pre-commit-config.yaml');
  const hook = repos[0]?.hooks[0];
  assert.equal(hook?.pass_filenames, false);
  assert.ok(hook?.entry.includes(pinned));
  const { code, said } = shell(site('hook', true), hook?.entry ?? '', {});
  assert.equal(code, 1, said);
});

test('container: the file has a browser, the gate of this version, and no root', () => {
  const lines = template('container/Containerfile')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  assert.deepEqual(
    lines.map((line) => line.split(' ')[0]),
    ['FROM', 'RUN', 'RUN', 'USER', 'WORKDIR', 'ENTRYPOINT', 'CMD'],
  );
  assert.match(lines[0] ?? '', /^FROM node:(2[4-9]|[3-9]\d)/);
  assert.match(lines[1] ?? '', /apt-get install -y --no-install-recommends chromium /);
  assert.ok(lines[2]?.endsWith(pinned));
  assert.deepEqual(JSON.parse(lines[5]?.replace('ENTRYPOINT ', '') ?? ''), ['patrwm-gate']);
});
