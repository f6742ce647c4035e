import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { Language } from '../bilingual.ts';
import { runCommand } from '../cli/run-command.ts';
import { sampleResult, troubledResult } from '../testing/sample-result.ts';
import type { Result } from '../result.ts';
import { evidenceOf } from '../standard/evidence.ts';
import { documentInHtml, documentInMarkdown } from './document.ts';
import { draftStatement, type StatementFacts } from './statement.ts';

const facts: StatementFacts = {
  name: { cy: 'Ailgylchu', en: 'Recycling' },
  organisation: { cy: 'Cyngor y <b>Dref</b>', en: 'Town <b>Council</b>' },
  scope: 'https://recycling.example.wales',
  email: 'help@example.wales',
};
const draft = (result: Result, language: Language, known = facts): { html: string; markdown: string } => {
  const { title, blocks, values } = draftStatement(result, known, language);
  const about = { language, title, values };
  return { html: documentInHtml(blocks, about), markdown: documentInMarkdown(blocks, about) };
};
const headings = (html: string): string[] => [...html.matchAll(/<h[1-3]>(.*?)<\/h[1-3]>/g)].map(([, text = '']) => text);

test('it has every heading of the model, in both languages and the same order', () => {
  assert.deepEqual(headings(draft(sampleResult, 'en').html), [
    'Accessibility statement for Recycling',
    'How accessible this website is',
    'Feedback and contact information',
    'Reporting accessibility problems with this website',
    'Enforcement procedure',
    'Technical information about this website’s accessibility',
    'Compliance status',
    'Non-accessible content',
    'Non-compliance with the accessibility regulations',
    'Disproportionate burden',
    'Content that’s not within the scope of the accessibility regulations',
    'What we’re doing to improve accessibility',
    'Preparation of this accessibility statement',
    'Before publishing: for people to judge',
  ]);
  const welsh = headings(draft(sampleResult, 'cy').html);
  assert.equal(welsh.length, 14);
  for (const heading of ['Statws cydymffurfio', 'Y drefn orfodi', 'Baich anghymesur']) assert.ok(welsh.includes(heading), heading);
});

