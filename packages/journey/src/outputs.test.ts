import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { csvHeader, csvRow } from './csv.ts';
import { csvLine, guard, parseCsv, unguard } from './csv-text.ts';
import { diagram, outline } from './diagram.ts';
import { showAnswer } from './display.ts';
import type { Journey, Question } from './definition.ts';
import { JourneyError } from './journey-error.ts';
import { lint } from './lint.ts';
import { payload } from './payload.ts';
import { payloadSchema } from './payload-schema.ts';
import { canonicalDefinition, reviewed } from './project.ts';
import { sampleContext as context, sampleJourney as journey } from './sample.journey.ts';
import { fillSlot } from './slots.ts';
import { applyTranslations, translationTable } from './translations.ts';
import { walk } from './walk.ts';

const meta = { submissionId: '7b', reference: 'SC-1', submittedAt: '2026-11-21T12:00:00Z', language: 'cy', contentHash: 'abc' } as const;
const { witnesses } = lint(journey, context);
const complete = witnesses.map(({ progress }) => walk(journey, progress, context)).filter((walked) => walked.complete);
const ajv = new Ajv2020({ strict: true });
formats.default(ajv);
const valid = ajv.compile(payloadSchema(journey));

test('the payload of every route fits the schema, which refuses what it does not know', () => {
  for (const walked of complete) {
    const sent = payload(journey, walked, meta);
    assert.ok(valid(sent), JSON.stringify(valid.errors));
    assert.ok(!valid({ ...sent, extra: 1 }));
    assert.ok(!valid({ ...sent, data: { ...sent.data, full_name: null } }), 'an answer that every route asks is not nullable');
    assert.ok(!valid({ ...sent, data: { ...sent.data, in_county: 'Ydw' } }), 'words are not ids');
  }
});

test('the payload holds ids, both languages’ words, where each rule was read, and the language to answer in', () => {
  const walked = complete.find(({ answers }) => answers.questions.asylumRef) ?? complete[0];
  assert.ok(walked);
  const sent = payload(journey, walked, meta);
  assert.equal(sent.language, 'cy');
  assert.equal(sent.contactLanguage, walked.answers.questions.reply);
  assert.deepEqual(sent.answers[0], {
    question: 'live',
    type: 'choice',
    label: { cy: 'Ydych chi’n byw yn y sir?', en: 'Do you live in the county?' },
    value: 'yes',
    text: { cy: 'Ydw', en: 'Yes' },
  });
  assert.equal(sent.facts.find(({ fact }) => fact === 'lowIncome')?.readOn, '2026-11-01');
  assert.equal(sent.data.ni_number, walked.answers.questions.nino ?? null);
  assert.equal(sent.data.child_1_first_name, walked.answers.lists.children?.items[0]?.answers.firstName);
  assert.ok(!('child_3_first_name' in sent.data));
});

test('a row has a cell for each column, children to the list’s most', () => {
  const header = parseCsv(csvHeader(journey))[0] ?? [];
  assert.equal(
    header.filter((name) => /^child_\d_/.test(name)).join(),
    [1, 2, 3].flatMap((n) => [`child_${n}_first_name`, `child_${n}_year`, `child_${n}_school`]).join(),
  );
  for (const walked of complete) {
    const sent = payload(journey, walked, meta);
    const row = parseCsv(csvRow(journey, sent))[0] ?? [];
    assert.equal(row.length, header.length);
    assert.equal(row[header.indexOf('address_town')], 'Caerdydd');
    assert.equal(row[header.indexOf('address_source')], 'manual');
    assert.equal(row[header.indexOf('full_name')], sent.data.full_name);
  }
});

test('CSV: quotes, and formulas that no spreadsheet runs, all read back as they were', () => {
  const hard = ['=1+1', '+44 29 2018 0123', '-5', '@SUM(A1)', '＝1', "'Siân", 'Tŷ "Gwyn", Caerdydd', 'un\r\ndau', '\t=1', '', ' Llŷr '];
  for (const text of hard.slice(0, 6)) assert.ok(guard(text).startsWith("'"));
  assert.deepEqual(parseCsv(csvLine(hard))[0]?.map(unguard), hard);
  assert.equal(csvLine([-5, 'a,b']), '-5,"a,b"');
  assert.deepEqual(parseCsv('\uFEFFa,b\n"c\nd",\n'), [
    ['a', 'b'],
    ['c\nd', ''],
  ]);
});

test('answers are worded in both languages', () => {
  const show = (question: Record<string, unknown>, answer: never) =>
    showAnswer('q', { label: { cy: '', en: '' }, errors: {}, ...question } as unknown as Question, answer);
  assert.deepEqual(show({ type: 'date' }, '1985-03-01' as never), { cy: '1 Mawrth 1985', en: '1 March 1985' });
  assert.equal(show({ type: 'money' }, 740_050 as never).cy, '£7,400.50');
  assert.equal(show({ type: 'nino' }, 'AA000000A' as never).en, 'AA 00 00 00 A');
  assert.equal(show({ type: 'sortCode' }, '000102' as never).en, '00-01-02');
  const address = {
    source: 'lookup',
    uprn: '1',
    lines: ['1 High Street'],
    town: 'Cardiff',
    postcode: 'CF10 3NQ',
    cy: { lines: ['1 Stryd Fawr'], town: 'Caerdydd' },
  };
  assert.deepEqual(show({ type: 'address' }, address as never), {
    cy: '1 Stryd Fawr\nCaerdydd\nCF10 3NQ',
    en: '1 High Street\nCardiff\nCF10 3NQ',
  });
  assert.deepEqual(showAnswer('benefits', journey.questions.benefits as Question, ['pension-credit', 'asylum-support']), {
    cy: 'Credyd Pensiwn\nCymorth lloches',
    en: 'Pension Credit\nAsylum support',
  });
  assert.deepEqual(showAnswer('q', journey.questions.live as Question, undefined), { cy: '', en: '' });
});

