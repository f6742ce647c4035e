/** A page's name without its host: the same on a developer's machine, in CI and on the live site. */
export const pagePath = (page: string): string => page.replace(/^https?:\/\/[^/]+(?=\/|$)/, '') || '/';

/** Whether a page is the one that is named, or fits a pattern in which `*` stands for anything. */
export function fitsPage(page: string, pattern: string): boolean {
  return fitsPattern(pagePath(page), pagePath(pattern)) || fitsPattern(page, pattern);
}

/** Whether a whole text fits a pattern in which `*` stands for anything. */
export function fitsPattern(text: string, pattern: string): boolean {
  const parts = pattern.split('*');
  if (parts.length === 1) return text === pattern;
  // By hand and not as a regular expression: many stars would make that one slow.
  const [first = '', ...rest] = parts;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
}
