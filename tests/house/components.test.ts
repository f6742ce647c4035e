import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, read } from './tree.ts';

const src = 'packages/components/src/';
const folders = [...new Set(files.filter((file) => file.startsWith(src)).map((file) => file.slice(src.length).split('/')))]
  .filter((parts) => parts.length > 1)
  .map((parts) => parts[0] ?? '');
// Folders that are not a component: what the elements are built from, and the page's own styles.
const notComponents = new Set(['element', 'render-to-string', 'form-group', 'page']);

for (const name of new Set(folders)) {
  if (notComponents.has(name)) continue;
  const has = (kind: string): boolean => files.includes(`${src}${name}/${kind}`);

  test(`${name} has a complete folder`, () => {
    for (const kind of [`${name}.template.ts`, `${name}.css`, `${name}.examples.ts`, 'README.md'])
      assert.ok(has(kind), `${name} lacks ${kind}`);
    if (has(`${name}.ts`)) {
      assert.ok(has(`${name}.define.ts`), `${name} has an element and no ${name}.define.ts`);
      assert.ok(has(`${name}.test.ts`), `${name} has an element and no ${name}.test.ts`);
    }
  });

  if (has(`${name}.define.ts`)) {
    test(`${name}: importing is not registering`, () => {
      assert.ok(!read(`${src}${name}/${name}.ts`).includes('customElements.define'));
      assert.match(read(`${src}${name}/${name}.define.ts`), /customElements\.define\(\s*'patrwm-/);
      assert.match(read(`${src}${name}/${name}.define.ts`), /HTMLElementTagNameMap/);
    });
  }

  test(`${name}: its README says when, what to check and what is known to fail`, () => {
    const readme = read(`${src}${name}/README.md`);
    for (const heading of [/^## When to use/im, /^## (When not|When not to use)/im, /^## Accessib/im, /^## Known fail/im])
      assert.match(readme, heading);
  });
}

test('styles use tokens, never a raw colour', () => {
  const wrong = files
    .filter((file) => file.startsWith(src) && file.endsWith('.css'))
    .filter((file) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i.test(read(file).replace(/\/\*[\s\S]*?\*\//g, '')));
  assert.deepEqual(wrong, []);
});

test('no component renders into shadow DOM', () => {
  const wrong = files.filter(
    (file) => file.startsWith(src) && file.endsWith('.ts') && !file.includes('.test.') && /attachShadow|shadowRootOptions/.test(read(file)),
  );
  assert.deepEqual(wrong, []);
});
