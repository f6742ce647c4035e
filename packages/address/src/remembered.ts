/**
 * The same function, its last answers kept. A gazetteer gives one street for each of its addresses, and a million rows are formatted in
 * one go: the street is worked out once. All is forgotten when there is too much, so it holds what is being read now.
 */
export function remembered(make: (text: string) => string, most = 5000): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    // A text that long is no name, and would be kept for nothing.
    if (text.length > 100) return made;
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
