import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { defineJourney, defineQuestions } from './define.ts';
import { sampleJourney } from './sample.journey.ts';

const label = { cy: 'Cwestiwn', en: 'Question' };
const errors = { empty: label };
const questions = defineQuestions({
  live: {
    type: 'choice',
    label,
    options: [
      { id: 'yes', text: label },
      { id: 'no', text: label },
    ],
    errors,
  },
  benefits: {
    type: 'choices',
    label,
    options: [
      { id: 'uc', text: label },
      { id: 'pc', text: label },
    ],
    errors,
  },
  earnings: { type: 'money', label, errors },
  born: { type: 'date', label, errors },
});
const list = {
  title: label,
  min: 0,
  max: 2,
  count: { cy: { one: '', two: '', few: '', many: '', other: '' }, en: { one: '', other: '' } },
  another: { label, yes: label, no: label, errors },
  itemTitle: label,
  remove: { label, yes: label, no: label, errors },
  full: label,
  few: label,
} as const;
const fact = { rule: label, source: 'https://example.com', readOn: '2026-11-01' };
const base = { schema: 1, id: 'a', version: 1, title: label, deliver: [] } as const;

// The compiler checks what follows: each line marked as an error must be one, and the rest must not.
export const good = defineJourney({
  ...base,
  questions,
  lists: {
    children: {
      ...list,
      questions: { year: { type: 'choice', label, options: [{ id: 'seven', text: label }], errors } },
      pages: [{ kind: 'question', id: 'y', ask: ['year'], when: { q: 'live', is: 'yes' } }],
      itemName: ['year'],
    },
  },
  facts: {
    rich: { ...fact, when: { q: 'earnings', gt: 100 } },
    older: { ...fact, when: { list: 'children', some: { q: 'year', is: 'seven' } } },
  },
  tasks: { one: { title: label }, two: { title: label, needs: ['one'] } },
  pages: [
    { kind: 'question', id: 'p', ask: ['live'], when: { all: [{ q: 'benefits', has: 'uc' }, { not: { fact: 'rich' } }] }, task: 'one' },
    { kind: 'list', id: 'l', title: label, list: 'children' },
    { kind: 'exit', id: 'e', title: label, outcome: 'o', when: { q: 'born', before: 'today-18y' }, because: 'rich' },
  ],
  deliver: [
    { name: 'a', from: 'live' },
    { name: 'b', from: 'rich' },
    { name: 'c_{n}', from: 'children.year' },
  ],
});

const page = { kind: 'question', id: 'p' } as const;
// One line each: the compiler looks for the error on the line after its mark.
// prettier-ignore
export const bad = [
  // @ts-expect-error unknown question in `ask`
  defineJourney({ ...base, questions, pages: [{ ...page, ask: ['nothing'] }] }),
  // @ts-expect-error unknown question in a condition
  defineJourney({ ...base, questions, pages: [{ ...page, ask: ['live'], when: { q: 'nothing', is: 'yes' } }] }),
  // @ts-expect-error unknown option
  defineJourney({ ...base, questions, pages: [{ ...page, ask: ['live'], when: { q: 'live', is: 'perhaps' } }] }),
  // @ts-expect-error unknown option, deep inside
  defineJourney({ ...base, questions, pages: [{ ...page, ask: ['live'], when: { all: [{ not: { q: 'benefits', hasAny: ['uc', 'xx'] } }] } }]}),
  // @ts-expect-error operator of another type
  defineJourney({ ...base, questions, pages: [{ ...page, ask: ['live'], when: { q: 'live', lte: 5 } }] }),
  // @ts-expect-error operator of another type
  defineJourney({ ...base, questions, pages: [{ ...page, ask: ['live'], when: { q: 'earnings', is: 'yes' } }] }),
  // @ts-expect-error unknown fact
  defineJourney({ ...base, questions, facts: { rich: { ...fact, when: { q: 'live', is: 'yes' } } }, pages: [{ ...page, ask: ['live'], when: { fact: 'poor' } }]}),
  // @ts-expect-error a fact cites a fact
  defineJourney({ ...base, questions, facts: { rich: { ...fact, when: { fact: 'rich' } } }, pages: [] }),
  // @ts-expect-error exit without a condition
  defineJourney({ ...base, questions, facts: { rich: { ...fact, when: { q: 'live', is: 'yes' } } }, pages: [{ kind: 'exit', id: 'e', title: label, outcome: 'o', because: 'rich' }]}),
  // @ts-expect-error exit for an unknown reason
  defineJourney({ ...base, questions, pages: [{ kind: 'exit', id: 'e', title: label, outcome: 'o', when: { q: 'live', is: 'yes' }, because: 'poor' }]}),
  // @ts-expect-error missing Welsh of a page
  defineJourney({ ...base, questions, pages: [{ ...page, title: { en: 'About you' }, ask: ['live'] }] }),
  // @ts-expect-error missing Welsh of a question
  defineJourney({ ...base, questions: { live: { type: 'text', label: { en: 'Only' }, errors } }, pages: [] }),
  // @ts-expect-error unknown list
  defineJourney({ ...base, questions, pages: [{ kind: 'list', id: 'l', title: label, list: 'children' }] }),
  // @ts-expect-error unknown task
  defineJourney({ ...base, questions, pages: [{ ...page, ask: ['live'], task: 'none' }] }),
  // @ts-expect-error delivered from nothing
  defineJourney({ ...base, questions, pages: [], deliver: [{ name: 'a', from: 'nothing' }] }),
  // @ts-expect-error unknown option of an item
  defineJourney({ ...base, questions, lists: { children: { ...list, questions: { year: { type: 'choice', label, options: [{ id: 'seven', text: label }], errors } }, pages: [], itemName: []}}, pages: [{ ...page, ask: ['live'], when: { list: 'children', some: { q: 'year', is: 'eight' } } }]}),
  // @ts-expect-error an item page asks what the item does not have
  defineJourney({ ...base, questions, lists: { children: { ...list, questions: { year: { type: 'text', label, errors } }, pages: [{ kind: 'question', id: 'y', ask: ['live'] }], itemName: []}}, pages: []}),
];

const root = path.resolve(import.meta.dirname, '../../..');

test('what types can see does not compile', () => {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.base.json'), (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...config.compilerOptions,
      noEmit: true,
      composite: false,
      declaration: false,
      declarationMap: false,
      rewriteRelativeImportExtensions: false,
      types: ['node'],
      skipLibCheck: true,
    },
    root,
  );
  const program = ts.createProgram([import.meta.filename], options);
  const found = ts.getPreEmitDiagnostics(program).filter(({ file }) => file?.fileName.endsWith('define.test.ts'));
  assert.deepEqual(
    found.map(
      ({ messageText, start = 0, file }) =>
        `${(file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    ),
    [],
  );
});

test('an author gets back plain data', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(sampleJourney)), sampleJourney);
  assert.equal(bad.length, 17);
  assert.equal(good.questions, questions);
});
