import type { PageRule, Seen } from '../../rule.ts';
import { words } from './link-unseen.text.ts';

/** A link within a text that looks in no way other than the text. axe judges only links of another colour. */
export const linkUnseenRule: PageRule = {
  kind: 'page',
  id: 'link-unseen',
  words,
  criteria: ['1.4.1'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'opened', 'empty-submit', 'forced-colors'],
  look: (kit) => {
    const found: Seen[] = [];
    const clear = /^rgba\(\d+, \d+, \d+, 0\)$|^transparent$/;
    const marks = (element: Element, which: '::before' | '::after'): boolean => {
      const { content } = getComputedStyle(element, which);
      return content !== 'none' && content !== 'normal' && content !== '""';
    };
    const differs = (link: Element, block: Element): boolean => {
      const text = getComputedStyle(block);
      for (let each: Element | null = link; each && each !== block; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (style.textDecorationLine !== 'none' || style.backgroundImage !== 'none' || style.boxShadow !== 'none') return true;
        if (!clear.test(style.backgroundColor) && style.backgroundColor !== text.backgroundColor) return true;
        if (parseFloat(style.borderBottomWidth) > 0 && style.borderBottomStyle !== 'none') return true;
        if (style.color !== text.color || style.fontStyle !== text.fontStyle || style.fontFamily !== text.fontFamily) return true;
        if (Math.abs(Number(style.fontWeight) - Number(text.fontWeight)) >= 100 || style.fontVariant !== text.fontVariant) return true;
        if (style.textTransform !== text.textTransform || Math.abs(parseFloat(style.fontSize) - parseFloat(text.fontSize)) > 1) return true;
        if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) return true;
        if (marks(each, '::before') || marks(each, '::after')) return true;
      }
      return link.querySelector('img, svg, picture, i, b, strong, em, u, mark, code, span[class]') !== null;
    };
    for (const link of kit.all('p a[href], li a[href], dd a[href], td a[href], blockquote a[href]')) {
      const block = link.closest('p, li, dd, td, blockquote');
      if (!block || !kit.seen(link) || !kit.text(link)) continue;
      if (link.closest('nav, footer, [role="navigation"], [role="contentinfo"]') || !getComputedStyle(link).display.startsWith('inline'))
        continue;
      // Words of the same sentence, before or after, are what hides it; a list of links alone is seen for what it is.
      const own = (node: Node): string =>
        [...node.childNodes]
          .filter(
            (each) => each instanceof Text || (each instanceof Element && !each.matches('a[href], ul, ol, button') && !each.contains(link)),
          )
          .map((each) => each.textContent ?? '')
          .join(' ');
      const beside = `${own(block)} ${link.parentElement && link.parentElement !== block ? own(link.parentElement) : ''}`;
      const besideWords = beside.match(/\p{L}{2,}/gu)?.length ?? 0;
      if (besideWords < 4 || differs(link, block)) continue;
      found.push({
        element: link,
        message: {
          cy: `Nid oes dim yn dangos mai dolen yw “${kit.text(link).slice(0, 60)}”: mae’n edrych yn union fel y testun o’i hamgylch.`,
          en: `Nothing shows that “${kit.text(link).slice(0, 60)}” is a link: it looks exactly as the text around it.`,
        },
      });
    }
    return found;
  },
};
