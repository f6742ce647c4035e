import assert from 'node:assert/strict';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Bilingual, Plural } from './bilingual.ts';

const whole: Bilingual = { cy: 'Yn ôl', en: 'Back' };
const reviewed: Bilingual = { ...whole, reviewed: { by: 'Siân Llwyd', on: '2026-03-01' } };
// @ts-expect-error the Welsh half is missing
const noWelsh: Bilingual = { en: 'Back' };
// @ts-expect-error the English half is missing
const noEnglish: Bilingual = { cy: 'Yn ôl' };
// @ts-expect-error a review names its day
const noDay: Bilingual = { cy: 'Yn ôl', en: 'Back', reviewed: { by: 'Siân Llwyd' } };
// @ts-expect-error a plain string is no pair
const plain: Bilingual = 'Back';
const counted: Plural = { cy: { one: '', two: '', few: '', many: '', other: '' }, en: { one: '', other: '' } };
// @ts-expect-error Welsh needs its form for two
const noTwo: Plural = { cy: { one: '', few: '', many: '', other: '' }, en: { one: '', other: '' } };
// @ts-expect-error English needs other
const noOther: Plural = { cy: counted.cy, en: { one: '' } };

/** Type-checks this very file: an expected error that does not come is itself an error. */
function check(): string[] {
  const program = ts.createProgram([fileURLToPath(import.meta.url)], {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    lib: ['lib.es2023.d.ts'],
    types: ['node'],
  });
  const source = program.getSourceFile(fileURLToPath(import.meta.url));
  return ts.getPreEmitDiagnostics(program, source).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('a text with a half or a form missing does not compile', () => {
  assert.deepEqual(check(), []);
  // Named here so that no checker calls them unused.
  assert.equal([whole, reviewed, noWelsh, noEnglish, noDay, plain, counted, noTwo, noOther].length, 9);
});
