import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './database.ts';
import type { Keyring } from './encryption.ts';
import { drawReference } from './reference.ts';

/** One uploaded file of a submission. `id` names it in the store; the name is the person's own, as data only. */
export interface SubmittedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** A submission as stored and handed to destinations. */
export interface Submission {
  readonly id: string;
  readonly reference: string;
  readonly journey: { readonly id: string; readonly version: number };
  /** Epoch milliseconds. */
  readonly at: number;
  /** The payload, as its published schema says. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly csv: { readonly header: string; readonly row: string };
  /** The whole document, HTML, both languages. */
  readonly document: string;
  readonly files: readonly SubmittedFile[];
}

/** All but the id and what depends on the reference, which is drawn when it is stored. */
export interface NewSubmission {
  readonly id: string;
  readonly journey: Submission['journey'];
  readonly at: number;
  /** Makes the parts that name the reference. Called again if a reference was taken. */
  readonly describe: (reference: string) => Pick<Submission, 'payload' | 'csv' | 'document' | 'files'>;
}

export interface Submissions {
  /**
   * Stores a submission once, with a row in the outbox for each destination, in one transaction together with `also`.
   * A second call with the same id stores nothing and returns the first one's reference.
   */
  insert(
    submission: NewSubmission,
    prefix: string,
    destinations: readonly string[],
    also?: (reference: string, first: boolean) => void,
  ): { reference: string; first: boolean };
  find(id: string): Submission | undefined;
  /** The reference and time of a submission, even after its answers were purged. */
  receipt(id: string): { reference: string; at: number } | undefined;
  /** Empties submissions that every destination has and that are older than `keepDays`. Their ids, for their files. */
  purge(keepDays: number): string[];
}

export function createSubmissions(database: DatabaseSync, keyring: Keyring, now: () => number): Submissions {
  const insert = database.prepare('INSERT INTO submission (id, reference, journey, version, at, data) VALUES (?, ?, ?, ?, ?, ?)');
  const enqueue = database.prepare('INSERT INTO outbox (submission, destination, due) VALUES (?, ?, ?)');
  const select = database.prepare('SELECT reference, at, data FROM submission WHERE id = ?');
  const taken = database.prepare('SELECT 1 FROM submission WHERE reference = ?');
  const spent = database.prepare(`SELECT id FROM submission WHERE data IS NOT NULL AND at <= ?
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE submission = submission.id AND delivered IS NULL)`);
  const empty = database.prepare('UPDATE submission SET data = NULL WHERE id = ?');
  const recordId = (id: string): string => `submission:${id}`;

  return {
    insert(submission, prefix, destinations, also) {
      return inTransaction(database, () => {
        const before = select.get(submission.id) as { reference: string } | undefined;
        if (before) {
          also?.(before.reference, false);
          return { reference: before.reference, first: false };
        }
        let reference = drawReference(prefix);
        while (taken.get(reference)) reference = drawReference(prefix);
        const { id, at } = submission;
        const journey = { id: submission.journey.id, version: submission.journey.version };
        const stored: Submission = { id, journey, at, reference, ...submission.describe(reference) };
        const sealed = keyring.seal(Buffer.from(JSON.stringify(stored)), recordId(id));
        insert.run(id, reference, journey.id, `${journey.id}@${journey.version}`, at, sealed);
        for (const destination of destinations) enqueue.run(id, destination, now());
        also?.(reference, true);
        return { reference, first: true };
      });
    },
    find(id) {
      const row = select.get(id) as { data: Uint8Array | null } | undefined;
      return row?.data ? (JSON.parse(keyring.open(row.data, recordId(id)).toString('utf8')) as Submission) : undefined;
    },
    receipt: (id) => select.get(id) as { reference: string; at: number } | undefined,
    purge(keepDays) {
      const ids = (spent.all(now() - keepDays * 86_400_000) as { id: string }[]).map(({ id }) => id);
      for (const id of ids) empty.run(id);
      return ids;
    },
  };
}
