// A council pastes our HTML into a page whose own stylesheet knows nothing of us, and comes last.
// What ours looks like must not change by it. Each sheet here is written in the manner of a real one: rules on elements,
// however many, and their states. Rules with `!important`, an id or our own class names are the council's will, and hold.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { renderToString } from '@patrwm/components/render-to-string';
import { chromium, type Browser, type Page } from 'playwright-core';

interface Example {
  name: string;
  template: (language: 'cy' | 'en') => Parameters<typeof renderToString>[0];
}

const src = path.resolve(import.meta.dirname, '../../packages/components/src');
const stylesheet = path.resolve(src, '../dist/patrwm.css');
const sheets = readdirSync(path.join(import.meta.dirname, 'sheets'));
const components = readdirSync(src).filter((name) => existsSync(path.join(src, name, `${name}.examples.ts`)));

const textual = [
  ...['color', 'font-family', 'font-size', 'font-weight', 'font-style', 'line-height', 'letter-spacing', 'word-spacing'],
  ...['text-align', 'text-decoration-line', 'text-indent', 'text-shadow', 'text-transform'],
];
const shape = [
  ...['background-color', 'background-image', 'opacity', 'box-shadow', 'display', 'position', 'float', 'box-sizing', 'list-style-type'],
  ...['top', 'right', 'bottom', 'left'].flatMap((side) => [
    ...[`margin-${side}`, `padding-${side}`],
    ...[`border-${side}-width`, `border-${side}-style`, `border-${side}-color`],
  ]),
  ...['border-top-left-radius', 'width', 'height'],
];

interface Drawn {
  element: string;
  style: Record<string, string>;
}

/** How every element of the page's examples is drawn, in the order of the document. */
function draw(page: Page): Promise<Drawn[]> {
  return page.evaluate(
    ([names, textual]) =>
      [
        ...document.querySelectorAll(
          '#here [class*="patrwm-"], #here :is(.patrwm-prose, .patrwm-main-wrapper) :is(h1, h2, h3, p, ul, ol, li, a)',
        ),
      ].map((element) => {
        const computed = getComputedStyle(element);
        const style = Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)]));
        // Nobody sees the rest of what is not drawn.
        const hidden = computed.display === 'none' || element.closest('svg, option, [hidden], .patrwm-visually-hidden') !== null;
        // What holds no words of its own only hands its type down; those who have words are asked themselves.
        const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
        if (!words && !element.matches('input:not([type="radio"], [type="checkbox"]), select, textarea'))
          for (const name of textual) delete style[name];
        // A border that is not there has no colour to speak of.
        for (const side of ['top', 'right', 'bottom', 'left'])
          if (style[`border-${side}-width`] === '0px') (delete style[`border-${side}-color`], delete style[`border-${side}-style`]);
        return {
          element: `${element.localName}.${element.getAttribute('class')?.trim() ?? ''}`,
          style: hidden ? { display: computed.display } : style,
        };
      }),
    [[...textual, ...shape], textual] as const,
  );
}

const frame = '<div id="here" style="width: 1100px; margin: 0"></div>';
let browser: Browser;
// Read once, so that a build beside the test cannot change it between two pages.
let ours: string;

/** One page for all components: opening one for each takes longer than all the rest. */
async function open(hostile: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.setContent(`<!doctype html><html lang="cy"><head><title>Test</title></head><body>${frame}</body></html>`);
  await page.addStyleTag({ content: ours });
  if (hostile) await page.addStyleTag({ content: hostile });
  return page;
}

/** Puts a component's examples on the page, each in a block of its own: what stands beside ours is the council's business. */
async function put(page: Page, name: string): Promise<void> {
  const { examples } = (await import(path.join(src, name, `${name}.examples.ts`))) as { examples: readonly Example[] };
  const html = examples.map((example) => `<div>${renderToString(example.template('cy'))}</div>`).join('');
  await page.evaluate((content) => (document.querySelector('#here')!.innerHTML = content), html);
}

let alone: Page;
const drawnAlone = new Map<string, Drawn[]>();
before(async () => {
  assert.ok(existsSync(stylesheet), 'dist/patrwm.css is not built: run `npm run build`');
  ours = readFileSync(stylesheet, 'utf8');
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  alone = await open('');
  for (const name of components) {
    await put(alone, name);
    drawnAlone.set(name, await draw(alone));
  }
});
after(() => browser.close());

for (const sheet of sheets)
  test(sheet, async (t) => {
    const beset = await open(readFileSync(path.join(import.meta.dirname, 'sheets', sheet), 'utf8'));

    for (const name of components)
      await t.test(name, async () => {
        await put(beset, name);
        const drawn = drawnAlone.get(name)!;
        const theirs = await draw(beset);
        assert.equal(theirs.length, drawn.length);
        const changed = new Set<string>();
        drawn.forEach(({ element, style }, index) => {
          for (const [property, value] of Object.entries(style)) {
            const now = theirs[index]!.style[property];
            if (now !== value) changed.add(`${element} { ${property}: ${value} → ${now} }`);
          }
        });
        assert.deepEqual([...changed], []);
      });

    await t.test('hover and focus', async () => {
      const looks = async (page: Page): Promise<unknown[]> => {
        await put(page, 'button');
        const seen: unknown[] = [];
        for (const selector of ['button.patrwm-button', '.patrwm-button--secondary', 'a.patrwm-button--start']) {
          const one = page.locator(selector).first();
          const read = () =>
            one.evaluate((element) => {
              for (const animation of element.getAnimations()) animation.finish();
              const { color, backgroundColor, textDecorationLine, outlineStyle, outlineWidth, outlineColor, boxShadow } =
                getComputedStyle(element);
              return { color, backgroundColor, textDecorationLine, outlineStyle, outlineWidth, outlineColor, boxShadow };
            });
          await one.hover();
          seen.push(selector, 'hover', await read());
          await page.mouse.move(1279, 899);
          // Focus by script counts as the keyboard's only after the keyboard was used.
          await page.keyboard.press('Tab');
          await one.focus();
          seen.push(selector, 'focus', await read());
        }
        return seen;
      };
      assert.deepEqual(await looks(beset), await looks(alone));
    });
    await beset.close();
  });
