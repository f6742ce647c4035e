import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { ServiceServerError } from './service-server-error.ts';

const formatVersion = 1;
const nonceLength = 12;
const tagLength = 16;
const headerLength = 1 + 4 + nonceLength;

interface Key {
  readonly id: Buffer;
  readonly secret: Buffer;
}

/** Seals records and signs tokens. The first key seals; every key opens, so a key can be replaced without losing a record. */
export interface Keyring {
  /** AES-256-GCM with a fresh nonce. `recordId` is bound to the result: a record moved to another row does not open. */
  seal(plain: Uint8Array, recordId: string): Buffer;
  /** Throws `ServiceServerError` (`sealed-record`) when the record was altered, moved, or sealed by a key that is not in the ring. */
  open(sealed: Uint8Array, recordId: string): Buffer;
  /** A keyed digest for tokens, base64url. `purpose` keeps one use from standing in for another. */
  sign(purpose: string, text: string): string;
  /** Compares in constant time, against every key. */
  verify(purpose: string, text: string, signature: string): boolean;
}

/**
 * @param keys Each 32 bytes, the current one first.
 * @example
 * const keyring = createKeyring([await readKeyFile('data/key')]);
 */
export function createKeyring(keys: readonly Uint8Array[]): Keyring {
  if (keys.length === 0) throw new ServiceServerError('key-missing', 'No key was given. Give at least one key of 32 bytes.');
  const ring = keys.map(toKey);
  const current = ring[0]!;
  const signature = (key: Key, purpose: string, text: string): Buffer =>
    createHmac('sha256', derive(key.secret, `sign:${purpose}`))
      .update(text)
      .digest();
  return {
    seal(plain, recordId) {
      const nonce = randomBytes(nonceLength);
      const header = Buffer.concat([Buffer.of(formatVersion), current.id, nonce]);
      const cipher = createCipheriv('aes-256-gcm', derive(current.secret, 'seal'), nonce).setAAD(boundTo(header, recordId));
      const body = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([header, cipher.getAuthTag(), body]);
    },
    open(sealed, recordId) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      const header = bytes.subarray(0, headerLength);
      const key = ring.find((each) => each.id.equals(header.subarray(1, 5)));
      if (header[0] !== formatVersion || !key || bytes.length < headerLength + tagLength) {
        throw new ServiceServerError('sealed-record', 'A sealed record has an unknown form, or its key is not in the ring.');
      }
      try {
        const decipher = createDecipheriv('aes-256-gcm', derive(key.secret, 'seal'), header.subarray(5))
          .setAAD(boundTo(header, recordId))
          .setAuthTag(bytes.subarray(headerLength, headerLength + tagLength));
        return Buffer.concat([decipher.update(bytes.subarray(headerLength + tagLength)), decipher.final()]);
      } catch {
        throw new ServiceServerError('sealed-record', 'A sealed record was altered, or belongs to another row.');
      }
    },
    sign: (purpose, text) => signature(current, purpose, text).toString('base64url'),
    verify(purpose, text, given) {
      const bytes = Buffer.from(given, 'base64url');
      return ring.some((key) => {
        const expected = signature(key, purpose, text);
        return bytes.length === expected.length && timingSafeEqual(bytes, expected);
      });
    },
  };
}

function toKey(secret: Uint8Array): Key {
  if (secret.length !== 32) throw new ServiceServerError('key-length', `A key has ${secret.length} bytes; it must have 32.`);
  return { id: createHash('sha256').update('patrwm key id').update(secret).digest().subarray(0, 4), secret: Buffer.from(secret) };
}

const derived = new WeakMap<Buffer, Map<string, Buffer>>();

/** One stored secret, one key for each use, so that a signature never helps against a seal. */
function derive(secret: Buffer, use: string): Buffer {
  const uses = derived.get(secret) ?? new Map<string, Buffer>();
  derived.set(secret, uses);
  let key = uses.get(use);
  if (!key) uses.set(use, (key = Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), `patrwm ${use}`, 32))));
  return key;
}

const boundTo = (header: Uint8Array, recordId: string): Buffer => Buffer.concat([header, Buffer.from(recordId)]);
