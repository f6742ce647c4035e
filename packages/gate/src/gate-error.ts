import type { Bilingual } from './bilingual.ts';

/** A fault that the person who runs the gate can mend: what was typed, a file, a browser that is not there. Exit code 2 or 3. */
export class GateError extends Error {
  readonly code: string;
  /** The same in both languages; `message` is the English. */
  readonly words: Bilingual;
  constructor(code: string, words: Bilingual) {
    super(words.en);
    this.name = 'GateError';
    this.code = code;
    this.words = words;
  }
}
