import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from '@patrwm/components/render-to-string';
import { emptyProgress, validatePage, validateRemove, type Fields, type Progress } from '@patrwm/journey';
import { languages, type Language } from '@patrwm/language';
import type { PageView } from './page-view.ts';
import { pageHeading, pageTitle } from './page-title.ts';
import { pageTemplate } from './page.template.ts';
import { reusedFields } from './reuse.template.ts';
import { sampleJourney } from './sample-journey.ts';
import { sampleProgress, sampleToday, sampleView } from './sample-view.ts';

const render = (view: PageView): string => renderToString(pageTemplate(view));
const ids = (html: string): string[] => [...html.matchAll(/\sid="([^"]*)"/g)].map((found) => found[1] ?? '');
const confirmed = { reference: 'AB12-CD34', submittedAt: '2026-11-21T09:05:00Z' };
const leaver: Progress = { answers: { questions: { tenure: 'no' }, lists: {} }, done: ['tenure'] };

/** Every page of the sample journey, with what goes wrong on those that can. */
function everyView(language: Language): Map<string, PageView> {
  const views = new Map<string, PageView>();
  const keys = [...sampleView(language, 'check').walk.route.map(({ key }) => key), 'confirm'];
  for (const key of keys) {
    const view = sampleView(language, key, { confirmation: key === 'confirm' ? confirmed : undefined, digest: 'd1', submissionId: 's1' });
    views.set(key, view);
    const validated = validatePage(sampleJourney, view.routePage, {}, { today: sampleToday });
    if (!validated.ok) views.set(`${key} with errors`, { ...view, fields: {}, errors: validated.errors });
  }
  views.set('not-resident', sampleView(language, 'not-resident', {}, leaver));
  views.set('remove', sampleView(language, 'children', { removing: 2 }));
  const remove = validateRemove(sampleJourney, 'children', {});
  if (!remove.ok) views.set('remove with errors', sampleView(language, 'children', { removing: 2, errors: remove.errors }));
  views.set('fresh', sampleView(language, 'tenure', {}, emptyProgress));
  for (const notice of ['changed-elsewhere', 'already-sent', 'not-saved'] as const)
    views.set(notice, sampleView(language, 'check', { notice }));
  return views;
}

for (const language of languages) {
  for (const [name, view] of everyView(language)) {
    test(`${language} ${name}: every name, id and link of the page holds together`, () => {
      const html = render(view);
      assert.doesNotMatch(html.replace(/data-page="[^"]*"/, ''), /undefined|\[object|NaN|\{\w+\}/, 'no hole in the words');
      assert.equal((html.match(/<h1/g) ?? []).length, 1, 'one h1');
      const all = ids(html);
      assert.deepEqual(all, [...new Set(all)], 'ids are unique');
      for (const [, target] of html.matchAll(/\s(?:for|aria-labelledby)="([^"]*)"/g))
        assert.ok(all.includes(target ?? ''), `#${target} exists`);
      for (const [, targets] of html.matchAll(/\saria-describedby="([^"]*)"/g))
        for (const target of (targets ?? '').split(' ')) assert.ok(all.includes(target), `#${target} exists`);
      for (const [, target] of html.matchAll(/\shref="#([^"]*)"/g)) assert.ok(all.includes(target ?? ''), `error link #${target} exists`);
      for (const [control] of html.matchAll(/<input(?![^>]*type="hidden")[^>]*>/g)) {
        const id = /\sid="([^"]*)"/.exec(control)?.[1];
        assert.ok(html.includes(`for="${id}"`), `#${id} has a label`);
      }
      assert.doesNotMatch(html, /<Llŷr>|<b>/, 'words are never markup');
      assert.doesNotMatch(html, /\sstyle="|<script/, 'nothing that the policy forbids');
    });

    test(`${language} ${name}: a title that says what the page is`, () => {
      const title = pageTitle(view, 'Cyngor');
      const prefix = language === 'cy' ? 'Gwall: ' : 'Error: ';
      assert.equal(title.startsWith(prefix), view.errors.length > 0);
      assert.ok(title.includes(pageHeading(view)) && pageHeading(view).length > 2);
      assert.ok(title.endsWith(` – ${sampleJourney.title[language]} – Cyngor`));
    });
  }
}

