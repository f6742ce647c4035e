// What a command and everything that it starts cost: processor seconds, and memory at its fullest. Read from /proc, so on Linux only.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Cost {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Megabytes, with what processes have in common divided among them. */
  readonly peak: number;
  readonly output: string;
  readonly code: number | null;
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly ticks: number;
}

const ticksPerSecond = 100;

function processes(): Process[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return [{ id: Number(name), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
    } catch {
      // It ended while it was read.
      return [];
    }
  });
}

function treeOf(root: number): Process[] {
  const all = processes();
  const tree = new Set([root]);
  for (let before = 0; before !== tree.size;) {
    before = tree.size;
    for (const { id, parent } of all) if (tree.has(parent)) tree.add(id);
  }
  return all.filter(({ id }) => tree.has(id));
}

function megabytes(id: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${String(id)}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Reading how full a process is stops it for up to thirty milliseconds: every so many looks only. */
const looksToMemory = 4;

/** Runs a command to its end and watches it twice a second. */
export function costOf(command: readonly [string, ...string[]], env: Readonly<Record<string, string>> = {}): Promise<Cost> {
  const [program, ...args] = command;
  const began = performance.now();
  const ticks = new Map<number, number>();
  let peak = 0;
  let looks = 0;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    const watch = setInterval(() => {
      const tree = treeOf(child.pid ?? -1);
      for (const { id, ticks: used } of tree) ticks.set(id, used);
      if ((looks += 1) % looksToMemory !== 0) return;
      peak = Math.max(
        peak,
        tree.reduce((sum, { id }) => sum + megabytes(id), 0),
      );
    }, 500);
    child.on('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.on('close', (code) => {
      clearInterval(watch);
      const cpuSeconds = [...ticks.values()].reduce((sum, used) => sum + used, 0) / ticksPerSecond;
      resolve({ seconds: (performance.now() - began) / 1000, cpuSeconds, peak, output: Buffer.concat(chunks).toString('utf8'), code });
    });
  });
}
