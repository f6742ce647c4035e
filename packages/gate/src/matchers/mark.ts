/** The attribute that says which element of a page is looked at, for as long as it takes to ask. */
export const mark = 'data-patrwm-gate-part';

/** Marks an element while something is asked about it. For the page itself. */
export async function whileMarked<Answer>(element: Element, ask: () => Promise<Answer>): Promise<Answer> {
  element.setAttribute(mark, '');
  try {
    return await ask();
  } finally {
    element.removeAttribute(mark);
  }
}