test('a failed post shows the very page again with what was typed, even what is wrong', () => {
  const fields: Fields = { 'birth-day': ['31'], 'birth-month': ['Chwefror'], 'birth-year': ['<85>'] };
  const view = sampleView('cy', 'birth', { fields });
  const validated = validatePage(sampleJourney, view.routePage, fields, { today: sampleToday });
  assert.ok(!validated.ok);
  const html = render({ ...view, errors: validated.errors });
  assert.match(html, /value="Chwefror"/);
  assert.match(html, /value="&lt;85&gt;"/);
  assert.match(html, /href="#birth-year"/, 'the link leads to the wrong part');
});

test('the form posts what the view says, and its last button has no name', () => {
  const html = render(sampleView('cy', 'your-details'));
  assert.match(html, /<form\s+id="page"\s+method="post"\s+action="\/cy\/sample\/your-details"\s+novalidate/);
  assert.match(html, /<input type="hidden" name="csrf" value="token"/);
  const last = [...html.matchAll(/<button[^>]*>/g)].at(-1)?.[0] ?? '';
  assert.doesNotMatch(last, /\sname=/);
  assert.doesNotMatch(html, /enctype/);
  assert.match(render(sampleView('cy', 'proof')), /enctype="multipart\/form-data"/);
});

test('an answer holding markup is text wherever it is shown', () => {
  assert.match(render(sampleView('en', 'check')), /Siân &lt;Llŷr&gt; &amp; /);
  assert.match(render(sampleView('en', 'your-details')), /value="Siân &lt;Llŷr&gt; &amp; &quot;co&quot;"/);
});

test('the check page groups answers by task and by child, each with its own way to change it', () => {
  const html = render(sampleView('cy', 'check', { digest: 'd1', submissionId: 's1' }));
  const headings = [...html.matchAll(/<h[23][^>]*>([^<]*)</g)].map((found) => found[1]);
  assert.deepEqual(headings, ['Amdanoch chi', 'Y bin', 'Plant', 'Llŷr Siôn', 'Ŵena']);
  assert.match(html, /href="\/cy\/sample\/children\/2\/child-age\?from=check"/);
  assert.match(html, /Newid eich ateb i’r cwestiwn: Faint yw oed y plentyn\? \(Ŵena\)/);
  assert.match(html, /Heb ei ateb/);
  assert.match(html, /name="digest" value="d1"/);
  assert.match(html, /name="submissionId" value="s1"/);
});

test('the list counts in Welsh and names whom it would remove', () => {
  const html = render(sampleView('cy', 'children'));
  assert.match(html, /Rydych wedi ychwanegu 2 blentyn/);
  assert.match(html, /Dileu: Ŵena/);
  assert.match(html, /href="\/cy\/sample\/children\/2\/remove"/);
  assert.match(render(sampleView('cy', 'children', { removing: 2 })), /Ŵena/);
});

test('a full list asks nothing more and still can be sent', () => {
  const three: Progress = {
    ...sampleProgress,
    answers: {
      ...sampleProgress.answers,
      lists: { children: { items: ['1', '2', '3'].map((id) => ({ id, answers: { childName: `Plentyn ${id}`, childAge: 3 } })), last: 3 } },
    },
    done: [...sampleProgress.done, 'children/3/child-name', 'children/3/child-age'],
  };
  const html = render(sampleView('en', 'children', {}, three));
  assert.match(html, /You can add up to 3 children/);
  assert.doesNotMatch(html, /type="radio"/);
  assert.match(html, /type="hidden" name="another" value="no"/);
});

