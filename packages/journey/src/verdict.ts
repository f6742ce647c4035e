import type { Context } from './context.ts';
import type { AddressAnswer, Answer, FileAnswer } from './definition.ts';
import type { Fields } from './fields.ts';

/** What the fields alone cannot say. */
export interface Extra {
  /** By question id: the address that the posted UPRN stands for, re-read from the gazetteer. A posted UPRN is never trusted without it. */
  readonly addresses?: Readonly<Record<string, AddressAnswer>>;
  /** By question id: the earlier address that the page offers (`sameAs`): see `sameAddresses`. */
  readonly sameAs?: Readonly<Record<string, AddressAnswer>>;
  /** By question id: the files kept so far, with those just sent. */
  readonly files?: Readonly<Record<string, readonly FileAnswer[]>>;
  /** In a browser, before sending: the server will re-read a UPRN, so one passes, and its answer is left out. Never on the server. */
  readonly addressReadLater?: boolean;
}

/** What is wrong, not yet in words: a browser has the words on its page, and should not fetch what makes them. */
export interface Mistake {
  readonly code: string;
  /** Names of the wrong controls, the first of them to link to. Never empty. */
  readonly controls: readonly string[];
  /** Name of the file that is wrong. */
  readonly file?: string;
}

/** The answer as it is stored, none for an optional question left blank; or what is wrong with it. */
export type Verdict = { readonly ok: true; readonly answer?: Answer } | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/** Judges one question's fields. One for each group of types, in a file of its own: a page of names need not fetch the months. */
export type Judge<Rules> = (id: string, rules: Rules, fields: Fields, context: Context, extra?: Extra) => Verdict;

export const given = (answer: Answer): Verdict => ({ ok: true, answer });
export const wrong = (code: string, ...controls: readonly string[]): Verdict => ({ ok: false, mistakes: [{ code, controls }] });
/** A blank answer: a mistake unless the question is optional. */
export const blank = (rules: { readonly optional?: true }, ...controls: readonly string[]): Verdict =>
  rules.optional ? { ok: true } : wrong('empty', ...controls);

/** The first value of a control. */
export const typed = (fields: Fields, name: string): string => fields[name]?.[0] ?? '';
