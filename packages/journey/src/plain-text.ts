/** One line: NFC, spaces collapsed, NUL and other control characters gone. Case, accents, emoji and right-to-left text are kept. */
export const cleanLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim();

/** Nothing anyone could read: empty, or only joiners, marks of direction and spaces. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cf}]/u.test(text);
