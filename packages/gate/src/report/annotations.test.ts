import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fails } from '../result.ts';
import { sampleResult, troubledResult } from '../testing/sample-result.ts';
import { annotatedBy, annotationsOf } from './annotations.ts';

test('GitHub is told of each failure on a line of its own, and nothing a page says can end it', () => {
  assert.equal(annotatedBy({ GITHUB_ACTIONS: 'true' }), 'github');
  const lines = annotationsOf(sampleResult, 'github', 'en');
  assert.deepEqual(lines, [
    '::error title=axe/button-name::The button has no name.%0A<button class="menu" data-x="]]>&amp;">%0A/en/ … and 1 more [default, narrow]',
    '::error title=focus-visible::The focus cannot be seen.%0A<a class="logo" href="/">%0A/cy/ [keyboard]',
  ]);
  const [finding] = sampleResult.findings;
  assert.ok(finding);
  const message = { cy: 'x', en: 'Says 50%\n::set-output name=x::y' };
  const [line] = annotationsOf({ ...sampleResult, findings: [{ ...finding, rule: 'a,b:c', message }] }, 'github', 'en');
  assert.match(line ?? '', /^::error title=a%2Cb%3Ac::Says 50%25%0A::set-output name=x::y%0A[^\n]*$/);
});

test('what could not be tested and what fails the build comes first, in the language that was asked for; no more than are shown', () => {
  const lines = annotationsOf(troubledResult, 'azure', 'cy');
  assert.equal(
    lines.length,
    troubledResult.notTested.length + (troubledResult.breaches?.length ?? 0) + troubledResult.findings.filter(fails).length,
  );
  assert.ok(lines[0]?.startsWith(`##vso[task.logissue type=error]${String(troubledResult.notTested[0]?.code)}: `));
  assert.ok(lines[0]?.includes(String(troubledResult.notTested[0]?.message.cy)));
  const many = Array.from({ length: 14 }, () => sampleResult.findings.slice(0, 1)).flat();
  const shown = annotationsOf({ ...sampleResult, findings: many }, 'github', 'en');
  assert.deepEqual([shown.length, shown.at(-1)], [10, '::error title=patrwm-gate::… and 5 more']);
});

test('a terminal of nobody’s takes no notes, nor does a result without failures', () => {
  assert.equal(annotatedBy({}), undefined);
  assert.equal(annotatedBy({ TF_BUILD: 'True' }), 'azure');
  assert.deepEqual(annotationsOf({ ...sampleResult, findings: sampleResult.findings.slice(2) }, 'github', 'en'), []);
});
