import type { PageRule, Seen } from '../../rule.ts';
import { words } from './field-contrast.text.ts';

/** Where to type can be seen: the edge of a field, and the example within it. axe looks at neither. */
export const fieldContrastRule: PageRule = {
  kind: 'page',
  id: 'field-contrast',
  words,
  criteria: ['1.4.3', '1.4.11'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'opened', 'dark'],
  look: (kit) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const found: Seen[] = [];
    const colourOf = (value: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = /^rgba?\(/.test(value) ? (value.match(/[\d.]+/g) ?? []).map(Number) : [0, 0, 0, -1];
      return [red, green, blue, alpha];
    };
    const over = ([red, green, blue, alpha]: Colour, ground: Colour): Colour => [
      red * alpha + ground[0] * (1 - alpha),
      green * alpha + ground[1] * (1 - alpha),
      blue * alpha + ground[2] * (1 - alpha),
      1,
    ];
    const luminance = (colour: Colour): number => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: Colour, other: Colour): number => {
      const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (lighter + 0.05) / (darker + 0.05);
    };
    const up = (element: Element): Element | null => {
      const root = element.getRootNode();
      return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    };
    /** What is behind an element; nothing where no colour tells. */
    const groundOf = (element: Element | null): Colour | undefined => {
      const layers: Colour[] = [];
      for (let each = element; each; each = up(each)) {
        const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(each);
        if (backgroundImage !== 'none' || Number(opacity) < 1 || filter !== 'none' || mixBlendMode !== 'normal') return undefined;
        const colour = colourOf(backgroundColor);
        if (colour[3] < 0) return undefined;
        layers.push(colour);
        if (colour[3] === 1) break;
      }
      const dark =
        matchMedia('(prefers-color-scheme: dark)').matches && /dark/.test(getComputedStyle(document.documentElement).colorScheme);
      const paper: Colour = dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
      return layers.reduceRight((ground, colour) => over(colour, ground), paper);
    };
    /** The best contrast of anything drawn along an element's edge. */
    const edgeOf = (element: Element, ground: Colour): number => {
      const style = getComputedStyle(element);
      const fill = over(colourOf(style.backgroundColor), ground);
      let best = contrast(fill, ground);
      for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
        if (parseFloat(style[`border${side}Width`]) < 1 || /none|hidden/.test(style[`border${side}Style`])) continue;
        const line = over(colourOf(style[`border${side}Color`]), ground);
        best = Math.max(best, contrast(line, ground), contrast(line, fill));
      }
      if (parseFloat(style.outlineWidth) >= 1 && !/none|hidden/.test(style.outlineStyle))
        best = Math.max(best, contrast(over(colourOf(style.outlineColor), ground), ground));
      for (const colour of style.boxShadow.match(/rgba?\([^)]*\)/g) ?? []) {
        const line = over(colourOf(colour), ground);
        best = Math.max(best, contrast(line, ground), contrast(line, fill));
      }
      return best;
    };
    /** Something else is drawn around it: a group's box, a frame of its own, a line below. */
    const isFramed = (field: Element, ground: Colour): boolean => {
      const box = field.getBoundingClientRect();
      const near = [up(field), up(up(field) ?? field), up(up(up(field) ?? field) ?? field)].filter(
        (each): each is Element => each !== null && !each.matches('body, html, main, form, fieldset:has(legend)'),
      );
      const around = near.flatMap((each) => [each, ...[...each.children].filter((child) => child !== field && !child.contains(field))]);
      const holds = (element: Element): boolean => {
        const each = element.getBoundingClientRect();
        return (
          each.left <= box.left + 2 &&
          each.right >= box.right - 2 &&
          Math.abs(each.bottom - box.bottom) < 24 &&
          each.bottom > box.top &&
          (each.height < 4 || Math.abs(each.top - box.top) < 48)
        );
      };
      const drawsBy = (element: Element): boolean =>
        ['::before', '::after'].some((which) => {
          const { content, borderBottomWidth, backgroundColor, boxShadow } = getComputedStyle(element, which);
          return content !== 'none' && (parseFloat(borderBottomWidth) >= 1 || colourOf(backgroundColor)[3] > 0.3 || boxShadow !== 'none');
        });
      return around.some(
        (each) =>
          (holds(each) && (edgeOf(each, groundOf(up(each)) ?? ground) >= 3 || getComputedStyle(each).backgroundImage !== 'none')) ||
          (each.contains(field) && drawsBy(each)),
      );
    };
    const typed =
      'textarea, select, input:not([type]), ' +
      ['text', 'email', 'tel', 'number', 'password', 'search', 'url', 'date', 'month', 'week', 'time', 'datetime-local']
        .map((type) => `input[type="${type}" i]`)
        .join(', ');
    for (const field of kit.all(typed) as (HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[]) {
      if (!kit.seen(field) || field.matches(':disabled') || Number(getComputedStyle(field).opacity) < 0.99) continue;
      const ground = groundOf(up(field));
      if (!ground) continue;
      const style = getComputedStyle(field);
      const name = (kit.name(field) || field.getAttribute('name') || '').slice(0, 60);
      // The browser's own edge is the browser's.
      const untouched = style.borderTopStyle === 'inset' || (field.matches('select') && style.appearance === 'auto');
      const best = edgeOf(field, ground);
      const image = style.backgroundImage !== 'none' && !field.matches('select');
      if (!untouched && !image && best < 2.95 && !isFramed(field, ground)) {
        const ratio = String(Math.floor(best * 100) / 100);
        found.push({
          element: field,
          evidence: { key: 'edge', ratio: Number(ratio), needed: 3 },
          message: {
            cy: `Prin y gwelir ymyl y maes “${name}”: cyferbyniad o ${ratio}:1 â’r hyn sydd o’i amgylch, lle mae angen 3:1.`,
            en: `The edge of the field “${name}” can hardly be seen: a contrast of ${ratio}:1 with what is around it, where 3:1 is needed.`,
          },
        });
      }
      const example = field.getAttribute('placeholder')?.trim() ?? '';
      if (!example || (field as HTMLInputElement).value || style.backgroundImage !== 'none') continue;
      const { color, opacity, fontSize, fontWeight } = getComputedStyle(field, '::placeholder');
      const [red, green, blue, alpha] = colourOf(color);
      const fill = over(colourOf(style.backgroundColor), ground);
      const shown = alpha * Number(opacity);
      // What is not drawn at all makes way for a label that floats.
      if (alpha < 0 || shown < 0.05) continue;
      const size = parseFloat(fontSize);
      const needed = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
      const text = contrast(over([red, green, blue, shown], fill), fill);
      if (text < needed - 0.05) {
        const ratio = String(Math.floor(text * 100) / 100);
        found.push({
          element: field,
          evidence: { key: 'placeholder', ratio: Number(ratio), needed },
          message: {
            cy: `Mae’r testun enghreifftiol “${example.slice(0, 50)}” yn rhy wan: cyferbyniad o ${ratio}:1, lle mae angen ${String(needed)}:1.`,
            en: `The placeholder “${example.slice(0, 50)}” is too faint: a contrast of ${ratio}:1, where ${String(needed)}:1 is needed.`,
          },
        });
      }
    }
    return found;
  },
};
