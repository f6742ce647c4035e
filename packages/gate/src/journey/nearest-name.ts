/** The known name that a mistyped one is most like, when it is like any. */
export function nearestName(typed: string, known: readonly string[]): string | undefined {
  const near = known
    .map((name) => ({ name, far: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .at(0);
  return near && near.far <= Math.max(2, Math.ceil(near.name.length / 3)) ? near.name : undefined;
}

/** Letters to put in, take out or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other[j] ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
