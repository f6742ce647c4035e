import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { html, nothing } from 'lit/html.js';
import type { Example } from '../element/example.ts';
import { errorSummaryTemplate } from '../error-summary/error-summary.template.ts';
import { fileUploadTemplate } from '../file-upload/file-upload.template.ts';
import { radiosTemplate } from '../radios/radios.template.ts';
import { textInputTemplate } from '../text-input/text-input.template.ts';
import { textareaTemplate } from '../textarea/textarea.template.ts';
import { renderToString } from './render-to-string.ts';

const hostile = `"><script>alert('1')</script>&amp;<!--/lit-part--><?>`;
const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;&lt;!--/lit-part--&gt;&lt;?&gt;';

test('leaves no comment of Lit', () => {
  assert.equal(renderToString(html`<p class=${'a'}>${'b'}${nothing}${[html`<i>c</i>`, 'd']}</p>`), '<p class="a">b<i>c</i>d</p>');
});

test('escapes text and attributes, and keeps text that looks like a marker', () => {
  assert.equal(renderToString(html`<p title=${hostile}>${hostile}</p>`), `<p title="${escaped}">${escaped}</p>`);
});

test('leaves no door open in any prop of a field', () => {
  const field = { language: 'cy', name: hostile, label: hostile, hint: hostile, error: hostile, value: hostile } as const;
  for (const page of [
    textInputTemplate({ ...field, prefix: hostile, autocomplete: hostile }),
    textareaTemplate({ ...field, max: 10 }),
    radiosTemplate({
      ...field,
      legend: hostile,
      items: [{ value: hostile, text: hostile, hint: hostile, divider: hostile, conditional: html`x` }],
    }),
    fileUploadTemplate({ ...field, limits: hostile, files: [{ id: hostile, name: hostile, size: hostile }] }),
    errorSummaryTemplate({ language: 'cy', errors: [{ text: hostile, href: hostile }] }),
  ]) {
    assert.doesNotMatch(renderToString(page), /<script|<!--/);
  }
});

test('puts the words of a textarea between its tags, a first line break included', () => {
  const sent = (value: string) => renderToString(textareaTemplate({ language: 'cy', name: 'a', label: 'A', value }));
  // HTML drops the one line break that follows the tag.
  assert.match(sent('Tŷ\nGwyn'), />\nTŷ\nGwyn<\/textarea>/);
  assert.match(sent('\nTŷ'), />\n\nTŷ<\/textarea>/);
  assert.ok(sent(hostile).includes(`>\n${escaped}</textarea>`));
  assert.doesNotMatch(sent('$& $1'), / value=/);
  assert.match(sent('$& $1'), />\n\$&amp; \$1<\/textarea>/);
  assert.match(sent(''), /<textarea[^>]*><\/textarea>/);
});

test('links label, hint, error and control', () => {
  const sent = renderToString(
    textInputTemplate({
      language: 'cy',
      name: 'full-name',
      label: 'Enw llawn',
      hint: 'Fel ar eich pasbort',
      error: 'Rhowch eich enw llawn',
    }),
  );
  assert.match(sent, /<label class="patrwm-label" for="full-name">Enw llawn<\/label>/);
  assert.match(sent, /id="full-name-hint"/);
  assert.match(
    sent,
    /<p class="patrwm-error-message" id="full-name-error"><span class="patrwm-visually-hidden">Gwall: <\/span>Rhowch eich enw llawn<\/p>/,
  );
  assert.match(sent, /aria-describedby="full-name-hint full-name-error"/);
});

test('renders every example of every component in both languages', async () => {
  const src = path.resolve(import.meta.dirname, '..');
  const files = globSync('*/*.examples.ts', { cwd: src });
  assert.ok(files.length > 10);
  for (const file of files) {
    const { examples } = (await import(`../${file}`)) as { examples: readonly Example[] };
    for (const example of examples) {
      for (const language of ['cy', 'en'] as const) {
        const sent = renderToString(example.template(language));
        assert.doesNotMatch(sent, /undefined|\[object|<!--|<\?>/, `${file} ${example.name} ${language}`);
      }
    }
  }
});
