import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Ajv } from 'ajv';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { GateError } from '../gate-error.ts';
import { journeySchema } from './journey-schema.ts';
import { journeyTargets } from './journey-targets.ts';
import { nearestName } from './nearest-name.ts';
import { readJourney } from './read-journey.ts';
import { withoutTyped } from './typed-values.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gate-journey-'));
after(() => rmSync(folder, { recursive: true }));
const write = (text: string, name = 'bins.yaml'): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const faultOf = async (work: Promise<unknown>): Promise<GateError> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof GateError, String(error));
  return error;
};
const options = { base: 'http://localhost:3000', languages: ['cy', 'en'], maySubmit: () => true } as const;

const right = [
  'journey: a\nsteps:\n  - go: /bins',
  'journey: a\nlanguage: cy\nbase: http://localhost\nstates: [default, narrow]\nsteps:\n  - go: { cy: /cy, en: /en }',
  'journey: a\nsteps:\n  - go: /\n  - fill: Phone\n    with: 01286 672255\n    in: You\n  - press: Go on\n    same page: true',
  'journey: 12\nsteps:\n  - go: /\n  - fill: Password\n    with: { env: GATE_PASSWORD }\n  - choose: Yes\n  - check: I agree\n    in: Terms',
  'journey: a\nsteps:\n  - go: /\n  - select: County\n    with: { cy: Ynys Môn, en: Isle of Anglesey }\n  - upload: Proof\n    with: a.pdf',
  'journey: a\nsteps:\n  - go: /\n  - expect page: { heading: A, title: { cy: A, en: B }, path: /a/* }',
];
/** Each is wrong at the line and for the reason that is given. */
const wrong: readonly (readonly [string, number, RegExp])[] = [
  ['journey: a\nsteps:\n  - go: /\n  - fil: Name\n    with: x', 4, /“fil”.*`fill`/],
  ['journey: a\nsteps:\n  - go: /\n  - fill: Name\n    witth: x', 5, /“witth”.*`with`/],
  ['journey: a\nstep:\n  - go: /', 2, /“step”.*`steps`/],
  ['journey: a\nsteps:\n  - go: /\n  - expect page:\n      heading: A\n      pathh: /x', 6, /“pathh”.*`path`/],
  ['journey: a\nsteps:\n  - go: /\n  - expect page: {}', 4, /heading, title, path/],
  ['journey: a\nsteps:\n  - go: /\n  - fill: Name', 4, /`with` is needed/],
  ['journey: a\nsteps:\n  - go: { cy: /cy }', 3, /`en` is needed/],
  ['journey: a\nsteps:\n  - go: { cy: /cy, en: /en, fr: /fr }', 3, /“fr”/],
  ['journey: a\nsteps: []', 2, /list that is not empty/],
  ['journey: a\nsteps:\n  - press: Start', 3, /begin with `go`/],
  ['journey: a\nsteps:\n  - go: /\n  - press: Go\n    same page: perhaps', 5, /true, false/],
  ['journey: a\nlanguage: fr\nsteps:\n  - go: /', 2, /cy, en/],
  ['journey: a\nstates: [wide]\nsteps:\n  - go: /', 2, /narrow/],
  ['steps:\n  - go: /', 1, /`journey` is needed/],
  ['journey: a\nsteps:\n  - go: ""', 3, /text was expected/],
  ['journey: a\nsteps:\n  - go: /\n  - choose: [A, B]', 4, /was expected/],
  ['journey: a\nsteps:\n  - go: /\n  - fill: Name\n    with: { env: A, cy: B }', 5, /“cy”/],
  ['journey: a\nsteps:\n  - go: /\n  - just words', 4, /go, fill, choose/],
];

test('a journey file is read, and what it says wrongly is told by its line and the nearest right name, in both languages', async () => {
  for (const text of right) assert.equal((await readJourney(write(text))).steps.length > 0, true, text);
  for (const [text, line, hint] of wrong) {
    const { code, words } = await faultOf(readJourney(write(text)));
    assert.equal(code, 'bad-journey');
    assert.match(words.en, new RegExp(`^bins\\.yaml, line ${String(line)}: `), text);
    assert.match(words.cy, new RegExp(`^bins\\.yaml, llinell ${String(line)}: `), text);
    assert.match(words.en, hint);
    assert.notEqual(words.cy, words.en);
  }
});

