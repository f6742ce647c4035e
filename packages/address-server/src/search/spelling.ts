/** How many slips of the hand a word may have: none in a short one, where every other word would be near. */
export function allowedSlips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * Letters wrong, missing, added or changed in place with the next, up to `most`; `most + 1` for any more.
 * With `beginning`, the distance to the nearest beginning of `word`: for a word that is still being typed.
 */
export function slips(typed: string, word: string, most: number, beginning = false): number {
  if (!beginning && Math.abs(typed.length - word.length) > most) return most + 1;
  const wide = beginning ? Math.min(word.length, typed.length + most) : word.length;
  let before: number[] = [];
  let last = Array.from({ length: wide + 1 }, (_each, index) => index);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= wide; column += 1) {
      const same = typed.charCodeAt(row - 1) === word.charCodeAt(column - 1);
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      const changed =
        row > 1 &&
        column > 1 &&
        typed.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
        typed.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (changed) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = current;
  }
  return Math.min(beginning ? Math.min(...last) : (last[wide] ?? 0), most + 1);
}
