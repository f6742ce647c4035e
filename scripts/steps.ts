// Runs commands one after another or side by side, keeps their output, and tells how each ended.
import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.dirname(import.meta.dirname);

export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}
export interface Outcome {
  readonly step: Step;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

/** Runs one step to its end. Output is kept, not streamed, so that steps side by side stay readable. */
export function runStep(step: Step): Promise<Outcome> {
  const began = Date.now();
  const [program, ...args] = step.command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: { ...process.env, ...step.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const end = (ok: boolean, extra = ''): void =>
      resolve({ step, ok, seconds: (Date.now() - began) / 1000, output: Buffer.concat(chunks).toString('utf8') + extra });
    child.on('error', (error) => end(false, String(error)));
    child.on('close', (code) => end(code === 0));
  });
}

/** Runs a list in order and reports each line as it ends; a failed step's output is shown whole, what failed first. */
export async function runInOrder(steps: readonly Step[], stopAtFailure = false): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const outcome = await runStep(step);
    report(outcome);
    outcomes.push(outcome);
    if (!outcome.ok && stopAtFailure) break;
  }
  return outcomes;
}

export function report({ step, ok, seconds, output }: Outcome): void {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${step.name} (${seconds.toFixed(1)} s)`);
  if (ok) return;
  const failing = output.lastIndexOf('✖ failing tests:');
  const shown = failing < 0 ? output : `${output.slice(failing)}\n${output.slice(0, failing)}`;
  console.log(shown.replace(/^/gm, '     '));
}
