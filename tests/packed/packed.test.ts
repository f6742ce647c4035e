// The packages as the registry would serve them: packed, unpacked side by side, and used from outside the workspace.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const root = path.resolve(import.meta.dirname, '../..');
const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
const folders = ['tokens', ...readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}`)]
  .map((folder) => path.join(root, folder))
  .filter((folder) => existsSync(path.join(folder, 'package.json')) && !manifestOf(folder).private);
const outside = mkdtempSync(path.join(tmpdir(), 'patrwm-packed-'));
const modules = path.join(outside, 'node_modules');
const unpacked = (name: string): string => path.join(modules, name);

before(() => {
  for (const folder of folders) {
    const { name, dependencies = {} } = manifestOf(folder);
    const tarball = path.join(outside, `${name.replace(/\W+/g, '-')}.tgz`);
    execFileSync('pnpm', ['pack', '--out', tarball], { cwd: folder, stdio: 'pipe' });
    mkdirSync(unpacked(name), { recursive: true });
    execFileSync('tar', ['xf', tarball, '--strip-components=1', '-C', unpacked(name)]);
    for (const each of Object.keys(dependencies).filter((dependency) => !dependency.startsWith('@patrwm/'))) {
      if (existsSync(unpacked(each))) continue;
      mkdirSync(path.dirname(unpacked(each)), { recursive: true });
      symlinkSync(realpathSync(path.join(folder, 'node_modules', each)), unpacked(each));
    }
  }
});
after(() => rmSync(outside, { recursive: true, force: true }));

for (const folder of folders) {
  const { name } = manifestOf(folder);
  test(`${name} is fit to publish`, async () => {
    const manifest = manifestOf(unpacked(name));
    const { messages } = await publint({ pkgDir: unpacked(name), strict: true, pack: false });
    assert.deepEqual(
      messages.filter(({ type }) => type !== 'suggestion').map((message) => formatMessage(message, manifest as never)),
      [],
    );
    assert.ok(existsSync(path.join(unpacked(name), 'README.md')), 'no README.md');
    for (const [entry, target] of Object.entries(manifest.exports)) {
      const files = typeof target === 'string' ? [target] : Object.values(target);
      for (const file of files) {
        assert.doesNotMatch(file, /\.ts$(?<!\.d\.ts)/, `${entry} points at source`);
        if (!file.includes('*')) assert.ok(existsSync(path.join(unpacked(name), file)), `${entry}: no ${file}`);
      }
    }
    const packedFiles = readdirSync(unpacked(name), { recursive: true }).map(String);
    // TypeScript has left the names of sources in, where it should have put those of scripts.
    assert.deepEqual(
      packedFiles.filter(
        (file) =>
          /\.js$/.test(file) &&
          /(?:from|import)\s*\(?\s*['"]\.[^'"\n]*\.ts['"]/.test(readFileSync(path.join(unpacked(name), file), 'utf8')),
      ),
      [],
    );
    assert.deepEqual(
      packedFiles.filter((file) => /\.test\.|\.fixtures\.|\.conformance\.|compile-cache/.test(file)),
      [],
    );
  });
}

test('a council’s server can use them from outside', () => {
  writeFileSync(path.join(outside, 'package.json'), '{"type":"module"}');
  writeFileSync(
    path.join(outside, 'try.js'),
    `import { formatDate } from '@patrwm/language';
     import { textInputTemplate } from '@patrwm/components';
     import { renderToString } from '@patrwm/components/render-to-string';
     import { lint } from '@patrwm/journey';
     import { freeSchoolMealsService } from '@patrwm/services';
     import { normalisePostcode } from '@patrwm/address';
     import { createAddressServer } from '@patrwm/address-server';
     import { createServiceServer } from '@patrwm/service-server';
     import { pageTemplate } from '@patrwm/journey-view';
     import { themeNames } from '@patrwm/tokens';
     console.log(JSON.stringify({
       date: formatDate('cy', '2026-03-01'),
       html: renderToString(textInputTemplate({ language: 'cy', name: 'enw', label: 'Enw llawn' })),
       faults: lint(freeSchoolMealsService).faults.length,
       postcode: normalisePostcode('ld9-1aa'),
       functions: [createAddressServer, createServiceServer, pageTemplate].every((each) => typeof each === 'function'),
       themes: themeNames.length,
     }));`,
  );
  const said = JSON.parse(execFileSync(process.execPath, ['try.js'], { cwd: outside, encoding: 'utf8' })) as Record<string, unknown>;
  assert.equal(said['date'], '1 Mawrth 2026');
  assert.match(String(said['html']), /^<patrwm-text-input>[\s\S]*<label class="patrwm-label" for="enw">Enw llawn<\/label>/);
  assert.deepEqual([said['faults'], said['postcode'], said['functions']], [0, 'LD9 1AA', true]);
  assert.ok(Number(said['themes']) >= 3);
});

test('a council’s command line loads, finds and checks from outside', () => {
  const command = path.join(unpacked('@patrwm/address-server'), 'bin/patrwm-address.mjs');
  const patrwmAddress = (...args: string[]) =>
    execFileSync(process.execPath, [command, ...args], { cwd: outside, encoding: 'utf8', stdio: 'pipe' });
  writeFileSync(
    path.join(outside, 'export.csv'),
    'uprn,postcode,number,street,town,street_cy,town_cy\n100000000001,LD9 1AA,12,Queen Street,Treffug,Heol y Frenhines,Treffug\n',
  );
  assert.match(patrwmAddress('--help', '--lang', 'cy'), /Defnydd: patrwm-address/);
  assert.match(patrwmAddress('load', 'export.csv', '--index', 'addresses.sqlite', '--quiet'), /^1 addresses/);
  assert.match(patrwmAddress('find', '12 heol y fren', '--index', 'addresses.sqlite'), /12 Heol y Frenhines, Treffug, LD9 1AA/);
  assert.match(patrwmAddress('check', '--index', 'addresses.sqlite'), /whole/);
});

test('the address look-up drawn by a council’s own server, with the code of its README', () => {
  const readme = readFileSync(path.join(unpacked('@patrwm/components'), 'src/address-lookup/README.md'), 'utf8');
  writeFileSync(path.join(outside, 'next-step.js'), /```js\n([^]*?)```/.exec(readme)?.[1] ?? '');
  writeFileSync(
    path.join(outside, 'walk.js'),
    `import { addressLookupTemplate } from '@patrwm/components/address-lookup/template';
     import { renderToString } from '@patrwm/components/render-to-string';
     import { nextStep } from './next-step.js';
     const address = { uprn: '100000000001', en: { lines: ['12 Queen Street'], town: 'Treffug', postcode: 'LD9 1AA', oneLine: '12 Queen Street, Treffug, LD9 1AA' } };
     const ask = async ({ postcode }) => (postcode === 'LD9 1AA' ? { status: 'found', addresses: [address] } : { status: postcode ? 'none-found' : 'not-a-postcode' });
     const byUprn = async (uprn) => (uprn === address.uprn ? address : undefined);
     let posted = {};
     const said = [];
     for (const change of [{}, {}, { 'address-action': 'find', 'address-postcode': 'LD9 1AA' }, {}, { 'address-action': 'manual' }, {}, { 'address-action': 'search-again' }, { 'address-action': 'find' }, { 'address-uprn': address.uprn }]) {
       const step = await nextStep({ ...posted, ...change }, 'en', ask, byUprn);
       if (step.answer) { said.push(step.answer.uprn); break; }
       const html = renderToString(addressLookupTemplate(step.props));
       const fields = [...html.matchAll(/<input\\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/type="radio"/.test(tag));
       posted = Object.fromEntries(fields.map((tag) => [/name="([^"]*)"/.exec(tag)?.[1], /value="([^"]*)"/.exec(tag)?.[1] ?? '']));
       said.push(posted['address-stage'] + (/Error:/.test(html) ? '!' : '') + (/type="radio"/.test(html) ? '*' : ''));
     }
     console.log(said.join(' '));`,
  );
  const said = execFileSync(process.execPath, ['walk.js'], { cwd: outside, encoding: 'utf8' }).trim();
  assert.equal(said, 'find find! choose* choose!* manual manual! find choose* 100000000001');
});
