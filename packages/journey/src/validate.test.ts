import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { AddressAnswer, Question } from './definition.ts';
import { toFields } from './fields.ts';
import { errorCodes } from './error-codes.ts';
import { validate } from './validate.ts';
import { witnessAnswer } from './witness.ts';

const context = { today: '2026-11-21' };
const label = { cy: 'Cwestiwn', en: 'Question' };
const every = new Proxy(
  {},
  { get: (_, code) => ({ cy: `cy ${String(code)} {min} {max} {name}`, en: `en ${String(code)} {min} {max} {name}` }) },
);
const ask = (rest: Record<string, unknown>): Question => ({ label, errors: every, ...rest }) as unknown as Question;

interface Cases {
  readonly accepted: readonly (readonly [string | readonly string[], string | number])[];
  readonly refused: readonly (readonly [string | readonly string[], string, (readonly string[])?])[];
}
const fixtures = JSON.parse(readFileSync(new URL('./validators.fixtures.json', import.meta.url), 'utf8')) as Record<string, Cases>;

const fieldsOf = (typed: string | readonly string[]): Record<string, readonly string[]> =>
  typeof typed === 'string' ? { q: [typed] } : { 'q-day': [typed[0] ?? ''], 'q-month': [typed[1] ?? ''], 'q-year': [typed[2] ?? ''] };

for (const [type, cases] of Object.entries(fixtures)) {
  if (type === 'comment') continue;
  const question = ask({ type });
  test(`${type}: accepts and stores`, () => {
    for (const [typed, stored] of cases.accepted)
      assert.deepEqual(validate('q', question, fieldsOf(typed), context), { ok: true, answer: stored }, String(typed));
  });
  test(`${type}: refuses, each with its code, which is in its list`, () => {
    for (const [typed, code, parts] of cases.refused) {
      const result = validate('q', question, fieldsOf(typed), context);
      assert.ok(!result.ok, String(typed));
      assert.equal(result.errors[0]?.code, code, String(typed));
      assert.ok(errorCodes(question).includes(code), `${type} ${code}`);
      if (parts)
        assert.deepEqual(
          result.errors[0]?.controls,
          parts.map((part) => `q-${part}`),
        );
    }
  });
  test(`${type}: 10,000 characters are refused with a sentence, and a blank is fine where optional`, () => {
    const long = 'a'.repeat(10_000);
    const result = validate('q', question, fieldsOf(type === 'date' ? [long, long, long] : long), context);
    assert.ok(!result.ok && errorCodes(question).includes(result.errors[0]?.code ?? ''));
    assert.deepEqual(validate('q', ask({ type, optional: true }), {}, context), { ok: true });
  });
  test(`${type}: shown again, a stored answer is read as the same`, () => {
    for (const [, stored] of cases.accepted)
      assert.deepEqual(validate('q', question, toFields('q', question, stored), context), { ok: true, answer: stored });
  });
}

test('there are 373 prefixes of a National Insurance number', () => {
  const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const good = alphabet
    .flatMap((a) => alphabet.map((b) => a + b))
    .filter((prefix) => validate('q', ask({ type: 'nino' }), { q: [`${prefix}000000A`] }, context).ok);
  assert.equal(good.length, 373);
});

test('length counts code points, after composing', () => {
  const question = ask({ type: 'name', max: 4 });
  assert.ok(validate('q', question, { q: ['Lly\u0302r'] }, context).ok);
  assert.ok(validate('q', question, { q: ['😀😀😀😀'] }, context).ok);
  const result = validate('q', question, { q: ['Llŷrs'] }, context);
  assert.equal(!result.ok && result.errors[0]?.text.cy, 'cy too-long {min} 4 {name}');
});

test('long text keeps its lines', () => {
  assert.deepEqual(validate('q', ask({ type: 'longText' }), { q: ['un \r\n  dau\u0000\n\n tri '] }, context), {
    ok: true,
    answer: 'un\ndau\n\ntri',
  });
});

test('a range of dates is compared by calendar day and worded in both languages', () => {
  const question = ask({ type: 'date', range: { min: 'today-18y', max: 'today' } });
  assert.ok(validate('q', question, fieldsOf(['21', '11', '2008']), context).ok);
  assert.ok(validate('q', question, fieldsOf(['21', '11', '2026']), context).ok);
  const early = validate('q', question, fieldsOf(['20', '11', '2008']), context);
  assert.equal(!early.ok && early.errors[0]?.text.cy, 'cy early 21 Tachwedd 2008 21 Tachwedd 2026 {name}');
  const late = validate('q', question, fieldsOf(['22', '11', '2026']), context);
  assert.equal(!late.ok && late.errors[0]?.code, 'late');
});

