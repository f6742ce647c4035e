import type { PageRule, Seen } from '../../rule.ts';
import { words } from './group-legend.text.ts';

/** Choices that belong together say what they answer. */
export const groupLegendRule: PageRule = {
  kind: 'page',
  id: 'group-legend',
  words,
  criteria: ['1.3.1'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    const groups = new Map<string, HTMLInputElement[]>();
    const forms: (HTMLFormElement | null)[] = [];
    for (const field of kit.all('input[type="radio" i], input[type="checkbox" i]') as HTMLInputElement[]) {
      if (!field.name || field.matches(':disabled')) continue;
      if (!kit.seen(field) && ![...(field.labels ?? [])].some((label) => kit.seen(label))) continue;
      if (!forms.includes(field.form)) forms.push(field.form);
      const key = `${field.type} ${String(forms.indexOf(field.form))} ${field.name}`;
      groups.set(key, [...(groups.get(key) ?? []), field]);
    }
    for (const fields of groups.values()) {
      const [first] = fields;
      if (!first || fields.length < 2) continue;
      // Row by row in a table, headers say what each is for.
      if (first.closest('table')?.querySelector('th')) continue;
      let whole: Element = first;
      while (whole.parentElement && !fields.every((field) => whole.contains(field))) whole = whole.parentElement;
      let box: Element | undefined;
      let named = false;
      for (let each: Element | null = whole; each && !named; each = each.parentElement) {
        if (!each.matches('fieldset, [role="group"], [role="radiogroup"]')) continue;
        box ??= each;
        const legend = each.localName === 'fieldset' ? each.querySelector(':scope > legend') : null;
        named = (legend?.textContent.trim() ?? '') !== '' || kit.name(each) !== '';
      }
      if (named) continue;
      // What stands before the first choice is the question, if it asks.
      let question = '';
      for (let each: Element | null = first; each && !question && each !== document.body; each = each.parentElement) {
        for (let before = each.previousSibling; before && !question; before = before.previousSibling) {
          if (before instanceof Element && (!kit.seen(before) || before.querySelector('input, select, textarea'))) continue;
          question = (before.textContent ?? '').replace(/\s+/g, ' ').trim();
        }
      }
      const asks = /[?:*]$/.test(question);
      const kind = first.type === 'radio' ? { cy: 'botwm radio', en: 'radio buttons' } : { cy: 'blwch ticio', en: 'checkboxes' };
      const count = String(fields.length);
      found.push({
        element: box ?? whole,
        ...(asks ? {} : { certainty: 'warning' }),
        evidence: { key: first.name, count: fields.length },
        message: {
          cy: `${count} ${kind.cy} o’r un enw heb grŵp sy’n dweud pa gwestiwn y maent yn ei ateb${asks ? `: “${question.slice(-100)}”` : ''}.`,
          en: `${count} ${kind.en} of one name, without a group that says which question they answer${asks ? `: “${question.slice(-100)}”` : ''}.`,
        },
      });
    }
    return found;
  },
};
