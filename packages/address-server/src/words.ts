/**
 * A text as words to match by: capitals and diacritics folded (`Tŷ` → `ty`, in either Unicode form), hyphens as
 * spaces, apostrophes gone (`Tŷ’n` → `tyn`), the Welsh `’r` off its word.
 */
export function words(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`]r\b/g, ' yr')
    .replace(/['’`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
