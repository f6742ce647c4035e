import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ServiceServerError } from './service-server-error.ts';

/**
 * The keys to seal records with: from `PATRWM_KEY` (32 bytes as 64 hex digits or base64; several, separated by commas, the
 * current one first), or else from a file that only its owner can read, made at the first start.
 *
 * Keep the file apart from backups of the database: together they are the answers in the clear.
 */
export function loadKeys(file: string, environment: Readonly<Record<string, string | undefined>> = process.env): Uint8Array[] {
  const given = environment['PATRWM_KEY'];
  if (given) return given.split(',').map((text) => decode(text.trim(), '`PATRWM_KEY`'));
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    // `wx` fails when the file is there, so two processes that start together end with the same key.
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => decode(line.trim(), `\`${file}\``));
}

function decode(text: string, where: string): Uint8Array {
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  if (bytes.length !== 32) {
    throw new ServiceServerError(
      'key-format',
      `A key in ${where} has ${bytes.length} bytes. Write 32 bytes as 64 hex digits or as base64.`,
    );
  }
  return bytes;
}