test('an exit names the rule, its source and the day it was read, and warns once it is out of date', () => {
  const html = render(sampleView('cy', 'not-resident', { contact: { phone: '01286 000000', email: 'bin@cyngor.example' } }, leaver));
  assert.match(html, /Dim ond pobl sy’n byw yn y sir/);
  assert.match(html, /legislation\.gov\.uk/);
  assert.match(html, /10 Tachwedd 2026/);
  assert.match(html, /Gall y rheol hon fod wedi newid ers 12 Tachwedd 2026/);
  assert.match(html, /01286 000000/);
  assert.doesNotMatch(html, /<form/);
  const early = render(sampleView('cy', 'not-resident', { today: '2026-11-12' }, leaver));
  assert.doesNotMatch(early, /fod wedi newid/);
});

test('the confirmation gives the reference, when it came by the clock in Wales, and what was decided', () => {
  const html = render(sampleView('en', 'confirm', { confirmation: { ...confirmed, submittedAt: '2026-07-01T09:05:00Z' } }));
  assert.match(html, /AB12-CD34/);
  assert.match(html, /1 July 2026 at 10:05/);
  assert.match(html, /People who live in the county can have a bin/);
  assert.doesNotMatch(html, /<form/);
});

test('an earlier address is offered, fills the fields when taken, and is not offered again', () => {
  const { delivery: _delivery, ...questions } = sampleProgress.answers.questions;
  const progress = {
    ...sampleProgress,
    answers: { ...sampleProgress.answers, questions },
    done: sampleProgress.done.filter((key) => key !== 'delivery'),
  };
  const view = sampleView('cy', 'delivery', {}, progress);
  const html = render(view);
  assert.match(html, /name="reuse"\s+value="delivery"/);
  assert.match(html, /Defnyddio’r un cyfeiriad/);
  const first = [...html.matchAll(/<button[^>]*>/g)][0]?.[0] ?? '';
  assert.doesNotMatch(first, /name=/, 'Enter in the postcode is Continue, which searches; it does not take the offer');

  const fields = reusedFields(sampleJourney, view.walk, view.routePage, 'delivery');
  const filled = render({ ...view, fields });
  assert.doesNotMatch(filled, /name="reuse"/);
  assert.match(filled, /name="delivery-uprn" value="100100000001"/);
  assert.match(filled, /Lôn y Dderwen/);
});

test('an address the gazetteer holds in one language only says which', () => {
  const english = { lines: ['2 Castle St'], town: 'Conwy', postcode: 'LL32 8AY', oneLine: '2 Castle St, Conwy, LL32 8AY' };
  const html = render(
    sampleView('cy', 'home', { fields: {}, addresses: { home: { stage: 'choose', results: [{ uprn: '9', en: english }] } } }),
  );
  assert.match(html, /lang="en"[^>]*>2 Castle St, Conwy/);
});

test('a question whose heading stands apart from it is seen once and heard in its place', () => {
  const journey = {
    ...sampleJourney,
    pages: sampleJourney.pages.map((page) => (page.id === 'waste' ? { ...page, intro: [{ p: { cy: 'Geiriau', en: 'Words' } }] } : page)),
  } as typeof sampleJourney;
  const html = render(sampleView('cy', 'waste', {}, sampleProgress, journey));
  assert.match(html, /<h1>Beth fyddwch chi’n ei ailgylchu\?<\/h1><p>Geiriau<\/p>/);
  assert.match(html, /<legend\s+class="patrwm-fieldset__legend patrwm-visually-hidden"\s*>\s*Beth fyddwch chi’n ei ailgylchu\?/);
});

test('where no file can be received the page says so and the form still goes on', () => {
  const html = render(sampleView('cy', 'proof', { uploads: false }));
  assert.match(html, /a’i hanfon yn nes ymlaen/);
  assert.doesNotMatch(html, /type="file"|multipart/);
});

test('the session’s length stands in words, and the warning only where it can be kept alive', () => {
  assert.match(render(sampleView('cy', 'tenure')), /60 munud/);
  assert.doesNotMatch(render(sampleView('cy', 'tenure')), /<patrwm-timeout-warning/);
  assert.match(
    render(sampleView('cy', 'tenure', { keepAlive: { action: '/cy/keep', endedHref: '/cy/ended' } })),
    /<patrwm-timeout-warning/,
  );
  assert.match(render(sampleView('cy', 'tenure', { sessionMinutes: undefined })), /Nid ydym yn cadw eich atebion/);
});
