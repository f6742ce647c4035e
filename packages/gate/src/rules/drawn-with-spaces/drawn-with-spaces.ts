import type { PageRule, Seen } from '../../rule.ts';
import { words } from './drawn-with-spaces.text.ts';

/** A word is a word and a table a table, not letters and figures set apart with spaces. */
export const drawnWithSpacesRule: PageRule = {
  kind: 'page',
  id: 'drawn-with-spaces',
  words,
  criteria: ['1.3.1', '1.3.2'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  look: (kit) => {
    const found: Seen[] = [];
    const isCode = 'code, samp, kbd, textarea, script, style, svg, [class*="code" i], [class*="highlight" i], [class*="language-" i]';
    const spelled = /(?<![\p{L}\p{N}.’'-])(?:\p{Lu}[ \u00a0]){3,}\p{Lu}(?![\p{L}\p{N}.’'-])/u;
    const isWord = (text: string): boolean => {
      const letters = [...text.replace(/[ \u00a0]/g, '').toLocaleLowerCase('en')];
      const rising = letters.every((letter, index) => index === 0 || (letters[index - 1] ?? '') < letter);
      // Letters in order are a list of zones or answers; these four are the winds.
      return !rising && !/^(nesw|nsew)$/.test(letters.join('')) && letters.some((letter) => /[aeiouwyâêîôûŵŷ]/.test(letter));
    };
    for (const element of kit.all('h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, span, div, strong, b, a, button, legend, label')) {
      if (found.length >= 5) break;
      for (const node of element.childNodes) {
        if (!(node instanceof Text)) continue;
        const word = spelled.exec(node.data.replace(/[\t\n\r]+/g, ' '))?.[0];
        if (!word || !isWord(word) || element.closest(isCode) || !kit.seen(element)) continue;
        found.push({
          element,
          evidence: { key: `letters ${word}` },
          message: {
            cy: `Mae bwlch rhwng pob llythyren yn “${word}”, felly nid gair mohono i ddarllenydd sgrin.`,
            en: `There is a space between all the letters of “${word}”, so it is no word to a screen reader.`,
          },
        });
        break;
      }
    }
    /** How many lines, one after another, have a gap in them after which a cell begins where another line’s does. */
    const columnsIn = (lines: readonly string[], aligned: boolean): number => {
      const startsOf = (line: string): number[] =>
        [...line.trimEnd().matchAll(/(?<=\S)(?: {2,}|[ \u00a0]{3,}|\t+)(?=\S)/g)].map(({ index, 0: gap }) =>
          gap.includes('\t') ? -1 : index + gap.length,
        );
      let best = 0;
      let run: number[][] = [];
      for (const line of lines) {
        const starts = startsOf(line);
        if (!line.trim()) continue;
        const shared = !aligned || !run.length || starts.some((start) => run.every((each) => each.includes(start)));
        run = starts.length && shared ? [...run, starts] : starts.length ? [starts] : [];
        best = Math.max(best, run.length);
      }
      return best;
    };
    for (const element of kit.all('pre, p, div, td, li')) {
      if (found.length >= 8) break;
      if (element.closest('table:not([role="presentation"])') && !element.matches('pre')) continue;
      const keeps = /^(pre|pre-wrap|break-spaces)$/.test(getComputedStyle(element).whiteSpace);
      const broken = element.querySelectorAll(':scope > br').length >= 2;
      if (!(keeps || broken) || element.querySelector(isCode) || element.closest(isCode) || !kit.seen(element)) continue;
      if (element.querySelector('pre, p, div, table, ul, ol, img, input')) continue;
      const text = [...element.childNodes].map((node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? ''))).join('');
      const lines = (keeps ? text : text.replace(/[ \t]+/g, ' ')).split('\n');
      // Signs that stand in programs and hardly in a notice.
      if ((text.match(/[{}<>;=$\\|_[\]]/g)?.length ?? 0) > lines.length / 2) continue;
      const rows = columnsIn(lines, keeps);
      if (rows < 3) continue;
      found.push({
        element,
        evidence: { rows, key: 'columns' },
        message: {
          cy: `Mae colofnau wedi’u llunio â bylchau dros ${String(rows)} llinell. Tabl yw hwn, ond nid yw’n dweud hynny.`,
          en: `Columns are drawn with spaces over ${String(rows)} lines. This is a table, but does not say so.`,
        },
      });
    }
    return found;
  },
};