test('what is no YAML, or is not there, is told too', async () => {
  assert.match((await faultOf(readJourney(write('journey: [a\nsteps')))).words.en, /line \d+: it is not YAML/);
  assert.match((await faultOf(readJourney(write('journey: a\njourney: b\nsteps:\n  - go: /')))).words.en, /line 2: it is not YAML/);
  assert.match((await faultOf(readJourney(path.join(folder, 'none.yaml')))).words.en, /not there/);
});

test('the schema that editors use takes and refuses the same as the parser', () => {
  const check = new Ajv({ strict: false }).compile(journeySchema());
  for (const text of right) assert.ok(check(parse(text)), `${text}\n${JSON.stringify(check.errors)}`);
  for (const [text] of wrong) assert.equal(check(parse(text)), false, text);
});

test('the schema is published as it is', async (t) => {
  const file = path.resolve(import.meta.dirname, '../../schema/journey.schema.json');
  const text = await format(JSON.stringify(journeySchema()), { ...(await resolveConfig(file)), filepath: file });
  t.assert.fileSnapshot(text, file, { serializers: [String] });
});

test('numbers that are typed keep their noughts and words stay words', async () => {
  const journey = await readJourney(write(right[2] ?? ''));
  assert.deepEqual(journey.steps[1], { fill: 'Phone', with: '01286 672255', in: 'You' });
  assert.deepEqual(journey.steps[2], { press: 'Go on', 'same page': true });
  const day = await readJourney(write('journey: a\nsteps:\n  - go: /\n  - fill: Day\n    with: 07\n  - choose: No'));
  assert.deepEqual(day.steps.slice(1), [{ fill: 'Day', with: '07' }, { choose: 'No' }]);
});

test('a module gives a journey with steps of its own', async () => {
  const index = new URL('../index.ts', import.meta.url).href;
  const file = write(
    `import { defineJourney } from '${index}';\nexport default defineJourney({ journey: 'a', steps: [{ go: '/' }, { named: 'drag', run: async () => {} }, { fill: 'Age', with: '7' }] });`,
    'a.journey.ts',
  );
  const journey = await readJourney(file);
  assert.deepEqual(
    journeyTargets(journey, file, options).map(({ name }) => name),
    ['a: 1 /', 'a: 2 drag', 'a: 3 '],
  );
  const bad = write(`export default { journey: 'a', steps: [{ go: '/' }, { fil: 'x' }] };`, 'b.journey.mjs');
  assert.match((await faultOf(readJourney(bad))).words.en, /^b\.journey\.mjs, steps\[1\]\.fil: .*`fill`/);
});

test('texts in both languages make a chain for each; an address needs a base', async () => {
  const file = write('journey: a\nsteps:\n  - go: { cy: /cy, en: /en }\n  - press: { cy: Nesaf, en: Next }');
  const targets = journeyTargets(await readJourney(file), file, options);
  assert.deepEqual(
    targets.map(({ name, url, language, chain, journey }) => [name, url, language, chain, journey?.step]),
    [
      ['a (cy): 1 /cy', 'http://localhost:3000/cy', 'cy', 'a (cy)', 1],
      ['a (cy): 2 Nesaf', 'http://localhost:3000/cy', 'cy', 'a (cy)', 2],
      ['a (en): 1 /en', 'http://localhost:3000/en', 'en', 'a (en)', 1],
      ['a (en): 2 Next', 'http://localhost:3000/en', 'en', 'a (en)', 2],
    ],
  );
  const journey = await readJourney(file);
  assert.throws(() => journeyTargets(journey, file, { ...options, base: undefined }), /--base/);
});

test('a value that the environment should hold is asked for by name', async () => {
  const file = write(right[3] ?? '');
  const journey = await readJourney(file);
  assert.throws(() => journeyTargets(journey, file, options), /`GATE_PASSWORD`/);
});

test('what was typed is taken out whatever signs are in it, and however the page writes it', () => {
  const typed = ['01286-672 255', 'a+b(c)@example.cymru', 'CF10 1AA', 'x', '[v] / {2}'];
  assert.equal(
    withoutTyped('Tel 01286-672255, CF101AA or cf10 1aa, a+b(c)@example.cymru; [v]/{2} x CF10 1AAB', typed),
    'Tel …, … or …, …; … x CF10 1AAB',
  );
});

test('the nearest name is near', () => {
  assert.equal(nearestName('presss', ['press', 'go']), 'press');
  assert.equal(nearestName('elephant', ['press', 'go']), undefined);
});
