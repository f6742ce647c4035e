/** How many slips of the hand a word may have: none in a short one, where every other word would be near. */
export function allowedSlips(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

const longest = 64;
// Kept from call to call: thousands of words are compared for one text.
let before = new Uint8Array(longest + 1);
let last = new Uint8Array(longest + 1);
let current = new Uint8Array(longest + 1);

/**
 * Letters wrong, missing, added or changed in place with the next, up to `most`; `most + 1` for any more.
 * With `beginning`, the distance to the nearest beginning of `word`: for a word that is still being typed.
 */
export function slips(typed: string, word: string, most: number, beginning = false): number {
  const more = most + 1;
  const wide = beginning ? Math.min(word.length, typed.length + most) : word.length;
  if (typed.length > longest || wide > longest || typed.length - wide > most || (!beginning && wide - typed.length > most)) return more;
  for (let column = 0; column <= wide; column += 1) last[column] = Math.min(column, more);
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    // Only what lies within `most` of the diagonal can come out at `most` or less.
    const from = Math.max(1, row - most);
    const to = Math.min(wide, row + most);
    current[from - 1] = from === 1 ? Math.min(row, more) : more;
    let least = current[from - 1] ?? more;
    for (let column = from; column <= to; column += 1) {
      const other = word.charCodeAt(column - 1);
      const above = column < row + most ? (last[column] ?? more) : more;
      let cost = Math.min(above + 1, (current[column - 1] ?? more) + 1, (last[column - 1] ?? more) + (letter === other ? 0 : 1));
      if (row > 1 && column > 1 && letter === word.charCodeAt(column - 2) && typed.charCodeAt(row - 2) === other)
        cost = Math.min(cost, (before[column - 2] ?? more) + 1);
      current[column] = Math.min(cost, more);
      if (cost < least) least = cost;
    }
    if (to < wide) current[to + 1] = more;
    if (least > most) return more;
    [before, last, current] = [last, current, before];
  }
  if (!beginning) return Math.min(last[wide] ?? more, more);
  let nearest = more;
  for (let column = Math.max(0, typed.length - most); column <= wide; column += 1) nearest = Math.min(nearest, last[column] ?? more);
  return nearest;
}
