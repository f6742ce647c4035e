import { spawn } from 'node:child_process';
import { GateError } from '../gate-error.ts';

export interface StartOptions {
  /** An address that answers when the server is ready; anything under 500 is an answer. */
  readonly url: string;
  readonly cwd: string;
  /** Milliseconds to wait. */
  readonly wait: number;
  readonly signal?: AbortSignal;
}

export interface Started {
  /** Ends the command and all that it started. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a council's server with the command it is started with, and waits until it answers. Throws `server-in-use` when something
 * answers already, `server-ended` when the command ends first, `server-not-ready` when nothing answers in time.
 */
export async function startServer(command: string, { url, cwd, wait, signal }: StartOptions): Promise<Started> {
  if (await answers(url))
    throw new GateError('server-in-use', {
      cy: `Mae rhywbeth yn ateb yn ${url} yn barod, felly nid y gweinydd a gychwynnid a fyddai’n cael ei wirio. Stopiwch ef, neu hepgorwch \`--start\`.`,
      en: `Something answers at ${url} already, so it would not be the server started here that is checked. Stop it, or leave out \`--start\`.`,
    });
  // A group of its own, so that a shell, a package manager and the server under them all end together.
  const child = spawn(command, { cwd, shell: true, detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer): void => void (said = (said + chunk.toString('utf8')).slice(-2000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  let ended = false;
  const end = new Promise<void>((resolve) => {
    const done = (): void => {
      ended = true;
      resolve();
    };
    child.once('exit', done);
    child.once('error', done);
  });
  const kill = (name: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
      else process.kill(-child.pid, name);
    } catch {
      // The whole group has ended already.
    }
  };
  const lastWord = (): void => kill('SIGKILL');
  process.once('exit', lastWord);
  const stop = async (): Promise<void> => {
    kill('SIGTERM');
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
    // What the shell left behind in its group.
    kill('SIGKILL');
    process.off('exit', lastWord);
  };
  const due = Date.now() + wait;
  while (Date.now() < due && !ended && !signal?.aborted) {
    if (await answers(url)) return { stop };
    await pause(100);
  }
  await stop();
  const tail = said.trim().split('\n').slice(-3).join(' / ');
  if (ended && !signal?.aborted && Date.now() < due)
    throw new GateError('server-ended', {
      cy: `Gorffennodd \`${command}\` cyn ateb yn ${url}. Ei eiriau olaf: ${tail || '–'}`,
      en: `\`${command}\` ended before it answered at ${url}. Its last words: ${tail || '–'}`,
    });
  throw new GateError('server-not-ready', {
    cy: `Nid atebodd \`${command}\` yn ${url} o fewn ${String(Math.round(wait / 1000))} eiliad. Ei eiriau olaf: ${tail || '–'}`,
    en: `\`${command}\` did not answer at ${url} within ${String(Math.round(wait / 1000))} seconds. Its last words: ${tail || '–'}`,
  });
}

// It holds the process: a command that has ended leaves nothing else that would, and the run must come to say so.
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function answers(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(2000) });
    return status < 500;
  } catch (error) {
    // A certificate that is not trusted is an answer; whether to trust it is asked when the page is visited.
    return /CERT|SELF_SIGNED/.test(String((error as { cause?: { code?: string } }).cause?.code));
  }
}
