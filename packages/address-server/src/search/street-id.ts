import { createHash } from 'node:crypto';

/** `key` is known to nobody without the data, so that street after street cannot be listed by counting. */
export function streetId(row: number, key: string): string {
  return `${row.toString(36)}-${createHash('sha256')
    .update(`${key} ${String(row)}`)
    .digest('base64url')
    .slice(0, 10)}`;
}

/** The street's row, when the identity is one that this data gave. */
export function streetRow(id: string, key: string): number | undefined {
  const match = /^([0-9a-z]{1,7})-[\w-]{10}$/.exec(id);
  const row = match ? Number.parseInt(match[1] ?? '', 36) : Number.NaN;
  return Number.isSafeInteger(row) && streetId(row, key) === id ? row : undefined;
}
