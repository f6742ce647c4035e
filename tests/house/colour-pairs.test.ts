// What a component paints on what must be among the pairs whose contrast the tokens are held to.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { pairs } from '@patrwm/tokens';
import postcss from 'postcss';

const root = path.resolve(import.meta.dirname, '../..');
const known = new Set(pairs.flatMap(({ front, on }) => [front].flat().map((name) => `${name} on ${on}`)));

/** The colour on which, and those which, one rule paints. */
function painted(css: string): string[] {
  const found: string[] = [];
  postcss.parse(css).walkRules((rule) => {
    const colors = (property: RegExp): string[] => {
      const names: string[] = [];
      rule.each((node) => {
        if (node.type === 'decl' && property.test(node.prop)) {
          names.push(...[...node.value.matchAll(/var\(--patrwm-color-([\w-]+)/g)].map((match) => match[1] as string));
        }
      });
      return names;
    };
    for (const on of colors(/^background(-color)?$/)) {
      for (const front of colors(/^(color|fill)$/)) found.push(`${front} on ${on}`);
      if (colors(/^border/).includes('border-input')) found.push(`border-input on ${on}`);
    }
  });
  return found;
}

test('every colour that a rule puts on another is a pair of tokens/src/pairs.ts', () => {
  const files = globSync('packages/*/src/**/*.css', { cwd: root }).sort();
  const all = files.flatMap((file) => painted(readFileSync(path.join(root, file), 'utf8')).map((pair) => ({ file, pair })));
  assert.ok(all.length > 20, 'the stylesheets were read');
  assert.deepEqual(
    all.filter(({ pair }) => !known.has(pair)),
    [],
  );
});

test('a pair that is not listed is found', () => {
  assert.deepEqual(
    painted('a { color: var(--patrwm-color-link); background: var(--patrwm-color-success) } b { color: var(--patrwm-color-link) }'),
    ['link on success'],
  );
});
