import { randomUUID } from 'node:crypto';
import { fieldError, type FieldError, type FileAnswer, type FileQuestion } from '@patrwm/journey';
import type { Bilingual } from '@patrwm/language';
import { accepts, sniffFileType, sniffLength } from './file-type.ts';
import type { FileScanner } from './options.ts';
import type { ReceivedFile } from './posted-form.ts';
import { fileText } from './problem-pages.text.ts';
import type { RefusedFile } from './sessions.ts';
import type { Uploads } from './uploads.ts';

/** One received file, kept or not. */
export type FileStep = { readonly kept: FileAnswer } | { readonly refused: RefusedFile };

/**
 * Judges a file by its bytes and keeps it, sealed, under a random name. One that is too big, of another kind, empty or infected is
 * never written to disk; what is said about it is worked out by the same validation as everything else.
 */
export async function keepFile(
  id: string,
  question: FileQuestion,
  { name, bytes, tooLarge }: ReceivedFile,
  owner: string,
  uploads: Uploads,
  scan: FileScanner | undefined,
): Promise<FileStep> {
  const sniffed = sniffFileType(bytes.subarray(0, sniffLength));
  const type = accepted(question, sniffed);
  const file = (size: number): FileAnswer => ({ id: randomUUID(), name, size, type });
  if (tooLarge || bytes.length > question.maxBytes) return { refused: { file: file(question.maxBytes + 1) } };
  if (bytes.length === 0) return { refused: { error: refusal(id, question, 'empty-file', fileText.empty, name) } };
  if (!sniffed || !question.accept.includes(type)) return { refused: { file: file(bytes.length) } };
  if (scan) {
    const verdict = await scan(bytes, { type }).catch(() => 'unknown' as const);
    if (verdict === 'infected') return { refused: { error: refusal(id, question, 'virus', fileText.infected, name) } };
    if (verdict === 'unknown') return { refused: { error: refusal(id, question, 'not-scanned', fileText.notScanned, name) } };
  }
  return { kept: { ...file(bytes.length), id: await uploads.store(owner, bytes) } };
}

/** A phone's HEIC counts as the one of its two names that the question accepts. */
function accepted(question: FileQuestion, sniffed: string | undefined): string {
  if (sniffed === undefined) return 'application/octet-stream';
  return question.accept.find((each) => accepts([each], sniffed)) ?? sniffed;
}

function refusal(id: string, question: FileQuestion, code: string, fallback: Bilingual, name: string): FieldError {
  const errors = { [code]: question.errors[code] ?? fallback };
  return fieldError(id, { label: question.label, errors }, code, [id], { name: () => name });
}
