/** Colours of a terminal; plain text where there are none. */
export interface Paint {
  readonly bad: (text: string) => string;
  readonly doubtful: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const escape = String.fromCharCode(27);
const styled =
  (code: string) =>
  (text: string): string =>
    `${escape}[${code}m${text}${escape}[0m`;
const plain = (text: string): string => text;

export function paintOf(colours: boolean): Paint {
  if (!colours) return { bad: plain, doubtful: plain, good: plain, strong: plain, faint: plain };
  return { bad: styled('1;31'), doubtful: styled('1;33'), good: styled('1;32'), strong: styled('1'), faint: styled('2') };
}

/** Breaks a text at spaces, so that no line is wider than the terminal; each line begins with the indent. */
export function wrapped(text: string, indent: string, columns: number | undefined): string {
  if (columns === undefined) return indent + text;
  const width = Math.max(30, columns - indent.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}
