import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { AddressServerError } from '../address-server-error.ts';
import type { Encoding } from './lines.ts';

const largestBlock = 1024 * 1024;

interface Seen {
  readonly encoding: Encoding;
  /** UTF-8 with letters of more than one byte: nothing else looks so by chance. */
  readonly letters: boolean;
}

/**
 * Which encoding a council's own file is in: UTF-8 where the whole file is that, else Windows-1252, or ISO-8859-14 where it
 * has the bytes that spell ŵ and ŷ there and letters of Icelandic in Windows-1252.
 */
export const encodingOf = async (file: string): Promise<Encoding> => (await look(file)).encoding;

/**
 * The encoding to read a council's own file in: the one that was told, unless the file cannot be in it.
 * @throws AddressServerError `wrong-encoding` when another was told for a file in UTF-8, which would spoil every ŵ and ŷ
 */
export async function settledEncoding(file: string, told: Encoding | undefined, allowed: boolean): Promise<Encoding> {
  if (told === 'utf-8' || (told && allowed)) return told;
  const { encoding, letters } = await look(file);
  if (told && letters)
    throw new AddressServerError(
      'wrong-encoding',
      `\`${path.basename(file)}\` was said to be in ${told} and is in UTF-8: its ŵ and ŷ would be spoilt. Leave the encoding out, or allow it (\`encoding\`).`,
    );
  return told ?? encoding;
}

async function look(file: string): Promise<Seen> {
  const handle = await open(file);
  try {
    const chunk = Buffer.allocUnsafe(largestBlock);
    let utf8 = true;
    let letters = false;
    let celtic = false;
    let windows = false;
    let held = Buffer.alloc(0);
    for (let position = 0; ;) {
      const { bytesRead } = await handle.read(chunk, 0, largestBlock, position);
      const bytes = chunk.subarray(0, bytesRead);
      if (utf8 && bytesRead > 0) {
        const all = Buffer.concat([held, bytes]);
        // A character may be cut by the block's end.
        const whole = all.length - unfinished(all);
        utf8 = isUtf8(all.subarray(0, whole));
        letters ||= all.subarray(0, whole).some((byte) => byte >= 0xc2);
        held = Buffer.from(all.subarray(whole));
      }
      if (bytesRead === 0) break;
      for (const byte of bytes) {
        if (byte >= 0x80 && byte < 0xa0) windows = true;
        else if (byte === 0xd0 || byte === 0xf0 || byte === 0xde || byte === 0xfe) celtic = true;
      }
      position += bytesRead;
    }
    // A file that was cut within a letter is still UTF-8 where it has others; one odd letter at the end is no sign of it.
    if (utf8 && held.length > 0 && !letters) utf8 = false;
    return { encoding: utf8 ? 'utf-8' : celtic && !windows ? 'iso-8859-14' : 'windows-1252', letters: utf8 && letters };
  } finally {
    await handle.close();
  }
}

/** How many bytes at the end begin a UTF-8 character that is not there whole. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc2 && byte < 0xf5) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
