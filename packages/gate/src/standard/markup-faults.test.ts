import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markupFaults } from './markup-faults.ts';

const told = (body: string): string[] =>
  markupFaults(`<!doctype html><html lang="cy"><head><title>T</title></head><body>\n${body}\n</body></html>`).map(
    ({ code, name, line }) => `${code} ${name} ${String(line)}`,
  );

test('tells what a parser has to guess', () => {
  for (const [body, ...faults] of [
    ['<div><span>a</div>', 'left-open span 2'],
    ['<div>a', 'left-open div 2'],
    ['a</div>', 'stray-end div 2'],
    ['<div/>', 'left-open div 2'],
    ['<p>a<div>b</div></p>', 'stray-end p 2'],
    ['<p><ul><li>a</li></ul></p>', 'stray-end p 2'],
    ['<b><i>x</b></i>', 'misnested i 2'],
    ['<a href="x">a <a href="y">b</a>', 'left-open a 2'],
    ['<form action="a"><form action="b"></form></form>', 'dropped form 2'],
    ['<table><tr><td>a</td></tr><div>b</div></table>', 'out-of-table div 2'],
    ['<td>a</td>', 'dropped td 2'],
    ['<img src="a" alt="b" alt="c">', 'attribute-twice alt 2'],
    ['<p class="a>b</p><p class="c">d</p>', 'attribute-broken quote 2'],
    ['<p id="a">b</p>\n<p id="a">c</p>', 'id-twice a 3'],
  ] as const)
    assert.deepEqual(told(body ?? ''), faults, body);
  assert.deepEqual(markupFaults('<html><body><p>x'), [{ code: 'no-doctype', name: 'doctype', line: 1 }]);
});

test('lets be what HTML allows', () => {
  for (const body of [
    '<p>a<p>b<ul><li>c<li>d</ul>',
    '<dl><dt>a<dd>b</dl>',
    '<table><tr><td>a<td>b<tr><th>c</table>',
    '<table><caption>a</caption><tbody><tr><td><table><tr><td>b</td></tr></table></td></tr></tbody></table>',
    '<br/><img src="a" alt=""/><input><hr>',
    '<svg viewBox="0 0 1 1"><path d="M0 0"/><g><circle r="1"/></g></svg>',
    '<a href="x"><div><h2>a</h2></div></a>',
    '<script>if (a < b) document.write("</div>" + "<p>")</script><style>a > b {}</style>',
    '<template><p id="a"></p></template><p id="a">x</p>',
    '<noscript><img src="a" alt=""></noscript>',
    '<label for="a">x</label><input id="a">',
    '<p>Fish & chips, 5 &lt; 6 &nbsp; a</p><!-- a -- b -->',
    '<select><option>a<option>b<optgroup label="c"><option>d</select>',
    '<button type="button"><span>a</span></button>',
  ])
    assert.deepEqual(told(body), [], body);
});

test('leaves ids that labels and ARIA point at to axe-core', () => {
  assert.deepEqual(told('<label for="a">x</label><input id="a"><input id="a">'), []);
});
