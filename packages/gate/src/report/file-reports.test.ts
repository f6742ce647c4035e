import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { Ajv, type AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { states } from '../state.ts';
import { reporters } from './index.ts';
import { recordWith } from '../testing/page-record.ts';
import { keptPage } from './kept-page.ts';
import { sampleResult, troubledResult } from '../testing/sample-result.ts';

const report = (name: string, result = sampleResult, more = {}): string => reporters[name]?.(result, { language: 'en', ...more }) ?? '';

test('every result holds to the JSON Schema that is published, and the schema knows every state', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/result.schema.json', import.meta.url), 'utf8')) as {
    $defs: { state: { enum: string[] } };
  };
  const holds = new Ajv2020({ allowUnionTypes: true }).compile(schema);
  for (const result of [sampleResult, troubledResult, { ...sampleResult, shard: { part: 1, of: 2 }, kept: [keptPage(recordWith())] }])
    assert.ok(holds(JSON.parse(report('json', result))), JSON.stringify(holds.errors));
  assert.ok(!holds({ ...sampleResult, findings: [{}] }), 'a wrong result does not hold');
  assert.ok(!holds({ ...sampleResult, typed: 'secret' }), 'nothing else may be in it');
  assert.deepEqual(schema.$defs.state.enum, [...states]);
});

const sarif = (result = sampleResult): { runs: [SarifRun] } => JSON.parse(report('sarif', result)) as { runs: [SarifRun] };
interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { id: string; help: { text: string }; properties: { tags: string[] } }[] } };
  readonly invocations: readonly [{ executionSuccessful: boolean; toolExecutionNotifications: unknown[] }];
  readonly results: readonly {
    ruleId: string;
    ruleIndex: number;
    level: string;
    locations: [{ physicalLocation: { artifactLocation: { uri: string } } }];
    partialFingerprints: Record<string, string>;
    suppressions?: [{ justification: string }];
  }[];
}

test('SARIF holds to the schema of OASIS', () => {
  const file = import.meta.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _, id: _id, ...schema } = JSON.parse(readFileSync(new URL(file), 'utf8')) as Record<string, unknown>;
  const holds = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema as AnySchema);
  for (const result of [sampleResult, troubledResult, { ...sampleResult, findings: [] }])
    assert.ok(holds(sarif(result)), JSON.stringify(holds.errors));
  assert.ok(!holds({ ...sarif(), version: '1.0.0' }), 'a wrong log does not hold');
});

test('code scanning gets levels, help, fingerprints that last, and paths it takes for files', () => {
  const [{ results, tool, invocations }] = sarif(troubledResult).runs;
  assert.deepEqual(
    results.map(({ level }) => level),
    ['error', 'error', 'warning', 'note'],
  );
  for (const { ruleId, ruleIndex, locations, partialFingerprints } of results) {
    assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
    assert.match(locations[0].physicalLocation.artifactLocation.uri, /^[^/:][^:]*$/);
    assert.match(Object.values(partialFingerprints)[0] ?? '', /^[0-9a-f]{12}$/);
  }
  assert.equal(results[0]?.suppressions?.[0].justification, 'Supplier');
  assert.equal(invocations[0].executionSuccessful, false);
  assert.equal(invocations[0].toolExecutionNotifications.length, 1);
  const [axe, own] = ['axe/button-name', 'focus-visible'].map((id) => tool.driver.rules.find((rule) => rule.id === id));
  assert.ok(axe?.properties.tags.includes('wcag/4.1.2'));
  assert.match(own?.help.text ?? '', /outline: none/);
});

/** The elements of an XML text that has no other than lower-case names: enough to see that it is whole. */
function elements(xml: string): DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = [];
  const open: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([a-z-]+)(?:\s+[a-z]+="[^"<]*")*\s*(\/?)>/g)) {
    if (close) assert.equal(open.pop(), name, `</${name}>`);
    else if (!self) open.push(name);
  }
  assert.deepEqual(open, []);
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) if ('tagName' in child) (found.push(child), visit(child));
  };
  visit(parseFragment(xml.replace(/^<\?xml[^>]*>/, '').replace(/<([a-z-]+)((?:\s+[a-z]+="[^"<]*")*)\s*\/>/g, '<$1$2></$1>')));
  return found;
}

test('JUnit has a suite for each page, a failed case for each failure, and an error for what could not be tested', () => {
  const xml = report('junit', troubledResult);
  const all = elements(xml);
  const count = (tag: string): number => all.filter(({ tagName }) => tagName === tag).length;
  assert.deepEqual(['testsuite', 'failure', 'error', 'skipped'].map(count), [4, 2, 1, 2]);
  const attribute = (name: string): string | undefined => all[0]?.attrs.find((each) => each.name === name)?.value;
  assert.deepEqual(['tests', 'failures', 'errors', 'skipped'].map(attribute), [String(count('testcase')), '2', '1', '2']);
  assert.ok(report('junit').includes('data-x=&quot;]]&gt;&amp;amp;&quot;&gt;'), 'page text is escaped');
  const control = {
    ...sampleResult,
    notices: [],
    findings: [{ ...sampleResult.findings[0], message: { cy: '', en: 'a\u{0}b\u{B}\u{1F600}' } }],
  };
  const clean = report('junit', control as typeof sampleResult);
  assert.ok(clean.includes('ab\u{1F600}'));
});

test('a clean page is a passed case', () => {
  const xml = report('junit', { ...sampleResult, findings: [] });
  assert.match(xml, /failures="0" errors="0"/);
  assert.match(xml, /name="No machine-detectable failure was found\."\/>/);
});

test('Markdown says what is new, folds the rest, and mentions nobody', () => {
  const text = report('markdown', troubledResult);
  assert.match(text, /^### ❌ Accessibility: failures: 1\n/);
  assert.match(text, /<details open><summary>Failures \(1\)<\/summary>/);
  assert.match(text, /<details><summary>Warnings for a person to judge \(1\)<\/summary>/);
  assert.match(text, /`bbbbbbbbbbbb`/);
  assert.ok(!text.includes('aaaaaaaaaaaa'), 'what is accepted is only counted');
  const nasty = {
    ...sampleResult,
    findings: sampleResult.findings.slice(0, 1).map((finding) => ({ ...finding, message: { cy: '', en: 'by @somebody <b> | `x`' } })),
  };
  assert.match(report('markdown', nasty), /by &#64;somebody &#60;b&#62; &#124; `x`/);
});

test('Markdown can be in both languages, and never outgrows a comment', () => {
  const both = report('markdown', troubledResult, { both: true, language: 'cy' });
  assert.match(both, /^### ❌ Hygyrchedd/);
  assert.match(both, /<details lang="en"><summary>English<\/summary>\n\n### ❌ Accessibility/);
  const [first] = sampleResult.findings;
  assert.ok(first);
  const many = {
    ...sampleResult,
    findings: Array.from({ length: 3000 }, (_, at) => ({ ...first, fingerprint: at.toString(16).padStart(12, '0') })),
  };
  const long = report('markdown', many, { both: true });
  assert.ok(long.length < 65_536, String(long.length));
  assert.match(long, /… and \d+ more/);
});
