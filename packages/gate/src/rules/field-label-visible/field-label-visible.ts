import type { PageRule, Seen } from '../../rule.ts';
import { words } from './field-label-visible.text.ts';

/** Every field has a name that stays in sight. A placeholder goes when typing starts. */
export const fieldLabelVisibleRule: PageRule = {
  kind: 'page',
  id: 'field-label-visible',
  words,
  criteria: ['3.3.2'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    const fields =
      'input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="reset" i], [type="image" i]), select, textarea';
    let lines: DOMRect[] | undefined;
    const linesOfText = (): DOMRect[] => {
      if (lines) return lines;
      lines = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && lines.length < 4000) {
        const holder = walker.currentNode.parentElement;
        if (!/\p{L}/u.test(walker.currentNode.textContent ?? '')) continue;
        if (!holder || holder.closest('option, script, style, noscript, button, a, textarea') || !kit.seen(holder)) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        lines.push(...range.getClientRects());
      }
      return lines;
    };
    /** Text that a person takes for the label by its place: on the left, close above, or right of a tick box. */
    const beside = (field: Element, tick: boolean): boolean => {
      const box = field.getBoundingClientRect();
      return linesOfText().some((line) => {
        if (line.bottom > box.top && line.top < box.bottom) {
          const gap = tick && line.left >= box.right - 2 ? line.left - box.right : box.left - line.right;
          return gap > -3 && gap < 80;
        }
        return line.bottom <= box.top + 3 && box.top - line.bottom < 14 && line.left < box.right && line.right > box.left;
      });
    };
    for (const field of kit.all(fields) as HTMLInputElement[]) {
      if (!kit.seen(field) || !kit.exposed(field) || field.matches(':disabled')) continue;
      const root = field.getRootNode() as Document | ShadowRoot;
      const ids = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
      const labels = [...(field.labels ?? []), ...ids.flatMap((id) => root.getElementById(id) ?? [])];
      if (labels.some((label) => kit.seen(label) && kit.text(label) !== '')) continue;
      const tick = field.type === 'radio' || field.type === 'checkbox';
      if (beside(field, tick) || (field.closest('td') && field.closest('table')?.querySelector('th'))) continue;
      const others = field.form ? [...field.form.querySelectorAll(fields)].filter((each) => kit.seen(each)) : [];
      const buttonNames = others.length === 1 && field.form?.querySelector('button, [type="submit" i], [type="image" i]');
      const search = field.type === 'search' || field.closest('search, [role="search"]') !== null || buttonNames;
      const placeholder = (field.getAttribute('placeholder') ?? '').trim();
      const hidden = labels.map((label) => label.textContent.trim()).join('') || (field.getAttribute('aria-label') ?? field.title).trim();
      if (hidden) {
        // An adjacent button says what a lone field is for.
        if (search) continue;
        found.push({
          element: field,
          evidence: { key: hidden.slice(0, 80) },
          certainty: 'warning',
          message: {
            cy: `Nid oes label i’w weld wrth y maes hwn. Dim ond technoleg gynorthwyol sy’n cael ei enw: “${hidden.slice(0, 80)}”.`,
            en: `No label can be seen at this field. Only assistive technology is given its name: “${hidden.slice(0, 80)}”.`,
          },
        });
      } else if (placeholder) {
        found.push({
          element: field,
          evidence: { key: placeholder.slice(0, 80) },
          ...(search ? { certainty: 'warning' } : {}),
          message: {
            cy: `Unig enw’r maes hwn yw’r testun dalfan “${placeholder.slice(0, 80)}”, sy’n diflannu wrth deipio.`,
            en: `The only name of this field is its placeholder “${placeholder.slice(0, 80)}”, which goes when typing starts.`,
          },
        });
      }
    }
    return found;
  },
};
