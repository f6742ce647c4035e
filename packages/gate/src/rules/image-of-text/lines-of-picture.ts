/** A stretch of ink on a line: from its left to its right edge. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A band of a picture that is built as a line of writing is. */
export interface PictureLine {
  readonly top: number;
  readonly height: number;
  /** Ink between gaps: letters, or letters that touch. */
  readonly stretches: readonly Stretch[];
}

/** What of a picture looks like writing. */
export interface PictureWriting {
  readonly lines: readonly PictureLine[];
  /** Pieces of ink as high and wide as letters, all of them on these lines. */
  readonly letters: number;
}

/** A picture's brightness, a byte for each pixel. */
export interface Brightness {
  readonly width: number;
  readonly height: number;
  readonly luma: Uint8Array;
}

interface Piece {
  left: number;
  right: number;
  top: number;
  bottom: number;
  area: number;
}

/** How far ink is from the ground, of 255. */
const apart = 56;

/**
 * The writing in a picture that holds nothing else: pieces of ink of a letter's size that stand on common lines. A photograph, a
 * drawing, a chart with labels or an icon gives nothing, for writing that is part of such a picture is no image of text.
 */
export function linesOf(picture: Brightness): PictureWriting | undefined {
  const ink = inkOf(picture);
  if (!ink) return undefined;
  const pieces = withoutRules(piecesOf(ink, picture), picture);
  const whole = pieces.reduce((sum, { area }) => sum + area, 0);
  const bands = bandsOf(pieces).map((band) => {
    const [top, bottom] = [Math.min(...band.map((each) => each.top)), Math.max(...band.map((each) => each.bottom))];
    return { band, top, height: bottom - top + 1 };
  });
  const sure = bands.map(({ band, height }) => isWriting(band, height));
  const last = bands.length - 1;
  // A last line may be one short word: it is about as high as the one above.
  if (last > 0 && sure[last - 1] && Math.abs((bands[last]?.height ?? 0) / (bands[last - 1]?.height ?? 1) - 1) < 0.4) sure[last] = true;
  const written = bands.filter((_, index) => sure[index]);
  const lines = written.map(({ band, top, height }) => ({ top, height, stretches: stretchesOf(band) }));
  const letters = written.reduce((sum, { band }) => sum + band.length, 0);
  const inked = written.reduce((sum, { band }) => sum + band.reduce((all, { area }) => all + area, 0), 0);
  return lines.length && inked >= whole * 0.9 ? { lines, letters } : undefined;
}

/** Where the picture is not its ground: one colour, or one for each row, as on a button that grows darker downwards. */
function inkOf({ width, height, luma }: Brightness): Uint8Array | undefined {
  const middleOf = (from: number, to: number): number => {
    const counts = new Uint32Array(256);
    for (let at = from; at < to; at += 1) counts[luma[at] ?? 0] = (counts[luma[at] ?? 0] ?? 0) + 1;
    let [value, left] = [0, (to - from) / 2];
    while (value < 255 && (left -= counts[value] ?? 0) > 0) value += 1;
    return value;
  };
  const all = middleOf(0, width * height);
  const inkFrom = (ground: (row: number) => number): Uint8Array | undefined => {
    const away = new Uint8Array(width * height);
    const counts = new Uint32Array(256);
    for (let y = 0; y < height; y += 1) {
      const here = ground(y);
      for (let x = 0; x < width; x += 1) {
        const at = y * width + x;
        away[at] = Math.abs((luma[at] ?? 0) - here);
        counts[away[at]] = (counts[away[at]] ?? 0) + 1;
      }
    }
    const beyond = (least: number): number => counts.subarray(least).reduce((sum, count) => sum + count, 0);
    const dark = beyond(apart);
    const size = width * height;
    if (beyond(apart / 2) > size * 0.45 || dark < size * 0.002 || dark > size * 0.4) return undefined;
    // Halfway to the ink's own colour, so that the soft edges of letters do not join them.
    let [most, left] = [255, dark * 0.2];
    while (most > apart && (left -= counts[most] ?? 0) > 0) most -= 1;
    const edge = Math.max(apart, most / 2);
    return away.map((each) => (each > edge ? 1 : 0));
  };
  return inkFrom(() => all) ?? inkFrom((row) => middleOf(row * width, (row + 1) * width));
}

