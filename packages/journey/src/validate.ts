import type { Context } from './context.ts';
import type { AddressAnswer, Answer, FileAnswer, Question } from './definition.ts';
import type { Bilingual } from '@patrwm/language';
import type { Fields } from './fields.ts';

export interface FieldError {
  readonly question: string;
  readonly code: string;
  /** Name of the control to link to: the first wrong one. */
  readonly field: string;
  /** Every control that is wrong, so that only the wrong part of a date is marked. */
  readonly controls: readonly string[];
  /** The whole sentence in each language, placeholders filled. */
  readonly text: Bilingual;
}

/** What the fields alone cannot say. */
export interface Extra {
  /** By question id: the address that the posted UPRN stands for, re-read from the gazetteer. A posted UPRN is never trusted without it. */
  readonly addresses?: Readonly<Record<string, AddressAnswer>>;
  /** By question id: the files kept so far, with those just sent. */
  readonly files?: Readonly<Record<string, readonly FileAnswer[]>>;
  /** In a browser, before sending: a UPRN will be re-read by the server, so it passes, and its answer is left out. */
  readonly addressReadLater?: boolean;
}

export type Validated = { readonly ok: true; readonly answer?: Answer } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Validates one question's fields. The same function runs in the browser and on the server. */
export function validate(id: string, question: Question, fields: Fields, context: Context, extra?: Extra): Validated {
  throw new Error('pending ' + [id, question, fields, context, extra].length);
}
