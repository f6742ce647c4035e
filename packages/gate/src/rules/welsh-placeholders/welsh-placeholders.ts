import type { Observation } from '../../finding.ts';
import type { PageKit } from '../../page-kit.ts';
import type { ReadingRule } from '../../rule.ts';
import { quoted } from '../../welsh/judge-blocks.ts';
import { mangledLetters, placeholderFault } from '../../welsh/placeholder-faults.ts';
import { textsOf } from '../../welsh/text-blocks.ts';
import { words } from './welsh-placeholders.text.ts';

const id = 'welsh-placeholders';

/** Labels with a box on the page and nothing in them. Runs in the page. */
function emptyLabels(kit: PageKit): string[] {
  return kit
    .all('legend, label[for], summary, caption, figcaption')
    .filter(
      (element) =>
        element.textContent.trim() === '' &&
        element.checkVisibility({ checkVisibilityCSS: true }) &&
        !element.hasAttribute('aria-label') &&
        element.querySelector('img, svg, input, slot') === null &&
        !element.shadowRoot &&
        // A label that is drawn by CSS, as a switch's thumb is.
        getComputedStyle(element, '::before').content === 'none' &&
        getComputedStyle(element, '::after').content === 'none' &&
        (element.localName !== 'label' || (element as HTMLLabelElement).control?.getAttribute('aria-label') == null),
    )
    .map((element) => kit.selector(element));
}

/** Text that was to be replaced before anybody saw it. */
export const welshPlaceholdersRule: ReadingRule = {
  kind: 'reading',
  id,
  words,
  criteria: [],
  point: 2,
  certainty: 'failure',
  states: ['default', 'opened', 'empty-submit', 'wrong-field'],
  read: async (visit) => {
    const { blocks, title } = await textsOf(visit);
    const observations: Observation[] = [];
    const told = new Set<string>();
    const all = [...blocks, { text: title, selector: 'title', quoted: false }];
    for (const { text, selector, quoted: theirs } of all) {
      if (observations.length >= 20) break;
      const broken = mangledLetters(text);
      const fault = placeholderFault(text);
      const found = broken ?? fault?.found;
      if (found === undefined || told.has(found)) continue;
      told.add(found);
      const element = selector === 'title' ? undefined : await visit.describe(selector);
      const certainty =
        broken === undefined && fault !== undefined && (theirs && fault.certainty === 'failure' ? 'warning' : fault.certainty);
      observations.push({
        rule: id,
        ...(element ? { element } : {}),
        message:
          broken === undefined && fault !== undefined
            ? fault.message
            : {
                cy: `Llythrennau wedi’u torri gan amgodiad anghywir: “${quoted(found)}”. Anfonwch y dudalen fel UTF-8.`,
                en: `Letters are broken by a wrong character set: “${quoted(found)}”. Send the page as UTF-8.`,
              },
        ...(certainty && certainty !== 'failure' ? { certainty } : {}),
        evidence: { key: quoted(found) },
      });
    }
    for (const selector of (await visit.look(emptyLabels)).slice(0, 5)) {
      const element = await visit.describe(selector);
      observations.push({
        rule: id,
        ...(element ? { element } : {}),
        message: { cy: 'Mae label neu bennawd yma heb destun.', en: 'A label or caption here has no text.' },
        certainty: 'warning',
        evidence: { key: 'empty' },
      });
    }
    return observations;
  },
};
