import { createHash, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Fields, FieldError, FileAnswer, Progress } from '@patrwm/journey';
import type { AddressState } from '@patrwm/journey-view';
import type { Language } from '@patrwm/language';
import type { Keyring } from './encryption.ts';
import { ServiceServerError } from './service-server-error.ts';

/** What was typed on a page and not accepted, or not yet sent. It is kept beside the answers, never among them. */
export interface Draft {
  readonly fields: Fields;
  /** The page was sent and not accepted: show its errors, in whichever language it is shown next. */
  readonly sent: boolean;
  /** By question id: what the address search has found so far. */
  readonly addresses?: Readonly<Record<string, AddressDraft>>;
  /** By question id: files kept so far, where they are not those of the answer. */
  readonly files?: Readonly<Record<string, readonly FileAnswer[]>>;
  /** By question id: files that were not kept, named only so that their errors can be shown in either language. */
  readonly refused?: Readonly<Record<string, readonly RefusedFile[]>>;
}

/** What the search found, and why manual entry was opened, for whoever processes the answer. */
export interface AddressDraft extends AddressState {
  /** Where the results, or the chosen address, came from. */
  readonly epoch?: string;
  readonly supplier?: string;
}

/** A file that was sent and not kept: what the engine finds wrong with it, or an error that only the server can find. */
export type RefusedFile = { readonly file: FileAnswer } | { readonly error: FieldError };

/** An unsent journey. All of it is sealed at rest. */
export interface OpenJourney {
  readonly progress: Progress;
  readonly drafts: Readonly<Record<string, Draft>>;
  /** By page key: the shape a done page had when it was sent, to tell what a new version changed. */
  readonly shapes: Readonly<Record<string, string>>;
  readonly languages: readonly Language[];
  /** Made when the check page was first shown: the one submission this journey can become. */
  readonly submissionId?: string;
  /** Page keys that changed under her in a new version and are to be looked at again. */
  readonly changed?: readonly string[];
  /** ISO instant of the first page sent. */
  readonly startedAt: string;
}

/** What the confirmation page shows after everything else was purged. */
export interface SentJourney {
  readonly submissionId: string;
  readonly reference: string;
  readonly submittedAt: string;
  /** The facts that the confirmation shows. No answer is kept. */
  readonly facts: Readonly<Record<string, boolean>>;
}

interface Row {
  readonly version: string;
  readonly content: string;
  readonly touched: number;
}
export type Session =
  | (Row & { readonly state: 'open'; readonly data: OpenJourney })
  | (Row & { readonly state: 'sent'; readonly data: SentJourney })
  | (Row & { readonly state: 'ended' });

/** Journeys under way, one for each cookie and journey. */
export interface Sessions {
  read(cookie: string, journey: string): Session | undefined;
  save(cookie: string, journey: string, version: string, content: string, data: OpenJourney): void;
  /** Replaces everything by what the confirmation shows. */
  saveSent(cookie: string, journey: string, version: string, content: string, data: SentJourney): void;
  /** Counts as activity: the session lasts its full time from now. */
  touch(cookie: string, journey: string): boolean;
  /** Forgets one journey, so that it can be started afresh. */
  forget(cookie: string, journey: string): void;
  /** Runs `work` alone among all work on this cookie: two tabs never overwrite each other. */
  alone<Result>(cookie: string, work: () => Promise<Result>): Promise<Result>;
  /** Empties sessions past their time, and after a day forgets that they were. The owners (see `uploadOwner`) whose files are to go. */
  purge(): string[];
}

export const newCookie = (): string => randomBytes(32).toString('base64url');
const day = 86_400_000;

/** Whose an uploaded file is before it is sent. Holds a digest, not the cookie. */
export const uploadOwner = (cookie: string, journey: string): string => `session:${digest(cookie)}:${journey}`;

// The table holds a digest, so that a stolen copy of it opens no session.
const digest = (cookie: string): string => createHash('sha256').update(cookie).digest('base64url');

export function createSessions(database: DatabaseSync, keyring: Keyring, now: () => number, sessionMinutes: number): Sessions {
  const select = database.prepare('SELECT version, content, state, touched, data FROM session WHERE id = ? AND journey = ?');
  const upsert = database.prepare(`INSERT INTO session (id, journey, version, content, state, touched, data) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id, journey) DO UPDATE SET version = excluded.version, content = excluded.content, state = excluded.state,
    touched = excluded.touched, data = excluded.data`);
  const touch = database.prepare("UPDATE session SET touched = ? WHERE id = ? AND journey = ? AND state = 'open' AND touched > ?");
  const remove = database.prepare('DELETE FROM session WHERE id = ? AND journey = ?');
  const stale = database.prepare("SELECT id, journey, state FROM session WHERE state <> 'ended' AND touched <= ?");
  const end = database.prepare("UPDATE session SET state = 'ended', data = NULL WHERE id = ? AND journey = ?");
  const forgetEnded = database.prepare("DELETE FROM session WHERE state = 'ended' AND touched <= ?");

  const oldest = (): number => now() - sessionMinutes * 60_000;
  const recordId = (id: string, journey: string): string => `session:${id}:${journey}`;
  const write = (
    cookie: string,
    journey: string,
    version: string,
    content: string,
    state: string,
    data: OpenJourney | SentJourney,
  ): void => {
    const id = digest(cookie);
    upsert.run(id, journey, version, content, state, now(), keyring.seal(Buffer.from(JSON.stringify(data)), recordId(id, journey)));
  };
  const running = new Map<string, Promise<unknown>>();

  return {
    read(cookie, journey) {
      const id = digest(cookie);
      const row = select.get(id, journey) as (Row & { state: Session['state']; data: Uint8Array | null }) | undefined;
      if (!row) return undefined;
      const { version, content, touched, state } = row;
      if (state === 'ended' || !row.data || touched <= oldest()) return { version, content, touched, state: 'ended' };
      try {
        const data: unknown = JSON.parse(keyring.open(row.data, recordId(id, journey)).toString('utf8'));
        return { version, content, touched, state, data } as Session;
      } catch (error) {
        // The key is gone: nobody can read it any more. She begins again, rather than meet a failure on every page.
        if (error instanceof ServiceServerError && error.code === 'sealed-record') return { version, content, touched, state: 'ended' };
        throw error;
      }
    },
    save: (cookie, journey, version, content, data) => write(cookie, journey, version, content, 'open', data),
    saveSent: (cookie, journey, version, content, data) => write(cookie, journey, version, content, 'sent', data),
    touch: (cookie, journey) => touch.run(now(), digest(cookie), journey, oldest()).changes === 1,
    forget: (cookie, journey) => void remove.run(digest(cookie), journey),
    async alone(cookie, work) {
      const before = running.get(cookie) ?? Promise.resolve();
      const mine = before.then(work, work);
      const settled = mine.catch(() => undefined);
      running.set(cookie, settled);
      try {
        return await mine;
      } finally {
        if (running.get(cookie) === settled) running.delete(cookie);
      }
    },
    purge() {
      const owners: string[] = [];
      for (const { id, journey } of stale.all(oldest()) as { id: string; journey: string }[]) {
        end.run(id, journey);
        owners.push(`session:${id}:${journey}`);
      }
      forgetEnded.run(now() - day);
      return owners;
    },
  };
}
