import { open } from 'node:fs/promises';
import { AddressServerError } from '../address-server-error.ts';
import type { Checkpoint } from './checkpoint.ts';
import { reasons, type Place, type Reason } from './report.ts';

export interface LastRow {
  line: number;
  /** Why it was passed over. */
  reason?: Reason | undefined;
}

export interface CutRow extends Place {
  readonly reason: Reason;
}

/** What is wrong with a row that was cut. */
const cutReasons: readonly Reason[] = ['too-few-columns', 'open-quote', 'not-utf-8'];

/** Notes how a file without a trailer ends: all that tells whether it was cut is its last row and the end of its last line. */
export async function noteEnding(file: string, name: string, checkpoint: Checkpoint): Promise<void> {
  const { line, reason } = checkpoint.last;
  if (line === 0) return;
  if (reason && cutReasons.includes(reason)) checkpoint.cut.push({ file: name, line, reason });
  else if (!(await endsInLineEnd(file)))
    checkpoint.notes.push(
      `${name} has no line end after its last row (line ${String(line)}), which has all its columns: it was taken as whole. Look whether that row is.`,
    );
}

async function endsInLineEnd(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(size - 1, 0));
    return buffer[0] === 10 || buffer[0] === 13;
  } finally {
    await handle.close();
  }
}

/**
 * Refuses a file whose last row was cut. `alone`: only where no other row is at fault in the same way; a file that has the
 * fault all over was not cut, and is better told that first.
 * @throws AddressServerError `cut-export`
 */
export function refuseCut({ cut, skipped }: Checkpoint, allowed: boolean, alone: boolean): void {
  if (allowed) return;
  const found = cut.find(({ reason }) => !alone || skipped[reason]?.count === 1);
  if (found)
    throw new AddressServerError(
      'cut-export',
      `\`${found.file}:${String(found.line)}\` is the last row, and at fault: ${reasons[found.reason].text}. The file was cut: export it again. Where that row is only a footer, remove it, or allow rows to be passed over (\`skipped\`).`,
    );
}
