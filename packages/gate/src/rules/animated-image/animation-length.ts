/**
 * How many seconds a picture moves for: 0 where it stands still, `Infinity` where it goes round for ever. Reads GIF (GIF89a, with the
 * loop count of NETSCAPE2.0) and WebP (its container's ANIM and ANMF chunks); of other kinds it tells nothing.
 */
export function animationLength(bytes: Buffer): number {
  const kind = bytes.toString('latin1', 0, 4);
  if (kind === 'GIF8') return gifLength(bytes);
  return kind === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP' ? webpLength(bytes) : 0;
}

/** A frame with no delay to speak of is shown for a tenth of a second, as browsers do. */
const shown = (seconds: number): number => (seconds <= 0.01 ? 0.1 : seconds);
const total = (delays: readonly number[], rounds: number): number =>
  delays.length > 1 ? delays.reduce((sum, delay) => sum + shown(delay), 0) * rounds : 0;

/** Bytes of a table of colours, by the flags that say whether there is one. */
const colours = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

function gifLength(bytes: Buffer): number {
  const delays: number[] = [];
  let [rounds, delay, at] = [1, 0, 13 + colours(bytes[10] ?? 0)];
  const skipBlocks = (from: number): number => {
    let end = from;
    while (bytes[end]) end += 1 + (bytes[end] ?? 0);
    return end + 1;
  };
  while (at < bytes.length && bytes[at] !== 0x3b) {
    if (bytes[at] === 0x21) {
      const label = bytes[at + 1];
      if (label === 0xf9 && at + 6 < bytes.length) delay = bytes.readUInt16LE(at + 4) / 100;
      if (label === 0xff && bytes.toString('latin1', at + 3, at + 14) === 'NETSCAPE2.0' && at + 18 < bytes.length) {
        const again = bytes.readUInt16LE(at + 16);
        rounds = again === 0 ? Infinity : again + 1;
      }
      at = skipBlocks(at + 2);
    } else if (bytes[at] === 0x2c) {
      delays.push(delay);
      at = skipBlocks(at + 11 + colours(bytes[at + 9] ?? 0));
    } else break;
  }
  return total(delays, rounds);
}

function webpLength(bytes: Buffer): number {
  const delays: number[] = [];
  let rounds = 1;
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4);
    const chunk = bytes.toString('latin1', at, at + 4);
    if (chunk === 'ANIM' && at + 14 <= bytes.length) rounds = bytes.readUInt16LE(at + 12) || Infinity;
    if (chunk === 'ANMF' && at + 23 <= bytes.length) delays.push(bytes.readUIntLE(at + 20, 3) / 1000);
    at += 8 + size + (size % 2);
  }
  return total(delays, rounds);
}
