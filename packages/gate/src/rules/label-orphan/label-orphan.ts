import type { PageRule, Seen } from '../../rule.ts';
import { words } from './label-orphan.text.ts';

/** Every label is tied to its field: pressing it focuses the field, and a screen reader says it there. */
export const labelOrphanRule: PageRule = {
  kind: 'page',
  id: 'label-orphan',
  words,
  criteria: ['1.3.1', '3.3.2'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    const labelable =
      'input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="reset" i], [type="image" i]), select, textarea';
    const bare = (field: Element): boolean =>
      !(field as HTMLInputElement).labels?.length &&
      !['aria-label', 'aria-labelledby', 'title'].some((name) => (field.getAttribute(name) ?? '').trim());
    const fields = (kit.all(labelable) as HTMLInputElement[]).filter((field) => kit.seen(field) && !field.matches(':disabled'));
    const untied = fields.filter(bare);
    const told = new Set<Element>();
    /** The field without a name that the label stands at. */
    const standsAt = (label: Element): Element | undefined => {
      const at = label.getBoundingClientRect();
      return untied.find((field) => {
        if (told.has(field)) return false;
        const box = field.getBoundingClientRect();
        const across = Math.max(0, box.left - at.right, at.left - box.right);
        const down = Math.max(0, box.top - at.bottom, at.top - box.bottom);
        return (
          (label.contains(field) || label.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING || across < 20) &&
          across < 120 &&
          down < 50
        );
      });
    };
    for (const label of kit.all('label') as HTMLLabelElement[]) {
      const text = kit.text(label).slice(0, 80);
      if (!text || !kit.seen(label) || label.control) continue;
      // A custom element may be the field, and closed to us.
      if ([...label.querySelectorAll('*')].some((each) => each.localName.includes('-'))) continue;
      const target = label.getAttribute('for');
      const pointed = target ? (label.getRootNode() as Document | ShadowRoot).getElementById(target) : null;
      if (pointed?.localName.includes('-')) continue;
      const field = standsAt(label);
      if (field) told.add(field);
      if (target && !pointed)
        found.push({
          element: label,
          evidence: { key: text },
          ...(field ? {} : { certainty: 'warning' }),
          message: {
            cy: `Mae’r label “${text}” yn cyfeirio at \`id="${target}"\`, ond nid oes elfen â’r id hwnnw.`,
            en: `The label “${text}” points to \`id="${target}"\`, but no element has that id.`,
          },
        });
      else if (pointed)
        found.push({
          element: label,
          evidence: { key: text },
          certainty: 'warning',
          message: {
            cy: `Mae’r label “${text}” yn cyfeirio at \`<${pointed.localName}>\`, na all gael label.`,
            en: `The label “${text}” points to a \`<${pointed.localName}>\`, which cannot have a label.`,
          },
        });
      else if (field)
        found.push({
          element: label,
          evidence: { key: text },
          certainty: 'warning',
          message: {
            cy: `Nid yw’r label “${text}” wedi’i glymu wrth unrhyw faes: nid oes ganddo \`for\`, ac nid oes maes ynddo.`,
            en: `The label “${text}” is tied to no field: it has no \`for\`, and no field is in it.`,
          },
        });
    }
    for (const field of untied) {
      if (told.has(field)) continue;
      const tick = field.type === 'radio' || field.type === 'checkbox';
      const cell = field.closest('td')?.previousElementSibling;
      const near = tick ? field.nextSibling : field.previousSibling;
      const blank = near?.nodeType === 3 && !near.textContent?.trim();
      const beside = (blank || near?.nodeName === 'BR' ? (tick ? near.nextSibling : near.previousSibling) : near) ?? cell;
      if (
        !beside ||
        (beside instanceof Element && (beside.matches(`label, button, a, h1, ${labelable}`) || beside.querySelector(labelable)))
      )
        continue;
      const text = (beside instanceof Element ? kit.text(beside) : (beside.textContent ?? '')).replace(/\s+/g, ' ').trim();
      if (!/\p{L}{2}/u.test(text) || text.length > 60) continue;
      found.push({
        element: field,
        evidence: { key: text },
        certainty: 'warning',
        message: {
          cy: `Mae’r testun “${text}” yn sefyll wrth y maes hwn, ond nid yw wedi’i glymu wrtho.`,
          en: `The text “${text}” stands at this field, but is not tied to it.`,
        },
      });
    }
    return found;
  },
};
