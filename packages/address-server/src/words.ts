/** Capitals and diacritics folded (`Tŷ` → `ty`, in either Unicode form), apostrophes gone (`Tŷ’n` → `tyn`), the Welsh `’r` off its word. */
export function fold(text: string): string {
  // Most of a gazetteer is plain letters: the passes below cost more than all the rest of a load.
  if (/^[\w ,.&()/-]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]r\b/g, ' yr')
    .replace(/['’‘`´]/g, '');
}

/** A text as words to match by: folded, with hyphens and all other punctuation as spaces. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
