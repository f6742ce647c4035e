// Whatever is put into any field of any page: never a failure, always a page in the resident's language that still holds what
// she typed and says what to do; and Welsh names, composed or not, are accepted wherever text is.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fieldNames, questionsOf, type Fields, type Question, type RoutePage } from '@patrwm/journey';
import { languages, type Bilingual, type Language } from '@patrwm/language';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import { mainText, Resident, type Seen } from './resident.ts';
import { pageOf } from './route.ts';
import { runCouncil, type RunningCouncil } from './running-council.ts';
import { witnessFields } from './witness-fields.ts';
import { keyAt, walkTo, witnessThrough } from './witness-walk.ts';
import { witnessesOf } from './witnesses.ts';

let council: RunningCouncil;
before(async () => {
  council = await runCouncil();
});
after(() => council.close());
const arrive = (): Resident => new Resident('http://localhost:3000', council.fetch);

const long = 'ŵ'.repeat(10_000);
const odd: Readonly<Record<string, readonly string[]>> = {
  empty: [''],
  spaces: [' \t\u00a0 '],
  '10,000 characters': [long],
  'a script': ['<script>alert(1)</script>'],
  'an attribute': ['"><img src=x onerror=alert(1)>'],
  emoji: ['👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  'right to left': ['مرحبا \u202eroc'],
  NUL: ['\u0000a\u0000'],
  'control characters': ['a\u0007\u001b[31m\u0085\u009f\ufffe'],
  'half a surrogate': ['\ud800'],
  'decomposed ŷ': ['Ty\u0302 Gwyn'],
  'an option that is not there': ['no-such-option'],
  'a field repeated': ['yes', 'no', '1', 'yes'],
};

/** Sentences of the service's errors in one language, with any numbers or names in their placeholders. */
function errorSentences(language: Language): readonly RegExp[] {
  const questions: Question[] = [
    ...Object.values(journey.questions),
    ...Object.values(journey.lists ?? {}).flatMap((list) => Object.values(list.questions)),
  ];
  const errors: Bilingual[] = [
    ...questions.flatMap((question) => Object.values(question.errors)),
    ...Object.values(journey.lists ?? {}).flatMap(({ another, remove }) => [
      ...Object.values(another.errors),
      ...Object.values(remove.errors),
    ]),
  ];
  return errors.map((error) => new RegExp(`^${error[language].replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+')}$`, 'u'));
}
const sentences = { cy: errorSentences('cy'), en: errorSentences('en') };
const errorsOn = (seen: Seen): string[] =>
  seen.document.querySelectorAll('.patrwm-error-summary a').map((link) => link.textContent.replace(/\s+/g, ' ').trim());

function namesOn(routePage: RoutePage): string[] {
  const { page } = routePage;
  if (page.kind === 'list') return ['another'];
  if (page.kind !== 'question') return [];
  const questions = questionsOf(journey, routePage);
  return page.ask.flatMap((id) => (questions[id] && questions[id].type !== 'file' ? fieldNames(id, questions[id]) : []));
}

/** As it travels: half a character becomes the sign for one that is unknown. NUL is nobody's and is left out. */
const kept = (value: string): string => Buffer.from(value).toString('utf8').replaceAll('\u0000', '').slice(0, 20_000);

/** The page said no: in her language, in words of the service, and with everything still in its field. */
function refusedWell(seen: Seen, routePage: RoutePage, language: Language, values: readonly string[], what: string): void {
  const at = `${routePage.key}, ${what}`;
  assert.equal(keyAt(seen), routePage.key, at);
  assert.match(seen.document.querySelector('title')?.textContent ?? '', language === 'cy' ? /^Gwall: / : /^Error: /, at);
  const errors = errorsOn(seen);
  assert.ok(errors.length > 0, `${at}: no error`);
  for (const error of errors)
    assert.ok(
      sentences[language].some((sentence) => sentence.test(error)),
      `${at}: ${error}`,
    );
  for (const name of namesOn(routePage)) {
    for (const control of seen.document.querySelectorAll(`#page [name="${name}"]`)) {
      const type = control.getAttribute('type') ?? '';
      if (control.tagName !== 'INPUT' || ['radio', 'checkbox', 'hidden', 'submit'].includes(type)) continue;
      assert.equal(control.getAttribute('value') ?? '', kept(values[0] ?? ''), `${at}: \`${name}\` has lost what was typed`);
    }
  }
}

/** Enough witnesses to meet every page, each with the pages that it is the first to meet. */
function firstMeetings(): { readonly witness: (typeof all)[number]; readonly fresh: readonly string[] }[] {
  const met = new Set<string>();
  const shape = (key: string): string => key.replace(/\/\d+\//, '/');
  return all.flatMap((witness) => {
    const fresh = witness.route.filter(
      (key) => !met.has(shape(key)) && namesOn(pageOf(journey, key)).length > 0 && (met.add(shape(key)), true),
    );
    return fresh.length ? [{ witness, fresh }] : [];
  });
}
const all = witnessesOf(journey);

describe('every question of the service', { timeout: 300_000 }, () => {
  for (const language of languages) {
    test(`takes anything, in words (${language})`, async (context) => {
      let posts = 0;
      let refusals = 0;
      const questions = new Set<string>();
      for (const { witness, fresh } of firstMeetings()) {
        const resident = arrive();
        for (const key of fresh) {
          const page = await walkTo(resident, language, witness, key);
          const routePage = pageOf(journey, key);
          if (routePage.page.kind === 'question') routePage.page.ask.forEach((id) => questions.add(id));
          for (const [what, values] of Object.entries(odd)) {
            const seen = await resident.send(page, Object.fromEntries(namesOn(routePage).map((name) => [name, values])));
            posts += 1;
            assert.ok(seen.status < 500, `${key}, ${what}: ${String(seen.status)}`);
            assert.equal(seen.document.querySelector('html')?.getAttribute('lang'), language, `${key}, ${what}`);
            assert.ok(seen.url.pathname.startsWith(`/${language}/`), `${key}, ${what}: ${seen.url.pathname}`);
            assert.equal(seen.document.querySelectorAll('main img, main script:not([src])').length, 0, `${key}, ${what}`);
            assert.doesNotMatch(seen.html, /<script>alert|<img src=x/, `${key}, ${what}`);
            if (seen.status === 422) {
              refusals += 1;
              refusedWell(seen, routePage, language, values, what);
            } else assert.equal(seen.status, 200, `${key}, ${what}`);
            // What was accepted is shown again as text, never as markup.
            assert.doesNotMatch((await resident.open(page.url.pathname)).html, /<script>alert|<img src=x/, `${key}, ${what}`);
          }
          await resident.send(page, witnessFields(journey, witness, routePage, 99));
        }
      }
      const asked = [
        ...Object.entries(journey.questions),
        ...Object.values(journey.lists ?? {}).flatMap((list) => Object.entries(list.questions)),
      ];
      for (const [id, { type }] of asked) if (type !== 'file') assert.ok(questions.has(id), `${id} was never met`);
      context.diagnostic(`${String(posts)} posts, ${String(refusals)} refused in words`);
      assert.ok(refusals > posts / 2);
    });

    test(`accepts Welsh names as they are typed, composed or not (${language})`, async () => {
      const texts: ReadonlySet<Question['type']> = new Set(['name', 'text', 'longText']);
      let accepted = 0;
      for (const { witness, fresh } of firstMeetings()) {
        const resident = arrive();
        for (const key of fresh) {
          const routePage = pageOf(journey, key);
          if (routePage.page.kind !== 'question') continue;
          const questions = questionsOf(journey, routePage);
          const names = routePage.page.ask.flatMap((id) =>
            questions[id]?.type === 'address' ? [`${id}-line1`, `${id}-town`] : questions[id] && texts.has(questions[id].type) ? [id] : [],
          );
          if (names.length === 0) continue;
          const page = await walkTo(resident, language, witness, key);
          for (const name of [
            'Siân Llŷr',
            'Tŷ Gwyn',
            'Tŷ Gwyn'.normalize('NFD'),
            'Siân Llŷr'.normalize('NFD'),
            'Ŵyn O’Brien-Gŵyl',
            "D'Arcy",
          ]) {
            const typed: Fields = {
              ...witnessFields(journey, witness, routePage, 1),
              ...Object.fromEntries(names.map((each) => [each, [name]])),
            };
            const next = await resident.send(page, typed);
            assert.notEqual(keyAt(next), key, `${key} refused ${name}: ${errorsOn(next).join()}`);
            const again = await resident.open(page.url.pathname);
            for (const each of names)
              assert.equal(
                again.document.querySelector(`#page [name="${each}"]`)?.getAttribute('value'),
                name.normalize('NFC'),
                `${key} ${each}`,
              );
            accepted += 1;
          }
        }
      }
      assert.ok(accepted >= 30, `only ${String(accepted)}`);
    });
  }
});

describe('uploads', { timeout: 120_000 }, () => {
  const pdf = (name: string, size = 200): File => new File([`%PDF-1.7\n${'x'.repeat(size)}`], name, { type: 'application/pdf' });
  const question = journey.questions['evidence'];
  const { maxBytes, maxFiles } = question?.type === 'file' ? question : { maxBytes: 0, maxFiles: 0 };
  const wrong: readonly (readonly [what: string, files: readonly File[], says: Bilingual])[] = [
    [
      'a page of HTML that calls itself a PDF',
      [new File(['<script>alert(1)</script>'], 'llythyr.pdf', { type: 'application/pdf' })],
      { cy: 'llythyr.pdf', en: 'llythyr.pdf' },
    ],
    ['a program', [new File(['MZ\u0090\u0000'], 'tŷ.exe', { type: 'application/octet-stream' })], { cy: 'tŷ.exe', en: 'tŷ.exe' }],
    ['one that is too big', [pdf('mawr.pdf', maxBytes)], { cy: 'yn llai na 10MB', en: 'smaller than 10MB' }],
    ['an empty one', [new File([], 'gwag.pdf', { type: 'application/pdf' })], { cy: 'gwag.pdf yn wag', en: 'gwag.pdf is empty' }],
    [
      'ten',
      Array.from({ length: 10 }, (_, index) => pdf(`${String(index)}.pdf`)),
      { cy: `hyd at ${String(maxFiles)}`, en: `up to ${String(maxFiles)}` },
    ],
    ['a name made of markup', [new File(['x'], '<img src=x onerror=alert(1)>.pdf')], { cy: 'onerror', en: 'onerror' }],
  ];
  for (const language of languages) {
    test(`what cannot be taken is refused in words, and the way on stays open (${language})`, async () => {
      const resident = arrive();
      const witness = witnessThrough('evidence');
      const page = await walkTo(resident, language, witness, 'evidence');
      for (const [what, files, says] of wrong) {
        const seen = await resident.send(page, {}, undefined, { evidence: files });
        assert.equal(seen.status, 422, `${what}: ${String(seen.status)} ${mainText(seen).slice(0, 300)}`);
        assert.equal(keyAt(seen), 'evidence', what);
        assert.equal(seen.document.querySelector('html')?.getAttribute('lang'), language);
        assert.ok(
          errorsOn(seen).some((error) => error.includes(says[language])),
          `${what}: ${errorsOn(seen).join('; ')}`,
        );
        assert.equal(seen.document.querySelectorAll('main img, main script:not([src])').length, 0, what);
        // Those that were good are kept and can be taken off; a fresh page does not accuse her again.
        let left = await resident.open(page.url.pathname);
        for (let turn = 0; turn < 12; turn += 1) {
          const remove = left.document.querySelector('#page button[name="evidence-remove"]');
          if (!remove) break;
          left = await resident.send(left, {}, ['evidence-remove', remove.getAttribute('value') ?? '']);
        }
      }
      const next = await resident.send(await resident.open(page.url.pathname), {}, undefined, { evidence: [pdf('llythyr tŷ.pdf')] });
      assert.notEqual(keyAt(next), 'evidence', errorsOn(next).join());
      assert.match(mainText(await walkTo(resident, language, witness)), /llythyr tŷ\.pdf/);
    });
  }
});