test('it names the bodies and regulations of enforcement, and never says that the website complies', () => {
  for (const [language, words] of [
    [
      'en',
      [
        /Equality and Human Rights Commission \(EHRC\)/,
        /Equality Advisory and Support Service \(EASS\)/,
        /\(No\. 2\) Accessibility Regulations 2018/,
      ],
    ],
    ['cy', [/Comisiwn Cydraddoldeb a Hawliau Dynol \(EHRC\)/, /Gwasanaeth Cynghori a Chymorth Cydraddoldeb \(EASS\)/, /\(Rhif 2\) 2018/]],
  ] as const)
    for (const result of [sampleResult, { ...sampleResult, findings: [] }]) {
      const { html } = draft(result, language);
      for (const word of words) assert.match(html, word);
      // The three statuses stand only in the gap that asks a person to choose one.
      const outside = html.replace(/<mark>.*?<\/mark>/g, '').replace(/<aside.*?<\/aside>/g, '');
      assert.ok(!/compliant|cydymffurfio’n/.test(outside));
      assert.match(
        html,
        language === 'en' ? /<mark>\[Fill in: The status is not yet known/ : /<mark>\[Llenwch: Nid yw’r statws yn hysbys eto/,
      );
    }
});

test('failures are told with their criterion and pages, accepted ones too; warnings are for people', () => {
  const { html } = draft(troubledResult, 'en');
  assert.match(
    html,
    /The button has no name\. It was found on 2 of the pages that were checked\. This fails WCAG 2\.2 success criterion 4\.1\.2\./,
  );
  assert.match(html, /success criterion 2\.4\.7/);
  const [published = '', judged = ''] = html.split('Before publishing');
  assert.ok(!published.includes('This text seems to be English') && judged.includes('This text seems to be English'));
  assert.match(html, /1 could not be tested/);
  assert.ok(!/who.*dddddddddddd|link-vague/.test(html), 'advice is no fault');
});

test('what nobody said is a marked gap, and what somebody said is put in as it is', () => {
  const nothing = draft(sampleResult, 'cy', {});
  assert.match(nothing.html, /<h1>Datganiad hygyrchedd ar gyfer <mark>\[Llenwch: enw’r wefan\]<\/mark><\/h1>/);
  assert.match(nothing.html, /<title>Drafft: datganiad hygyrchedd ar gyfer \[Llenwch: enw’r wefan\]<\/title>/);
  assert.match(nothing.markdown, /ffôn: \*\*\\\[Llenwch: rhif ffôn\\\]\*\*/);
  const { html, markdown } = draft(sampleResult, 'en');
  assert.ok(html.includes('Town &lt;b&gt;Council&lt;/b&gt;') && !html.includes('<b>'));
  assert.ok(markdown.includes('Town \\<b\\>Council'));
  const sly = draft(sampleResult, 'en', { ...facts, scope: '[[x]] {email} [a](b) `c`' });
  assert.ok(sly.html.includes('[[x]] {email} [a](b) `c`'), 'what somebody said is not read as marks');
});

test('evidence tells of all twelve points, and what is for people', () => {
  const item = {
    id: '3-x',
    point: 3,
    question: { cy: 'Cwestiwn?', en: 'Question?' },
    note: 'See <the> wiki',
    who: 'Jo',
    date: '2026-11-01',
  };
  const result: Result = {
    ...sampleResult,
    checklist: {
      items: [
        { ...item, answer: 'partly' },
        { ...item, id: '3-y', answer: '', note: '', who: '', date: '' },
      ],
    },
  };
  const { title, blocks, values } = evidenceOf(result, 'Recycling', 'en');
  const html = documentInHtml(blocks, { language: 'en', title, values });
  assert.equal(headings(html).filter((heading) => heading.startsWith('Point ')).length, 12);
  assert.match(html, /answered: 1 of 2/);
  assert.match(html, /Question\? Partly\. See &lt;the&gt; wiki\. Jo, 2026-11-01/);
  assert.match(html, /Question\? <mark>\[Fill in: Not answered yet\.\]<\/mark>/);
  assert.match(html, /Machine-detectable failures: 2/);
  assert.ok(
    !/is met\b(?!\.)|compliant/.test(
      html.replaceAll('does not say that any point is met', '').replaceAll('does not show that the point is met', ''),
    ),
  );
  const welsh = evidenceOf(sampleResult, 'Ailgylchu', 'cy');
  assert.match(documentInMarkdown(welsh.blocks, { language: 'cy', title: '', values: welsh.values }), /`patrwm-gate checklist init`/);
});

const folder = mkdtempSync(path.join(tmpdir(), 'gate-statement-'));
after(() => rmSync(folder, { recursive: true }));

test('the commands write both languages, each leading to the other', async () => {
  writeFileSync(path.join(folder, 'result.json'), JSON.stringify(sampleResult));
  const type = (...args: string[]): Promise<number> =>
    runCommand(args, { out: () => undefined, err: () => undefined, env: {}, cwd: folder, signal: new AbortController().signal });
  assert.equal(await type('statement', '--from', 'result.json', '--name', 'Recycling', '--name-cy', 'Ailgylchu', '--out', 'out'), 0);
  assert.equal(await type('evidence', '--from', 'result.json', '--name', 'Recycling', '--out', 'out'), 0);
  for (const file of ['accessibility-statement.md', 'datganiad-hygyrchedd.md', 'evidence.md', 'tystiolaeth.md'])
    assert.ok(existsSync(path.join(folder, 'out', file)), file);
  assert.match(readFileSync(path.join(folder, 'out/datganiad-hygyrchedd.html'), 'utf8'), /href="accessibility-statement\.html" lang="en"/);
  assert.equal(await type('statement', '--from', 'result.json'), 2);
  assert.equal(await type('evidence', '--out', 'x'), 2);
});