test('limits of money are inclusive, in pence', () => {
  const question = ask({ type: 'money', min: 0, max: 61_667 });
  assert.deepEqual(validate('q', question, { q: ['616.67'] }, context), { ok: true, answer: 61_667 });
  const high = validate('q', question, { q: ['616.68'] }, context);
  assert.equal(!high.ok && high.errors[0]?.text.en, 'en high £0 £616.67 {name}');
  const low = validate('q', question, { q: ['-1'] }, context);
  assert.equal(!low.ok && low.errors[0]?.code, 'low');
});

test('an option that the question does not have is taken as not posted', () => {
  const options = ['a', 'b', 'none'].map((id) => ({ id, text: label }));
  const one = validate('q', ask({ type: 'choice', options }), { q: ['z'] }, context);
  assert.equal(!one.ok && one.errors[0]?.code, 'empty');
  const choices = ask({ type: 'choices', options, exclusive: 'none' });
  assert.deepEqual(validate('q', choices, { q: ['b', 'z', 'a'] }, context), { ok: true, answer: ['a', 'b'] });
  const both = validate('q', choices, { q: ['a', 'none'] }, context);
  assert.equal(!both.ok && both.errors[0]?.code, 'exclusive');
});

const address: AddressAnswer = {
  source: 'lookup',
  uprn: '100100',
  lines: ['Tŷ Gwyn', 'Lôn y Dderwen'],
  town: 'Caerdydd',
  postcode: 'CF10 3NQ',
};

test('an address: each stage says what to do next', () => {
  const question = ask({ type: 'address' });
  const code = (fields: Record<string, string>, extra = {}) => {
    const result = validate(
      'q',
      question,
      Object.fromEntries(Object.entries(fields).map(([name, text]) => [`q-${name}`, [text]])),
      context,
      extra,
    );
    return result.ok ? result.answer : result.errors.map((error) => `${error.code}@${error.field}`).join();
  };
  assert.equal(code({}), 'empty@q-postcode');
  assert.equal(code({ postcode: 'Caerdydd' }), 'format@q-postcode');
  assert.equal(code({ postcode: 'CF10 3NQ' }), 'choose@q-postcode');
  assert.equal(code({ stage: 'choose', postcode: 'CF10 3NQ' }), 'choose@q-uprn');
  assert.deepEqual(code({ stage: 'chosen', uprn: '100100' }, { addresses: { q: address } }), address);
  assert.equal(code({ stage: 'manual' }), 'line1@q-line1,town@q-town,manual-postcode@q-manual-postcode');
  assert.deepEqual(code({ stage: 'manual', line1: ' Tŷ  Gwyn', town: 'Caerdydd', 'manual-postcode': 'cf103nq' }), {
    source: 'manual',
    lines: ['Tŷ Gwyn'],
    town: 'Caerdydd',
    postcode: 'CF10 3NQ',
  });
  assert.equal(code({ stage: 'manual', line1: 'a'.repeat(10_000), town: 'b', 'manual-postcode': 'CF10 3NQ' }), 'too-long@q-line1');
});

test('a posted UPRN is not trusted: it must have been read again, and be the same', () => {
  const question = ask({ type: 'address' });
  const fields = { 'q-stage': ['chosen'], 'q-uprn': ['999'] };
  assert.ok(!validate('q', question, fields, context).ok);
  assert.ok(!validate('q', question, fields, context, { addresses: { q: address } }).ok);
  assert.deepEqual(validate('q', question, fields, context, { addressReadLater: true }), { ok: true });
});

/** Judges an address question's fields, each named without the question. */
function judged(settings: Record<string, unknown>, fields: Record<string, string>, extra = {}) {
  const named = Object.fromEntries(Object.entries(fields).map(([name, text]) => [`q-${name}`, [text]]));
  const result = validate('q', ask({ type: 'address', ...settings }), named, context, extra);
  return result.ok ? result.answer : result.errors.map((error) => `${error.code}@${error.field}`).join();
}

