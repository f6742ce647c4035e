import type { Observation } from '../../finding.ts';
import type { ResponseRule } from '../../rule.ts';
import { words } from './window-unasked.text.ts';

const id = 'window-unasked';

/** Nothing opens over the page before a person has asked for anything. */
export const windowUnaskedRule: ResponseRule = {
  kind: 'response',
  id,
  words,
  criteria: ['3.2.5'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  judge: ({ unasked }) => {
    const found: Observation[] = [];
    if (unasked?.windows)
      found.push({
        rule: id,
        message: {
          cy: 'Mae’r dudalen yn agor ffenestr arall wrth lwytho, heb i neb ofyn amdani.',
          en: 'The page opens another window while it loads, which nobody asked for.',
        },
        evidence: { key: 'window' },
      });
    if (unasked?.boxes)
      found.push({
        rule: id,
        message: {
          cy: 'Mae blwch gan y porwr (`alert` neu ei debyg) yn gorchuddio’r dudalen wrth iddi lwytho, heb i neb ofyn amdano.',
          en: 'A box of the browser’s (`alert` or its like) covers the page while it loads, which nobody asked for.',
        },
        evidence: { key: 'box' },
      });
    return found;
  },
};
