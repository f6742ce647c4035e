/** Rules that ask something of a page in its site. A story, or a component in a test, is a part of one: it leads nowhere. */
export const ofSites: readonly string[] = ['language-switch', 'welsh-counterpart', 'welsh-title', 'title-sense', 'skip-link'];
