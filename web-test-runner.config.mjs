// Browser tests of components and journey views, in three engines at once.
// ENGINES=chromium (or firefox, webkit; comma-separated) runs fewer.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from './scripts/webkit.mjs';

const engines = (process.env.ENGINES || 'chromium,firefox,webkit').split(',');
const browsers = [];
if (engines.includes('chromium')) {
  browsers.push(
    chromeLauncher({
      launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-background-networking'] },
    }),
  );
}
if (engines.includes('firefox')) {
  browsers.push(puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' }, concurrency: 1 }));
}
if (engines.includes('webkit')) {
  const { stop: _stop, ...webkit } = await startWebKit();
  browsers.push(webdriverLauncher({ ...webkit, logLevel: 'error', concurrency: 1 }));
}

// Written by the language tests: what Node computed, for the browsers to compare with.
const nodeSample = new URL('./tests/engines/node-sample-plugin.mjs', import.meta.url);
const plugins = existsSync(nodeSample) ? [(await import(nodeSample.href)).nodeSamplePlugin()] : [];

const testsOf = (suite, names = []) =>
  suite
    ? [
        ...suite.tests.map((test) => ({ ...test, name: [...names, test.name].join(' › ') })),
        ...suite.suites.flatMap((each) => testsOf(each, [...names, each.name])),
      ]
    : [];
const toldOf = ({ name = '', message = '', expected, actual, stack = '' }) =>
  [
    `${name ? `${name}: ` : ''}${message}`,
    ...(expected === undefined ? [] : [`expected ${expected}`, `but was ${actual}`]),
    ...stack.split('\n').filter((line) => line.includes('/packages/') || line.includes('/tests/')),
  ].join('\n  ');
/**
 * How many passed and failed in each engine, as Node's own runner says it, and before that what failed and why: nothing else, since
 * the beginning of a long log may be all that somebody sees. A file that did not run to its end counts as one.
 */
const totals = {
  onTestRunFinished({ sessions }) {
    // The runner leaves signs for a terminal at the beginning of the line.
    const lines = [''];
    const counts = [];
    for (const name of new Set(sessions.map(({ browser }) => browser.name))) {
      const own = sessions.filter(({ browser }) => browser.name === name);
      const tests = own
        .flatMap((session) => testsOf(session.testResults).map((test) => ({ ...test, file: session.testFile })))
        .filter(({ skipped }) => !skipped);
      const failed = tests.filter((test) => !test.passed);
      for (const test of failed) lines.push(`✖ ${path.relative('.', test.file)} › ${test.name} (${name})\n  ${toldOf(test.error ?? {})}`);
      const broken = own.filter((session) => !session.passed && testsOf(session.testResults).every((test) => test.passed));
      for (const { testFile, errors } of broken)
        lines.push([`✖ ${path.relative('.', testFile)} did not end in ${name}`, ...errors.map(toldOf)].join('\n  '));
      counts.push(`ℹ pass ${tests.length - failed.length} in ${name}`, `ℹ fail ${failed.length + broken.length} in ${name}`);
    }
    console.log([...lines, ...counts].join('\n'));
  },
};

export default {
  files: ['packages/{components,journey-view}/src/**/*.test.ts', 'tests/engines/**/*.test.ts', '!**/*.node.test.ts'],
  nodeResolve: true,
  rootDir: '.',
  plugins: [...plugins, esbuildPlugin({ ts: true, json: true, tsconfig: new URL('./tsconfig.base.json', import.meta.url).pathname })],
  testRunnerHtml: (path) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body><script type="module" src="${path}"></script></body></html>`,
  // axe on a busy machine takes longer than the runner's own two seconds
  testFramework: { config: { timeout: 20_000 } },
  concurrentBrowsers: 2,
  // WebKit's driver would put two pages in frames of one, where keys typed for the second are lost.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  browsers,
  reporters: process.stdout.isTTY ? [defaultReporter(), totals] : [totals],
};
