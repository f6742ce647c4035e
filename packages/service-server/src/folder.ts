import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Destination, ReadFile } from './destination.ts';
import { fileExtension } from './file-type.ts';
import type { Submission } from './submissions.ts';

export interface FolderOptions {
  /** Defaults to `folder`. */
  readonly name?: string;
  readonly path: string;
}

/**
 * Hands each submission over as files, in the clear: give the folder to those who process them and to nobody else.
 *
 * ```
 * <path>/free-school-meals@1/FSM-7K3P-9QXD/submission.json   the payload
 * <path>/free-school-meals@1/FSM-7K3P-9QXD/submission.html   the same to read and print, Welsh and English
 * <path>/free-school-meals@1/FSM-7K3P-9QXD/file-1.pdf        what was uploaded, in order
 * <path>/free-school-meals@1.csv                             one line for each submission
 * ```
 *
 * A submission's folder appears whole or not at all: it is written beside, flushed to disk, and renamed.
 */
export function folder({ name = 'folder', path }: FolderOptions): Destination {
  // One at a time: two deliveries must not append to one CSV together.
  let last: Promise<unknown> = Promise.resolve();
  return {
    name,
    deliver(submission, readUpload) {
      const mine = last.then(() => write(path, submission, readUpload));
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

async function write(path: string, submission: Submission, readUpload: ReadFile): Promise<void> {
  const version = join(path, `${submission.journey.id}@${submission.journey.version}`);
  const final = join(version, submission.reference);
  await mkdir(version, { recursive: true });
  if (!(await exists(final))) {
    const part = join(version, `.part-${randomUUID()}`);
    await mkdir(part);
    try {
      await writeFlushed(join(part, 'submission.json'), `${JSON.stringify(submission.payload, null, 2)}\n`);
      await writeFlushed(join(part, 'submission.html'), submission.document);
      for (const [index, file] of submission.files.entries()) {
        await writeFlushed(join(part, `file-${index + 1}.${fileExtension(file.type)}`), await readUpload(file));
      }
      await flushFolder(part);
      await rename(part, final);
      await flushFolder(version);
    } catch (error) {
      await rm(part, { recursive: true, force: true });
      throw error;
    }
  }
  await appendLine(`${version}.csv`, submission);
}

/** Copy, append, flush, rename: a reader, a full disk or a power cut never meets half a line. */
async function appendLine(path: string, { csv, reference }: Submission): Promise<void> {
  const before = await readFileIfThere(path);
  if (before?.includes(reference)) return;
  const part = `${path}.part`;
  try {
    // The byte order mark makes Excel read ŵ and ŷ.
    await writeFlushed(part, `${before ?? `\ufeff${csv.header}\r\n`}${csv.row}\r\n`);
    await rename(part, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function readFileIfThere(path: string): Promise<string | undefined> {
  return (await exists(path)) ? readFile(path, 'utf8') : undefined;
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o640);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
