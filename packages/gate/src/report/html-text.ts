/** Text as HTML shows it: no markup of a page's gets into a report. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The gate's own sentences: what stands between backticks is code, and lines stay lines. */
export const rich = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 ? `<code translate="no">${escaped(part)}</code>` : escaped(part).replaceAll('\n', '<br>')))
    .join('');

/** A picture's size, read from its JPEG data; nothing when it is no JPEG. */
export function jpegSize(address: string): { readonly width: number; readonly height: number } | undefined {
  const base64 = /^data:image\/jpeg;base64,([A-Za-z0-9+/=]+)$/.exec(address)?.[1];
  if (base64 === undefined) return undefined;
  const data = Buffer.from(base64, 'base64');
  // Segments follow one another, each with its length; the frame's header has the size.
  for (let at = 2; at + 9 < data.length && data[at] === 0xff; at += 2 + data.readUInt16BE(at + 2)) {
    const kind = data[at + 1] ?? 0;
    if (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc)
      return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) };
  }
  return undefined;
}
