import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { languages, type Language } from '@patrwm/language';
import type { AxeResults, RunOptions } from 'axe-core';
import { examples as backLink } from '../back-link/back-link.examples.ts';
import { examples as breadcrumbs } from '../breadcrumbs/breadcrumbs.examples.ts';
import { examples as button } from '../button/button.examples.ts';
import { examples as details } from '../details/details.examples.ts';
import { domOutline, serverDom } from '../element/dom-outline.conformance.ts';
import type { Example } from '../element/example.ts';
import { examples as footer } from '../footer/footer.examples.ts';
import { examples as header } from '../header/header.examples.ts';
import { examples as insetText } from '../inset-text/inset-text.examples.ts';
import { examples as languageSwitch } from '../language-switch/language-switch.examples.ts';
import { examples as notificationBanner } from '../notification-banner/notification-banner.examples.ts';
import { examples as panel } from '../panel/panel.examples.ts';
import { examples as phaseBanner } from '../phase-banner/phase-banner.examples.ts';
import { examples as serviceNavigation } from '../service-navigation/service-navigation.examples.ts';
import { examples as skipLink } from '../skip-link/skip-link.examples.ts';
import { examples as summaryList } from '../summary-list/summary-list.examples.ts';
import { examples as tag } from '../tag/tag.examples.ts';
import { examples as taskList } from '../task-list/task-list.examples.ts';
import { examples as timeoutWarning } from '../timeout-warning/timeout-warning.examples.ts';
import { examples as warningText } from '../warning-text/warning-text.examples.ts';
import { examples as page } from './page.examples.ts';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const all: Readonly<Record<string, readonly Example[]>> = {
  backLink,
  breadcrumbs,
  button,
  details,
  footer,
  header,
  insetText,
  languageSwitch,
  notificationBanner,
  page,
  panel,
  phaseBanner,
  serviceNavigation,
  skipLink,
  summaryList,
  tag,
  taskList,
  timeoutWarning,
  warningText,
};

/** The page's stylesheets, loaded: contrast can only be judged with them. */
async function styled(): Promise<void> {
  const sheets = ['../../../../tokens/dist/tokens.css', '../patrwm.css'].map((sheet) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(sheet, import.meta.url).href;
    return link;
  });
  await Promise.all(
    sheets.map(
      (link) =>
        new Promise((resolve, reject) => {
          link.addEventListener('load', resolve);
          link.addEventListener('error', () => reject(new Error(`${link.href} did not load`)));
          document.head.append(link);
        }),
    ),
  );
  document.body.classList.add('patrwm-page');
}

function show(example: Example, language: Language): HTMLElement {
  document.documentElement.lang = language;
  // The page's example brings its own `main`; the rest stand in the one that is made for them.
  const host = document.createElement('div');
  document.body.append(host);
  serverDom(example.template(language), language, host);
  const main = host.firstElementChild!;
  if (main.querySelector('main')) main.replaceWith(...main.childNodes);
  return host;
}

describe('page furniture', () => {
  before(styled);

  for (const [name, examples] of Object.entries(all))
    for (const example of examples)
      for (const language of languages)
        it(`${name}, ${example.name} (${language}): axe finds no violation`, async () => {
          const host = show(example, language);
          const { violations } = await axe.run(host, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
            resultTypes: ['violations'],
          });
          const found = violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
          host.remove();
          expect(found).to.deep.equal([]);
        });

  for (const [name, examples] of Object.entries(all))
    it(`${name}: fits a column of 320 px`, () => {
      const frame = document.createElement('div');
      frame.style.width = '320px';
      document.body.append(frame);
      for (const example of examples)
        for (const language of languages) {
          const host = show(example, language);
          frame.append(host);
          expect(frame.scrollWidth, `${example.name} (${language})`).to.be.at.most(320);
          host.remove();
        }
      frame.remove();
    });

  it('says the same in both languages: no example differs but in its words', () => {
    const shape = (host: Element): string =>
      domOutline(host)
        .replace(/^\s*"[\s\S]*?"$/gm, '"…"')
        .replace(/(lang|href|hreflang|aria-label|value|action)="[^"]*"/g, '$1');
    for (const [name, examples] of Object.entries(all)) {
      // The switch is the one thing whose parts change places.
      if (['languageSwitch', 'serviceNavigation', 'page'].includes(name)) continue;
      for (const example of examples) {
        const [cy, en] = languages.map((language) => {
          const host = show(example, language);
          const outline = shape(host);
          host.remove();
          return outline;
        });
        expect(cy, `${name} ${example.name}`).to.equal(en);
      }
    }
  });

  it('summary list: an action is heard as a whole phrase that begins with what is seen', () => {
    const host = show(summaryList[0]!, 'cy');
    for (const action of host.querySelectorAll('.patrwm-summary-list__action')) {
      const [seen, heard] = action.children;
      expect(seen).to.have.attribute('aria-hidden', 'true');
      expect(heard!.textContent.startsWith(seen!.textContent)).to.equal(true);
    }
    expect(host.querySelector('.patrwm-summary-list__action')!.lastElementChild).to.have.text('Newid eich enw llawn');
    host.remove();
  });

  it('task list: a link is described by its hint and its status', () => {
    const host = show(taskList[0]!, 'cy');
    const link = [...host.querySelectorAll('a')].find((one) => one.textContent.startsWith('Y plant'))!;
    const described = link
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)!.textContent.trim());
    expect(described[0]).to.contain('dyddiad geni pob plentyn');
    expect(described[1]).to.equal('Heb ddechrau');
    expect(host.querySelectorAll('a')).to.have.length(3);
    host.remove();
  });

  it('what is pressed is 24 px at least, and the language switch 44', () => {
    for (const language of languages) {
      const host = show(page[0]!, language);
      // A link inside a sentence is as tall as its line (WCAG 2.5.8 allows it).
      const pressed = [...host.querySelectorAll<HTMLElement>('a, button, summary')].filter(
        (one) => !one.closest('p') && one.offsetParent && !one.hidden,
      );
      expect(pressed.length).to.be.greaterThan(5);
      for (const one of pressed)
        if (!one.classList.contains('patrwm-skip-link')) expect(one.getBoundingClientRect().height, one.outerHTML).to.be.at.least(24);
      const { width, height } = host.querySelector('.patrwm-language-switch__link')!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      host.remove();
    }
  });

  it('spacing of text as WCAG 1.4.12 sets it cuts nothing off', () => {
    const spacing = document.createElement('style');
    spacing.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
    document.head.append(spacing);
    for (const example of page) {
      const host = show(example, 'cy');
      for (const one of host.querySelectorAll<HTMLElement>('[class*="patrwm-"]:not(.patrwm-visually-hidden, .patrwm-skip-link)'))
        if (getComputedStyle(one).overflow !== 'visible') expect(one.scrollHeight, one.className).to.be.at.most(one.clientHeight + 1);
      host.remove();
    }
    spacing.remove();
  });
});
