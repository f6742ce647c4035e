import type { RunRule } from '../../rule.ts';
import { words } from './redundant-entry.text.ts';

/** Nothing is asked twice in a journey unless the first answer is there to be kept. */
export const redundantEntryRule: RunRule = {
  kind: 'run',
  id: 'redundant-entry',
  words,
  criteria: ['3.3.7'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  judge: (records) => {
    const found: ReturnType<RunRule['judge']>[number][] = [];
    const asked = new Map<string, string>();
    const steps = records.filter(({ journey }) => journey).sort((a, b) => (a.journey?.step ?? 0) - (b.journey?.step ?? 0));
    for (const { journey, language, page, url, outline } of steps) {
      const place = url.replace(/[?#].*$/, '');
      for (const field of outline.fields) {
        // Typing again to make sure, and signing in, are left out by WCAG.
        if (!/^(text|email|tel|date|textarea)$/.test(field.type)) continue;
        if (
          /confirm|again|verify|repeat|search|code\b|cadarnhau|cadarnhewch|eto\b|chwilio|cod diogelwch/i.test(
            `${field.label} ${field.name}`,
          )
        )
          continue;
        const token = /^(|on|off)$/.test(field.autocomplete) ? '' : field.autocomplete;
        const label = field.label
          .toLowerCase()
          .replace(/\([^)]*\)|[^\p{L}\p{N} ]/gu, '')
          .replace(/\s+/g, ' ')
          .trim();
        if (!token && label.length < 4) continue;
        const key = [journey?.name, language, token || label].join('\n');
        const first = asked.get(key);
        if (first === undefined) asked.set(key, place);
        else if (first !== place && !field.filled)
          found.push({
            rule: 'redundant-entry',
            page,
            evidence: { key: token || label },
            message: {
              cy: `Gofynnir eto am “${field.label.slice(0, 80)}” yn yr un daith, ac mae’r maes yn wag.`,
              en: `“${field.label.slice(0, 80)}” is asked for again in the same journey, and the field is empty.`,
            },
          });
      }
    }
    return found;
  },
};
