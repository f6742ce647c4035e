interface Signature {
  readonly type: string;
  readonly extension: string;
  readonly matches: (head: Buffer) => boolean;
}

const startsWith =
  (...bytes: number[]) =>
  (head: Buffer): boolean =>
    bytes.every((byte, at) => head[at] === byte);
const brand =
  (...brands: string[]) =>
  (head: Buffer): boolean =>
    head.toString('latin1', 4, 8) === 'ftyp' && brands.includes(head.toString('latin1', 8, 12));

const signatures: readonly Signature[] = [
  { type: 'image/jpeg', extension: 'jpg', matches: startsWith(0xff, 0xd8, 0xff) },
  { type: 'image/png', extension: 'png', matches: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { type: 'application/pdf', extension: 'pdf', matches: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d) },
  { type: 'image/heic', extension: 'heic', matches: brand('heic', 'heix', 'heim', 'heis', 'hevc', 'hevx') },
  { type: 'image/heif', extension: 'heif', matches: brand('mif1', 'msf1') },
  {
    type: 'image/webp',
    extension: 'webp',
    matches: (head) => head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP',
  },
  { type: 'image/gif', extension: 'gif', matches: (head) => /^GIF8[79]a/.test(head.toString('latin1', 0, 6)) },
  {
    type: 'image/tiff',
    extension: 'tif',
    matches: (head) => startsWith(0x49, 0x49, 0x2a, 0)(head) || startsWith(0x4d, 0x4d, 0, 0x2a)(head),
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    // A zip whose first entries name a Word document; other zips stay unknown.
    matches: (head) => startsWith(0x50, 0x4b, 3, 4)(head) && head.includes('word/'),
  },
];

/** How many leading bytes `sniffFileType` looks at. */
export const sniffLength = 4100;

/** The media type by what the file holds, never by its name or by what the browser said. */
export function sniffFileType(head: Buffer): string | undefined {
  return signatures.find(({ matches }) => matches(head))?.type;
}

/** The extension a file of this type is given when it is handed to the council. */
export function fileExtension(type: string): string {
  return signatures.find((signature) => signature.type === type)?.extension ?? 'bin';
}

/** iPhones send HEIC under either brand, so a question that takes one takes both. */
export function accepts(accept: readonly string[], type: string): boolean {
  const same = type === 'image/heif' ? 'image/heic' : type === 'image/heic' ? 'image/heif' : type;
  return accept.some((each) => each === type || each === same);
}
