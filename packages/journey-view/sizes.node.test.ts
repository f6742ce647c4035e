import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildJourney, buildPage, type PageManifest } from './build-page.ts';

let directory: string;
let manifest: PageManifest;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'patrwm-page-'));
  manifest = await buildPage(directory);
});
after(() => rm(directory, { recursive: true }));

/** What goes over the wire, in bytes. */
async function gzipped(...files: readonly (string | readonly string[] | undefined)[]): Promise<number> {
  let sum = 0;
  for (const name of new Set(files.flat().filter((each) => each !== undefined)))
    sum += gzipSync(await readFile(join(directory, name)), { level: 9 }).length;
  return sum;
}
const kB = 1000;
const element = (name: string): readonly string[] | undefined => manifest.elements[`patrwm-${name}`];

test('a page that is only read costs next to nothing', async (t) => {
  const size = await gzipped(manifest.page);
  t.diagnostic(`${size} B`);
  assert.ok(size <= 2 * kB, `${size} B`);
});

for (const name of ['text-input', 'radios', 'date-input'] as const) {
  test(`a page of ${name}, typed in and with a mistake shown in place: all of it, validators included`, async (t) => {
    const size = await gzipped(manifest.page, manifest.answering, element(name));
    t.diagnostic(`${size} B`);
    assert.ok(size <= 9 * kB, `${size} B`);
  });
}

/** Only an empty element draws itself whole; a server's page has it already. */
const whole = 'address-lookup.template';
/** What only some questions ask for, or some addresses need. */
const atNeed = ['address-suggestions', 'address-lookup-international'];

/** A file and what it imports: at once, or also on demand. */
async function imports(name: string, onDemand: boolean, without: readonly string[] = [], found = new Set<string>()): Promise<Set<string>> {
  if (found.has(name)) return found;
  found.add(name);
  const text = await readFile(join(directory, name), 'utf8');
  for (const [, each] of text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) if (each) await imports(each, false, without, found);
  if (!onDemand) return found;
  for (const [, each = ''] of text.matchAll(/import\("\.\/([\w.-]+\.js)"\)/g)) {
    if (!without.some((start) => each.startsWith(start))) await imports(each, false, without, found);
  }
  return found;
}

test('an address page, all in: the search, its list, its manual fields and the renderer', async (t) => {
  const [lookup = ''] = element('address-lookup') ?? [];
  const size = await gzipped(manifest.page, manifest.answering, [...(await imports(lookup, true, [whole, ...atNeed]))]);
  t.diagnostic(`${size} B`);
  assert.ok(size <= 20 * kB, `${size} B`);
});

test('suggestions, and addresses outside the UK, are fetched by the pages that have them', async (t) => {
  const [lookup = ''] = element('address-lookup') ?? [];
  const always = await imports(lookup, true, [whole, ...atNeed]);
  for (const name of atNeed) {
    const more = [...(await imports(lookup, true, [whole, ...atNeed.filter((each) => each !== name)]))].filter((each) => !always.has(each));
    const size = await gzipped(more);
    t.diagnostic(`${name}: ${size} B in ${more.length} files`);
    assert.ok(more.length > 0 && size <= 3.5 * kB, `${name}: ${size} B`);
  }
});

test('lit-html waits until something must be drawn', async () => {
  const read = (name: string): Promise<string> => readFile(join(directory, name), 'utf8');
  for (const name of [
    manifest.page,
    ...manifest.answering,
    ...['text-input', 'radios', 'date-input', 'address-lookup'].flatMap((each) => element(each) ?? []),
  ]) {
    assert.ok(!(await read(name)).includes('lit-html'), `${name} holds the renderer`);
  }
});

test('no script needs what the content security policy forbids', async () => {
  await buildJourney(join(directory, 'patrwm-journey.js'));
  for (const name of [manifest.page, ...manifest.answering, 'patrwm-journey.js']) {
    const text = await readFile(join(directory, name), 'utf8');
    assert.doesNotMatch(text, /\beval\(|new Function\(|document\.write/, name);
  }
});

test('the whole journey in one file', async (t) => {
  const size = await gzipped('patrwm-journey.js');
  t.diagnostic(`${size} B`);
  assert.ok(size <= 47 * kB, `${size} B`);
});
