/** What tags a template that two can draw: Lit's `html`, or `draw`. */
export type Html<Drawn> = (strings: TemplateStringsArray, ...values: unknown[]) => Drawn;

const tokens = /<(?:\/\w+|(\w+)([^>]*))>|\0|[^<\0]+/g;
const attributes = /([\w-]+)=(?:"(.*?)"|\0)/g;

/**
 * Lit's `html` in little: makes the nodes at once. With it a mistake is shown without the renderer, which weighs more
 * than a field does. It knows elements with end tags, attributes that are wholly text or wholly a value, and children.
 *
 * @returns The template's one element.
 * @example
 * draw`<p id=${id}>${text}</p>`
 */
export const draw: Html<HTMLElement> = (strings, ...values) => {
  const root = document.createElement('div');
  let at: HTMLElement = root;
  for (const [token, tag, rest = ''] of strings.join('\0').matchAll(tokens)) {
    if (tag) {
      const child = at.appendChild(document.createElement(tag));
      for (const [, name = '', text] of rest.matchAll(attributes)) child.setAttribute(name, text ?? String(values.shift()));
      at = child;
    } else if (token[0] === '<') at = at.parentElement ?? root;
    else at.append(...(token === '\0' ? ([values.shift()].flat() as (Node | string)[]) : [token]));
  }
  return root.firstElementChild as HTMLElement;
};
