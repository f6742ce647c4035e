import assert from 'node:assert/strict';
import test from 'node:test';
import { root } from './steps.ts';
import { scanTexts, textFiles, textsIn } from './texts.ts';

const scan = (source: string) => textsIn('a.text.ts', source);
const faults = (source: string) => scan(source).flatMap((text) => text.faults);

test('finds a pair wherever it stands, with its line', () => {
  const [back, hint] = scan(
    `export const back: Bilingual = { cy: 'Yn ôl', en: 'Back' };\n\nf([{ hint: { en: "It’s " + 'here', cy: \`Mae \${n} yma\` } as const }]);`,
  );
  assert.deepEqual(back, { file: 'a.text.ts', line: 1, cy: 'Yn ôl', en: 'Back', faults: [] });
  assert.deepEqual([hint?.line, hint?.en, hint?.cy], [3, 'It’s here', 'Mae ${n} yma']);
});

test('reads counted texts, lists and templates', () => {
  const [counted] = scan(
    `({ cy: { one: '{n} ffeil', two: '{n} ffeil', few: '{n} ffeil', many: '{n} ffeil', other: '{n} ffeil' }, en: { one: '{n} file', other: '{n} files' } })`,
  );
  assert.equal(counted?.en, 'one: {n} file\nother: {n} files');
  assert.deepEqual(counted?.faults, []);
  assert.equal(scan(`({ cy: ['a', 'b'], en: ['c', 'd'] })`)[0]?.cy, 'a\nb');
  assert.equal(scan('({ cy: html`<p>Helo</p>`, en: html`<p>Hello</p>` })')[0]?.cy, '<p>Helo</p>');
});

test('leaves alone what holds no words', () => {
  assert.deepEqual(
    scan(
      `({ cy: name.cy, en: name.en }); ({ cy: '', en: '' }); ({ cy: 1, en: 2 }); ({ cy: [], en: [] }); type T = { cy: string; en: string };`,
    ),
    [],
  );
});

test('reads a review, written there or signed once for the file', () => {
  const [one, other] = scan(`const siân = { by: 'Siân Llwyd', on: '2026-03-01' };
    a({ cy: 'A', en: 'A', reviewed: siân }, { cy: 'B', en: 'B', reviewed: { by: 'Llŷr', on: '2026-02-28' } });`);
  assert.deepEqual(one?.reviewed, { by: 'Siân Llwyd', on: '2026-03-01' });
  assert.deepEqual(other?.reviewed, { by: 'Llŷr', on: '2026-02-28' });
});

test('names what is wrong', () => {
  assert.deepEqual(faults(`({ cy: ' ', en: 'Back' })`), ['`cy` is empty']);
  assert.deepEqual(faults(`({ cy: 'Yn ôl', en: '' })`), ['`en` is empty']);
  assert.deepEqual(faults(`({ cy: 'Helo {enw}', en: 'Hello {name}' })`), [
    '`{enw}` is in `cy` but not in `en`',
    '`{name}` is in `en` but not in `cy`',
  ]);
  assert.deepEqual(faults(`({ cy: { one: 'a', few: 'a', many: 'a', other: '' }, en: { one: 'a', other: 'b' } })`), [
    '`cy` is empty',
    '`cy` has no form `two`',
  ]);
  for (const review of [
    `'Siân'`,
    `{ by: '', on: '2026-03-01' }`,
    `{ by: 'Siân' }`,
    `{ by: 'Siân', on: '1 Mawrth' }`,
    `{ by: 'Siân', on: '2026-02-30' }`,
    'nobody',
  ]) {
    assert.equal(faults(`({ cy: 'A', en: 'A', reviewed: ${review} })`).length, 1, review);
  }
});

test('reads the product, and neither tests nor examples', () => {
  const files = textFiles(root);
  assert.ok(files.includes('packages/components/src/error-message/error-message.text.ts'));
  assert.deepEqual(
    files.filter((file) => /\.test\.|\btests?\/|\btesting\/|examples|node_modules|\bdist\//.test(file)),
    [],
  );
  assert.ok(scanTexts(root).some(({ cy }) => cy === 'Gwall:'));
});
