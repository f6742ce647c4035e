import type { PageRule, Seen } from '../../rule.ts';
import { words } from './heading-fake.text.ts';

/** What looks like a heading is one, so that a list of headings has it. */
export const headingFakeRule: PageRule = {
  kind: 'page',
  id: 'heading-fake',
  words,
  criteria: ['1.3.1'],
  point: 5,
  certainty: 'warning',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    const elsewhere =
      'a, button, label, legend, th, td, dt, dd, li, caption, figure, nav, header, footer, summary, blockquote, form, dialog, h1, h2, h3, h4, h5, h6, [role="heading"], [role="alert"], [role="status"], [role="note"], [aria-hidden="true"]';
    const bold = (element: Element): boolean => Number(getComputedStyle(element).fontWeight) >= 600;
    const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
    /** The element whose look its whole text has: itself, or the one that wraps all of it. */
    const inner = (element: Element): Element => {
      const only = element.children.length === 1 ? element.firstElementChild : null;
      const whole =
        only && only.textContent.trim() === element.textContent.trim() && /^(b|strong|font|span|big|u|em|i|div)$/.test(only.localName);
      return whole ? inner(only) : element;
    };
    for (const element of kit.all('p, div, span, b, strong, font')) {
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      if (text.length < 3 || text.length > 80 || text.split(' ').length > 12 || /[.,;:!…]$/.test(text) || !/\p{L}{3}/u.test(text)) continue;
      if (element.closest(elsewhere) || element.querySelector('a, button, input, select, textarea, img, svg, h1, h2, h3, h4, h5, h6'))
        continue;
      if (getComputedStyle(element).display.startsWith('inline') && element.parentElement !== document.body) {
        // An inline element is a line of its own only between breaks.
        const breaks = (node: ChildNode | null): boolean => {
          let each = node;
          while (each?.nodeType === 3 && !each.textContent?.trim()) each = each.nextSibling;
          return each?.nodeName === 'BR';
        };
        const opens = !element.previousSibling?.textContent?.trim() || element.previousSibling.nodeName === 'BR';
        if (!(opens && breaks(element.nextSibling))) continue;
      } else if (element.parentElement?.matches('p, span')) continue;
      // What a field or a group is named or described by belongs to it, as an error above a field does.
      if (
        element.id &&
        document.querySelector(`:is([aria-labelledby~="${CSS.escape(element.id)}"], [aria-describedby~="${CSS.escape(element.id)}"])`)
      )
        continue;
      if (!kit.seen(element)) continue;
      const after = element.nextElementSibling;
      const block = after?.localName === 'br' ? element.parentElement : after;
      if (
        !block ||
        block.matches('h1, h2, h3, h4, h5, h6') ||
        // What stands over a menu or a choice of language names the site, or the menu, and is no heading of any text.
        block.matches('nav, [role="navigation"]') ||
        block.querySelector('nav, [role="navigation"]') ||
        kit.text(block).length - (block === element.parentElement ? text.length : 0) < 40
      )
        continue;
      const look = inner(element);
      const body = block === element.parentElement ? block : inner(block);
      const [size, plain] = [sizeOf(look), sizeOf(body)];
      const heavier = bold(look) && !bold(body) && size >= plain;
      // A larger line just under a heading leads into the text.
      const lead = element.previousElementSibling?.matches('h1, h2, h3, hgroup, header') ?? false;
      const larger = size >= plain * 1.3 && !lead;
      if (!heavier && !larger) continue;
      if (found.some((each) => each.element?.contains(element))) continue;
      found.push({
        element,
        evidence: { key: text, size, body: plain },
        message: {
          cy: `Mae “${text}” yn edrych fel pennawd, ond \`<${element.localName}>\` ydyw.`,
          en: `“${text}” looks like a heading, but is a \`<${element.localName}>\`.`,
        },
      });
    }
    return found.slice(0, 20);
  },
};