test('an address outside the UK: lines and a country, only where it may be given', () => {
  const abroad = { stage: 'international', lines: ' 12 Rue de la Paix\r\n\n75002  Paris ', country: 'Ffrainc' };
  assert.deepEqual(judged({ international: true }, abroad), {
    source: 'manual',
    lines: ['12 Rue de la Paix', '75002 Paris'],
    town: '',
    postcode: '',
    country: 'Ffrainc',
    reason: 'international',
  });
  assert.equal(judged({ international: true }, { stage: 'international' }), 'lines@q-lines,country@q-country');
  assert.equal(judged({ international: true }, { ...abroad, lines: 'x'.repeat(101), country: 'y'.repeat(101) }), 'too-long@q-lines');
  assert.equal(judged({}, abroad), 'empty@q-postcode');
  assert.equal(judged({ international: true, optional: true }, { stage: 'international' }), undefined);
  const many = judged({ international: true }, { ...abroad, lines: Array.from({ length: 30 }, (_, line) => `${line}`).join('\n') });
  assert.ok(typeof many === 'object' && 'lines' in many && many.lines.length === 10 && many.lines[9]?.endsWith('29'));
});

test('an address searched for in one field, and by street', () => {
  assert.equal(judged({ search: 'text' }, {}), 'empty@q-text');
  assert.equal(judged({ search: 'text' }, { text: '12 Heol' }), 'choose@q-text');
  assert.equal(judged({}, { stage: 'street', postcode: 'CF10 1' }), 'choose@q-street');
});

test('the same as an earlier address, and only when it is on offer', () => {
  const sameAs = { q: address };
  assert.deepEqual(judged({ sameAs: 'home' }, { stage: 'find', same: 'home' }, { sameAs }), address);
  assert.equal(judged({ sameAs: 'home' }, { stage: 'find' }, { sameAs }), 'choose@q-same');
  assert.equal(judged({ sameAs: 'home' }, { stage: 'find', same: '' }, { sameAs }), 'empty@q-postcode');
  assert.equal(judged({ sameAs: 'home' }, { stage: 'find', same: 'home' }), 'empty@q-postcode');
  assert.equal(judged({ sameAs: 'home' }, { stage: 'find', same: 'other' }, { sameAs }), 'empty@q-postcode');
  assert.equal(judged({ sameAs: 'home', optional: true }, { stage: 'find' }, { sameAs }), undefined);
});

test('why it was typed is one of the reasons there are', () => {
  const typed = { stage: 'manual', line1: 'Tŷ Gwyn', town: 'Caerdydd', 'manual-postcode': 'CF10 3NQ' };
  const reason = (posted: string) => (judged({}, { ...typed, reason: posted }) as AddressAnswer).reason;
  assert.deepEqual(['not-listed', 'retired-postcode', 'chose-to', 'international', '<b>'].map(reason), [
    'not-listed',
    'retired-postcode',
    'chose-to',
    undefined,
    undefined,
  ]);
});

test('files are counted, weighed and typed', () => {
  const question = ask({ type: 'file', maxFiles: 1, maxBytes: 5_000_000, accept: ['image/jpeg'] });
  const file = { id: '1', name: 'llythyr.jpg', size: 10, type: 'image/jpeg' };
  const code = (...files: (typeof file)[]) => {
    const result = validate('q', question, {}, context, { files: { q: files } });
    return result.ok ? result.answer : `${result.errors[0]?.code}: ${result.errors[0]?.text.en}`;
  };
  assert.equal(code(), 'empty: en empty {min} {max} {name}');
  assert.deepEqual(code(file), [file]);
  assert.equal(code(file, file), 'too-many: en too-many {min} 1 {name}');
  assert.equal(code({ ...file, size: 5_000_001 }), 'too-big: en too-big {min} 5 llythyr.jpg');
  assert.equal(code({ ...file, type: 'text/html' }), 'type: en type {min} {max} llythyr.jpg');
});

test('the example answers of every text type pass', () => {
  for (const type of [
    'text',
    'longText',
    'name',
    'email',
    'phone',
    'postcode',
    'nino',
    'asylumRef',
    'sortCode',
    'accountNumber',
    'rollNumber',
    'date',
    'money',
    'number',
  ]) {
    const question = ask({ type });
    for (let turn = 0; turn < 8; turn += 1) {
      const answer = witnessAnswer('q', question, context, turn);
      assert.deepEqual(validate('q', question, toFields('q', question, answer), context), { ok: true, answer }, type);
    }
  }
});
