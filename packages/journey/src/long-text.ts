/** As `cleanLine`, keeping line breaks. */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '')
    .replace(/ *\n */g, '\n')
    .trim();

/** Characters as people count them, where an emoji or ŵ typed as one is one. */
export const countCharacters = (text: string): number => [...text].length;
