/** A list as PostgreSQL writes arrays, which every client can send as text. PostgreSQL's texts hold no `\u0000`. */
export function arrayText(values: readonly (string | number | null | undefined)[]): string {
  const written = values.map((value) => {
    if (value === null || value === undefined) return 'NULL';
    if (typeof value === 'number') return String(value);
    return `"${value.replace(/\u0000/g, '').replace(/["\\]/g, '\\$&')}"`;
  });
  return `{${written.join(',')}}`;
}
