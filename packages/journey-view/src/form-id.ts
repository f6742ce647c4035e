/** The id of the page's one form. A button elsewhere joins it with `form="page"`: that is how the language switch carries unsent input. */
export const formId = 'page';