test('what was reviewed changes with an answer on the route, and with nothing else', () => {
  const { progress } = witnesses.find(({ route }) => route.at(-1) === 'check' && !route.includes('pension')) ?? { progress: undefined };
  assert.ok(progress);
  const digest = (questions: object) =>
    reviewed(
      journey,
      walk(journey, { ...progress, answers: { ...progress.answers, questions: { ...progress.answers.questions, ...questions } } }, context),
    );
  assert.equal(digest({ nino: 'AA000000A' }), digest({ nino: 'AA000001A' }), 'an answer off the route');
  assert.notEqual(digest({ note: 'un' }), digest({ note: 'dau' }));
});

test('the content hash’s source changes with a word, and not with a review or the order of keys', () => {
  const marked = { ...journey, title: { en: journey.title.en, reviewed: { by: 'Nia', on: '2026-11-21' }, cy: journey.title.cy } };
  assert.equal(canonicalDefinition(marked), canonicalDefinition(journey));
  assert.notEqual(canonicalDefinition({ ...journey, title: { cy: 'Arall', en: 'Other' } }), canonicalDefinition(journey));
});

const throwsCode = (code: string, run: () => unknown) =>
  assert.throws(run, (error) => error instanceof JourneyError && error.code === code);

test('translations go out and come back', () => {
  const table = translationTable(journey);
  assert.equal(canonicalDefinition(applyTranslations(journey, table)), canonicalDefinition(journey));
  const line = 'pages.you.title,About you,Amdanoch chi,draft,,';
  assert.ok(table.includes(line));
  const changed = applyTranslations(journey, table.replace(line, 'pages.you.title,About you,Chi,reviewed,Nia,2026-11-20'));
  assert.deepEqual(changed.pages.find(({ id }) => id === 'you')?.kind, 'question');
  assert.deepEqual((changed.pages.find(({ id }) => id === 'you') as { title?: unknown }).title, {
    cy: 'Chi',
    en: 'About you',
    reviewed: { by: 'Nia', on: '2026-11-20' },
  });
  const unchanged = applyTranslations(changed, 'path,en,cy\nquestions.live.label,Do you live in the county?,Ydych chi’n byw yma?\n');
  assert.equal(unchanged.questions.live?.label.cy, 'Ydych chi’n byw yma?');
  assert.ok(
    (unchanged.pages.find(({ id }) => id === 'you') as { title?: { reviewed?: unknown } }).title?.reviewed,
    'a path left out keeps its review',
  );
});

test('translations that do not fit are refused', () => {
  throwsCode('unknown-path', () => applyTranslations(journey, 'path,en,cy\nquestions.none.label,a,b\n'));
  throwsCode('changed-english', () => applyTranslations(journey, 'path,en,cy\ntitle,Other,Arall\n'));
  throwsCode('placeholder-mismatch', () =>
    applyTranslations(journey, 'path,en,cy\nlists.children.full,You can add up to {max},Gallwch ychwanegu mwy\n'),
  );
  throwsCode('missing-welsh', () => applyTranslations(journey, 'path,en,cy\ntitle,School coat grant,\n'));
  throwsCode('bad-review', () =>
    applyTranslations(journey, 'path,en,cy,status,reviewed_by,reviewed_on\ntitle,School coat grant,Grant,reviewed,,2026-11-20\n'),
  );
  throwsCode('missing-column', () => applyTranslations(journey, 'path,cy\ntitle,Grant\n'));
});

const own: Parameters<typeof fillSlot>[2] = {
  questions: { cardiffCard: { ...(journey.questions.live as Question), label: { cy: 'Ydych chi’n aelod?', en: 'Are you a member?' } } },
  pages: [{ kind: 'question', id: 'cardiff-card', ask: ['cardiffCard'] }],
  deliver: [{ name: 'cardiff_card', from: 'cardiffCard' }],
};

test('a council’s own pages go into its slot, and the whole is sound', () => {
  const filled = fillSlot(journey, 'council', own);
  const report = lint(filled, context);
  assert.deepEqual(report.faults, []);
  assert.ok(report.witnesses.some(({ route }) => route.includes('cardiff-card')));
  throwsCode('unknown-slot', () => fillSlot(filled, 'council', own));
  throwsCode('id-in-use', () => fillSlot(journey, 'council', { ...own, questions: { live: journey.questions.live as Question } }));
  throwsCode('id-in-use', () => fillSlot(journey, 'council', { ...own, deliver: [{ name: 'note', from: 'cardiffCard' }] }));
  const forward: Journey = fillSlot(journey, 'council', {
    ...own,
    pages: [{ ...own.pages[0], when: { q: 'reply', is: 'cy' } } as (typeof own.pages)[number]],
  });
  assert.ok(lint(forward, context).faults.some(({ code }) => code === 'forward-reference'));
});

test('the diagram and the outline name every page, in each language', () => {
  for (const language of ['cy', 'en'] as const) {
    const drawn = diagram(journey, language);
    const written = outline(journey, language);
    assert.ok(drawn.startsWith('flowchart TD\n'));
    for (const page of journey.pages) {
      const title = 'title' in page ? page.title?.[language] : undefined;
      if (!title) continue;
      assert.ok(drawn.includes(title), title);
      assert.ok(written.includes(title), title);
    }
    assert.doesNotMatch(drawn.replace(/#\d+;/g, ''), /#/);
  }
  assert.match(diagram(journey, 'en'), /p3 -->\|"benefits: Universal Credit"\| p4/);
});
