import type { Random } from '../../random.ts';

/** One way of damaging a file. Bytes in, bytes out. `other` is a file of another format. */
type Mutation = (bytes: Buffer, next: Random, other: Buffer) => Buffer;

const below = (next: Random, most: number): number => Math.floor(next() * most);
const pick = <Item>(next: Random, items: readonly Item[]): Item => items[below(next, items.length)] as Item;

const byLines =
  (change: (lines: string[], next: Random) => void, separator = '\r\n'): Mutation =>
  (bytes, next) => {
    // Latin-1 keeps every byte as it is.
    const lines = bytes.toString('latin1').split(separator);
    change(lines, next);
    return Buffer.from(lines.join(separator), 'latin1');
  };

/** Changes the cells of one row, or now and then of every row. */
const byCells = (change: (cells: string[], next: Random) => void): Mutation =>
  byLines((lines, next) => {
    const every = next() < 0.2;
    const only = below(next, lines.length);
    for (let at = every ? 1 : only; at < (every ? lines.length : only + 1); at += 1) {
      const cells = (lines[at] ?? '').split(',');
      change(cells, next);
      lines[at] = cells.join(',');
    }
  });

const insert = (bytes: Buffer, at: number, more: Buffer): Buffer => Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);

export const mutations: Readonly<Record<string, Mutation>> = {
  'cut file': (bytes, next) => bytes.subarray(0, below(next, bytes.length)),
  'cut start': (bytes, next) => bytes.subarray(below(next, bytes.length)),
  'cut line': byLines((lines, next) => {
    const at = below(next, lines.length);
    lines[at] = (lines[at] ?? '').slice(0, below(next, (lines[at] ?? '').length + 1));
  }),
  'drop line': byLines((lines, next) => lines.splice(below(next, lines.length), 1)),
  'repeat line': byLines((lines, next) => lines.splice(below(next, lines.length), 0, lines[below(next, lines.length)] ?? '')),
  'break line': byLines((lines, next) => {
    const at = below(next, lines.length);
    const line = lines[at] ?? '';
    const middle = below(next, line.length + 1);
    lines.splice(at, 1, line.slice(0, middle), line.slice(middle));
  }),
  'drop header': byLines((lines) => lines.shift()),
  'drop trailer': byLines((lines) => lines.splice(-2, 1)),
  'repeat header': byLines((lines, next) => lines.splice(below(next, lines.length), 0, lines[0] ?? '')),
  'repeat trailer': byLines((lines, next) => lines.splice(below(next, lines.length), 0, lines.at(-2) ?? '')),
  'stray quote': (bytes, next) => insert(bytes, below(next, bytes.length), Buffer.from('"')),
  'many stray quotes': (bytes, next) => {
    let damaged = bytes;
    for (let count = 0; count < 40; count += 1) damaged = insert(damaged, below(next, damaged.length), Buffer.from('"'));
    return damaged;
  },
  'lost quote': (bytes, next) => {
    const at = bytes.indexOf(34, below(next, bytes.length));
    return at < 0 ? bytes : Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
  },
  'not UTF-8': (bytes, next) => insert(bytes, below(next, bytes.length), Buffer.from([pick(next, [0xff, 0xc3, 0xe2, 0xfe, 0x80, 0xf0])])),
  'Latin-1': (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  'UTF-16': (bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
  'byte order mark': (bytes) => insert(bytes, 0, Buffer.from([0xef, 0xbb, 0xbf])),
  'swapped columns': byCells((cells, next) => {
    const [one, two] = [below(next, cells.length), below(next, cells.length)];
    [cells[one], cells[two]] = [cells[two] ?? '', cells[one] ?? ''];
  }),
  'lost column': byCells((cells, next) => cells.splice(below(next, cells.length), 1)),
  'one column more': byCells((cells, next) => cells.splice(below(next, cells.length), 0, 'X')),
  'emptied column': byCells((cells, next) => cells.splice(below(next, cells.length), 1, '')),
  'nonsense column': byCells((cells, next) =>
    cells.splice(
      below(next, cells.length),
      1,
      pick(next, ['-1', '1e99', 'NaN', '999999999999999999', '"DROP TABLE"', 'Ω', '\u007f', 'D', 'CYM']),
    ),
  ),
  'giant field': (bytes, next) => insert(bytes, below(next, bytes.length), Buffer.alloc(20_000, 65)),
  'giant line': (bytes, next) => insert(bytes, below(next, bytes.length), Buffer.alloc(400_000, 65)),
  NUL: (bytes, next) => insert(bytes, below(next, bytes.length), Buffer.alloc(1 + below(next, 40))),
  'zeroed stretch': (bytes, next) => {
    const at = below(next, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(Math.min(512, bytes.length - at)), bytes.subarray(at + 512)]);
  },
  'flipped bytes': (bytes, next) => {
    const damaged = Buffer.from(bytes);
    for (let count = 0; count < 10 && damaged.length; count += 1) damaged[below(next, damaged.length)] = below(next, 256);
    return damaged;
  },
  'other line ends': (bytes, next) =>
    Buffer.from(bytes.toString('latin1').replaceAll('\r\n', pick(next, ['\n', '\r', '', '\n\r', '\r\n\r\n'])), 'latin1'),
  'other file after': (bytes, _next, other) => Buffer.concat([bytes, other]),
  'other file before': (bytes, _next, other) => Buffer.concat([other, bytes]),
  'other file within': (bytes, next, other) => {
    const at = bytes.indexOf(10, below(next, bytes.length)) + 1;
    return insert(bytes, at, other.subarray(0, below(next, other.length)));
  },
  'itself twice': (bytes) => Buffer.concat([bytes, bytes]),
  'shuffled lines': byLines((lines, next) => {
    for (let at = lines.length - 1; at > 0; at -= 1) {
      const to = below(next, at + 1);
      [lines[at], lines[to]] = [lines[to] ?? '', lines[at] ?? ''];
    }
  }),
  nothing: () => Buffer.alloc(0),
};

/** Damages a file in one to three ways. */
export function mutate(bytes: Buffer, next: Random, other: Buffer): { readonly bytes: Buffer; readonly how: readonly string[] } {
  const how: string[] = [];
  let damaged = bytes;
  for (let count = 1 + below(next, 3); count > 0; count -= 1) {
    const name = pick(next, Object.keys(mutations));
    damaged = mutations[name]?.(damaged, next, other) ?? damaged;
    how.push(name);
  }
  return { bytes: damaged, how };
}
