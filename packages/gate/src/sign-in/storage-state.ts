import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Bilingual } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';

/** Cookies and storage of somebody who is signed in, as Playwright's `storageState` gives them. */
export type StorageState = Pick<Awaited<ReturnType<BrowserContext['storageState']>>, 'cookies' | 'origins'>;

/** Reads a file of Playwright's. Throws `bad-storage-state`, which quotes nothing of what is in it. */
export function readStorageState(file: string): StorageState {
  const name = path.basename(file);
  const bad = (cy: string, en: string): GateError => new GateError('bad-storage-state', { cy: `${name}: ${cy}.`, en: `${name}: ${en}.` });
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw bad('ni ellir darllen y ffeil', 'the file cannot be read');
  }
  let state: Partial<StorageState> | null;
  try {
    state = JSON.parse(text) as Partial<StorageState> | null;
  } catch {
    throw bad('nid yw’n JSON', 'it is not JSON');
  }
  if (!Array.isArray(state?.cookies) || !Array.isArray(state.origins))
    throw bad(
      'nid cyflwr wedi’i gadw gan Playwright ydyw: mae angen `cookies` ac `origins` ynddo',
      'it is not a state that Playwright kept: it needs `cookies` and `origins`',
    );
  const { cookies, origins } = state as StorageState;
  if (cookies.length && !origins.length && cookies.every(({ expires }) => expires > 0 && expires * 1000 < Date.now()))
    throw bad(
      'mae pob cwci ynddo wedi dod i ben; mewngofnodwch eto a’i gadw o’r newydd',
      'every cookie in it has expired; sign in again and keep it anew',
    );
  return { cookies, origins };
}

/** Says that others on this machine may read a file with somebody's session in it. Not refused: a CI writes its files so. */
export function openToOthers(file: string): Bilingual | undefined {
  if (process.platform === 'win32' || !(statSync(file).mode & 0o044)) return undefined;
  const name = path.basename(file);
  return {
    cy: `Gall pawb ar y peiriant hwn ddarllen ${name}, sy’n cadw sesiwn rhywun. Caewch hi â \`chmod 600 ${name}\`.`,
    en: `Everybody on this machine can read ${name}, which holds somebody’s session. Close it with \`chmod 600 ${name}\`.`,
  };
}

/** What of a state no report may show: long values that only a machine can have made. */
export const secretsOf = ({ cookies, origins }: StorageState): string[] =>
  [...cookies, ...origins.flatMap(({ localStorage }) => localStorage)]
    .map(({ value }) => value)
    .filter((value) => value.length >= 12 && value.length < 4096 && /\d/.test(value));