/** Ink that hangs together, corners too. */
function piecesOf(ink: Uint8Array, { width, height }: Brightness): Piece[] {
  const pieces: Piece[] = [];
  const open: number[] = [];
  for (let start = 0; start < ink.length; start += 1) {
    if (!ink[start]) continue;
    const piece: Piece = { left: width, right: 0, top: height, bottom: 0, area: 0 };
    ink[start] = 0;
    open.push(start);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      piece.area += 1;
      piece.left = Math.min(piece.left, x);
      piece.right = Math.max(piece.right, x);
      piece.top = Math.min(piece.top, y);
      piece.bottom = Math.max(piece.bottom, y);
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1)
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1)
          if (ink[row * width + column]) {
            ink[row * width + column] = 0;
            open.push(row * width + column);
          }
    }
    pieces.push(piece);
  }
  return pieces;
}

/** Specks, a frame around it all and straight lines are neither writing nor a drawing. */
function withoutRules(pieces: readonly Piece[], { width, height }: Brightness): Piece[] {
  return pieces.filter(({ left, right, top, bottom, area }) => {
    const [wide, high] = [right - left + 1, bottom - top + 1];
    const frame = wide > width * 0.9 && high > height * 0.8 && area < wide * high * 0.4;
    const rule = (high <= 4 && wide > high * 8) || (wide <= 4 && high > height * 0.9);
    return area >= 3 && !frame && !rule;
  });
}

/** Pieces between empty rows; a dot or a circumflex is of the band below it. */
function bandsOf(pieces: readonly Piece[]): Piece[][] {
  const bands: { top: number; bottom: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((one, other) => one.top - other.top)) {
    const band = bands.at(-1);
    const between = band ? piece.top - band.bottom - 1 : 1;
    if (band && (between <= 0 || (between <= 3 && band.bottom - band.top + 1 <= (piece.bottom - piece.top + 1) * 0.45))) {
      band.pieces.push(piece);
      band.bottom = Math.max(band.bottom, piece.bottom);
    } else bands.push({ top: piece.top, bottom: piece.bottom, pieces: [piece] });
  }
  return bands.map((band) => band.pieces);
}

/** Letters stand on one line, are of few heights and many widths, and are strokes: neither boxes nor lines. */
function isWriting(band: readonly Piece[], height: number): boolean {
  if (height < 6 || band.length < 3) return false;
  const tall = band.filter(({ top, bottom }) => bottom - top + 1 >= height * 0.4);
  if (tall.length < 3 || tall.length < band.length * 0.5) return false;
  const near = Math.max(1, height * 0.1);
  const most = (of: readonly number[]): number => Math.max(...of.map((one) => of.filter((other) => Math.abs(one - other) <= near).length));
  const standing = most(tall.map(({ bottom }) => bottom));
  const filled = tall.reduce((sum, { area, left, right, top, bottom }) => sum + area / ((right - left + 1) * (bottom - top + 1)), 0);
  const widths = tall.map(({ left, right }) => right - left + 1);
  const share = filled / tall.length;
  return standing >= tall.length * 0.6 && share > 0.2 && share < 0.8 && new Set(widths).size >= 3;
}

/** The band's ink as it lies along the line. */
function stretchesOf(band: readonly Piece[]): Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { left, right } of [...band].sort((one, other) => one.left - other.left)) {
    const last = stretches.at(-1);
    if (last && left <= last.to + 1) last.to = Math.max(last.to, right);
    else stretches.push({ from: left, to: right });
  }
  return stretches;
}
