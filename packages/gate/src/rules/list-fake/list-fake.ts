import type { PageRule, Seen } from '../../rule.ts';
import { words } from './list-fake.text.ts';

/** What looks like a list is one, so that its length and its items are told. */
export const listFakeRule: PageRule = {
  kind: 'page',
  id: 'list-fake',
  words,
  criteria: ['1.3.1'],
  point: 5,
  certainty: 'warning',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    const bullet = /^\s*[•·●○▪■►▸➢✓✔➤‣◦*–—-]\s+\S/u;
    const number = /^\s*\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\S/i;
    const items = (lines: readonly string[]): number => {
      let best = 0;
      for (const mark of [bullet, number]) {
        let run = 0;
        for (const line of lines) {
          run = mark.test(line) ? run + 1 : 0;
          best = Math.max(best, run);
        }
      }
      return best;
    };
    const push = (element: Element, count: number): void => {
      if (found.some((each) => each.element?.contains(element))) return;
      found.push({
        element,
        evidence: { items: count },
        message: {
          cy: `Mae ${String(count)} llinell yn edrych fel eitemau rhestr, ond nid rhestr ydynt.`,
          en: `${String(count)} lines look like the items of a list, but are not a list.`,
        },
      });
    };
    const elsewhere = 'pre, code, textarea, script, style, [role="list"], table, nav, blockquote';
    for (const element of kit.all('p, div, td, dd, section, article, main')) {
      if (element.closest('pre, code, [role="list"]') || element.querySelectorAll(':scope > br').length < 1 || !kit.seen(element)) continue;
      const lines = [''];
      for (const child of element.childNodes) {
        if (child.nodeName === 'BR') lines.push('');
        else if (!(child instanceof Element) || !child.matches(elsewhere))
          lines[lines.length - 1] += (child.textContent ?? '').replace(/\s+/g, ' ');
      }
      const count = items(lines.filter((line) => line.trim()));
      if (count >= 2) push(element, count);
    }
    for (const parent of new Set(kit.all('p, div').map((each) => each.parentElement))) {
      if (!parent || parent.closest(`${elsewhere}, ul, ol`)) continue;
      let run: Element[] = [];
      const end = (): void => {
        const [first] = run;
        if (first && run.length >= 2 && items(run.map((each) => kit.text(each))) >= 2) push(first, run.length);
        run = [];
      };
      for (const child of parent.children) {
        const text = child.matches('p, div') && !child.querySelector('p, div, ul, ol, input') ? kit.text(child) : '';
        if (text && text.length < 300 && (bullet.test(text) || number.test(text)) && kit.seen(child)) run.push(child);
        else end();
      }
      end();
    }
    return found;
  },
};
