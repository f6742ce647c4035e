import type { DatabaseSync } from 'node:sqlite';
import type { Destination, ReadFile } from './destination.ts';
import { describeError, type Logger } from './log.ts';
import type { Submissions } from './submissions.ts';

/** How one destination stands. */
export interface DestinationStatus {
  readonly destination: string;
  readonly delivered: number;
  readonly waiting: number;
  /** Attempts made for the one that failed most often among those waiting. */
  readonly mostAttempts: number;
  /** ISO instant since when the oldest has been waiting. */
  readonly waitingSince?: string;
  /** The last failure in a word: an error's code or name, never what was sent. */
  readonly problem?: string;
}

export interface Outbox {
  /** Delivers everything that is due now. Resolves when each has been tried once; never rejects. */
  run(): Promise<void>;
  /** Looks for what is due straight away, without being waited for. */
  wake(): void;
  status(): readonly DestinationStatus[];
  /** Makes everything that waits due now, after a destination was mended. */
  retryAll(): void;
  /** Ends the timer, and resolves when what is being delivered has been. */
  stop(): Promise<void>;
}

const second = 1000;
const longestWait = 3_600 * second;

/** Doubles from five seconds to an hour, each with up to a quarter more, so that many do not knock together. */
export function nextAttempt(attempts: number, random: () => number = Math.random): number {
  const wait = Math.min(longestWait, 5 * second * 2 ** Math.min(attempts, 20));
  return Math.round(wait * (1 + random() / 4));
}

interface Due {
  readonly submission: string;
  readonly destination: string;
  readonly attempts: number;
}

/**
 * Delivers submissions, each destination on its own: one that is down holds up no other, and no resident.
 * At least once: a destination that took a submission just before the process was killed is offered it again.
 */
export function createOutbox(
  database: DatabaseSync,
  submissions: Submissions,
  destinations: readonly Destination[],
  readFile: ReadFile,
  { now, log, interval }: { readonly now: () => number; readonly log: Logger; readonly interval: number },
): Outbox {
  const due = database.prepare(
    'SELECT submission, destination, attempts FROM outbox WHERE delivered IS NULL AND destination = ? AND due <= ? ORDER BY due LIMIT 100',
  );
  const delivered = database.prepare(
    'UPDATE outbox SET delivered = ?, attempts = attempts + 1, problem = NULL WHERE submission = ? AND destination = ?',
  );
  const failed = database.prepare(
    'UPDATE outbox SET attempts = attempts + 1, due = ?, problem = ? WHERE submission = ? AND destination = ?',
  );
  const retry = database.prepare('UPDATE outbox SET due = 0 WHERE delivered IS NULL');
  const counts = database.prepare(`SELECT destination, COUNT(delivered) AS delivered, COUNT(*) - COUNT(delivered) AS waiting,
    MAX(CASE WHEN delivered IS NULL THEN attempts ELSE 0 END) AS mostAttempts,
    MIN(CASE WHEN delivered IS NULL THEN submission.at END) AS since,
    MAX(CASE WHEN delivered IS NULL THEN problem END) AS problem
    FROM outbox JOIN submission ON submission.id = outbox.submission GROUP BY destination ORDER BY destination`);

  let stopped = false;
  let running: Promise<void> | undefined;
  let again = false;

  const deliverOne = async (destination: Destination, { submission: id, attempts }: Due): Promise<void> => {
    try {
      const submission = submissions.find(id);
      if (submission) await destination.deliver(submission, readFile);
      delivered.run(now(), id, destination.name);
      log({ level: 'info', event: 'delivered', destination: destination.name, attempts: attempts + 1 });
    } catch (error) {
      const { error: name, code } = describeError(error);
      failed.run(now() + nextAttempt(attempts), code ?? name, id, destination.name);
      log({ level: 'warn', event: 'delivery-failed', destination: destination.name, attempts: attempts + 1, ...describeError(error) });
    }
  };
  const runDestination = async (destination: Destination): Promise<void> => {
    for (const each of due.all(destination.name, now()) as unknown as Due[]) {
      if (stopped) return;
      await deliverOne(destination, each);
    }
  };
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await Promise.all(destinations.map(runDestination));
      } while (again && !stopped);
    })()
      .catch((error: unknown) => log({ level: 'error', event: 'outbox-failed', ...describeError(error) }))
      .finally(() => (running = undefined));
    return running;
  };
  const timer = interval > 0 ? setInterval(() => void run(), interval) : undefined;
  timer?.unref();

  return {
    run,
    wake: () => {
      if (interval > 0 && !stopped) setImmediate(() => void run());
    },
    status: () =>
      (
        counts.all() as unknown as {
          destination: string;
          delivered: number;
          waiting: number;
          mostAttempts: number;
          since: number | null;
          problem: string | null;
        }[]
      ).map(({ destination, delivered: done, waiting, mostAttempts, since, problem }) => ({
        destination,
        delivered: done,
        waiting,
        mostAttempts,
        ...(since !== null && { waitingSince: new Date(since).toISOString() }),
        ...(problem !== null && { problem }),
      })),
    retryAll: () => void retry.run(),
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
