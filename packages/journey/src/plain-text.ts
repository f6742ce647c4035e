/** One line: NFC, spaces collapsed, NUL and other control characters gone. Case, accents, emoji and right-to-left text are kept. */
export const cleanLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim();

/** As `cleanLine`, keeping line breaks. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '')
    .replace(/ *\n */g, '\n')
    .trim();

/** Nothing anyone could read: empty, or only joiners, marks of direction and spaces. */
export const isBlank = (text: string): boolean => !/[^\s\p{Cf}]/u.test(text);

/** Characters as people count them, where an emoji or ŵ typed as one is one. */
export const countCharacters = (text: string): number => [...text].length;
