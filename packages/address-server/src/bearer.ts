import { createHash, timingSafeEqual } from 'node:crypto';
import { AddressServerError } from './address-server-error.ts';

const shortest = 32;
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Tells whether an `Authorization` header carries the secret, in the same time whatever it carries.
 * @throws AddressServerError `bad-option` for a secret that could be guessed.
 */
export function bearerCheck(secret: string): (header: string | null) => boolean {
  if (secret.length < shortest)
    throw new AddressServerError(
      'bad-option',
      `\`secret\` has ${String(secret.length)} characters; it needs ${String(shortest)}. Make one with \`openssl rand -hex 32\`.`,
    );
  const wanted = digest(secret);
  return (header) => timingSafeEqual(digest(/^Bearer (.+)$/.exec(header ?? '')?.[1] ?? ''), wanted);
}
