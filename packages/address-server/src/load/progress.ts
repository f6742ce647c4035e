import cliProgress from 'cli-progress';

export interface LoadProgress {
  readonly phase: 'reading' | 'writing';
  /** Bytes read of all files, or addresses written. */
  readonly done: number;
  readonly total: number;
  readonly rows: number;
  /** Rows or addresses a second. */
  readonly rate: number;
  readonly secondsLeft: number | undefined;
}

/** Works out the rate and the time left, and tells them no more often than `every` milliseconds. */
export class ProgressClock {
  readonly #tell: ((progress: LoadProgress) => void) | undefined;
  readonly #every: number;
  #phase: LoadProgress['phase'] = 'reading';
  #started = 0;
  #startedAt = 0;
  #startedRows = 0;
  #told = -Infinity;

  constructor(tell: ((progress: LoadProgress) => void) | undefined, every = 200) {
    this.#tell = tell;
    this.#every = every;
  }

  begin(phase: LoadProgress['phase'], done: number, rows: number): void {
    this.#phase = phase;
    this.#startedAt = performance.now();
    this.#started = done;
    this.#startedRows = rows;
    this.#told = -Infinity;
  }

  tell(done: number, total: number, rows: number, last = false): void {
    const now = performance.now();
    if (!this.#tell || (!last && now - this.#told < this.#every)) return;
    this.#told = now;
    const seconds = (now - this.#startedAt) / 1000;
    const moved = done - this.#started;
    this.#tell({
      phase: this.#phase,
      done,
      total,
      rows,
      rate: seconds > 0 ? Math.round((rows - this.#startedRows) / seconds) : 0,
      secondsLeft: moved > 0 ? Math.round(((total - done) / moved) * seconds) : undefined,
    });
  }
}

/** What is used of the stream that progress is shown on, such as `process.stderr`. */
export type ProgressStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

const labels = { reading: 'Reading', writing: 'Writing' } as const;

/** Shows progress: one line that moves on a terminal, a line every five seconds elsewhere. */
export function terminalProgress(stream: ProgressStream = process.stderr): {
  readonly onProgress: (progress: LoadProgress) => void;
  readonly end: () => void;
} {
  if (!stream.isTTY) {
    let told = -Infinity;
    let last = '';
    return {
      onProgress(progress) {
        const now = performance.now();
        const step = `${progress.phase} ${String(progress.done)}`;
        if ((now - told < 5000 && progress.done < progress.total) || step === last) return;
        told = now;
        last = step;
        stream.write(`${progressLine(progress)}\n`);
      },
      end: () => undefined,
    };
  }
  const bar = new cliProgress.SingleBar(
    { format: '{label} {bar} {percentage}% · {detail}', stream, hideCursor: true, clearOnComplete: true, barsize: 24 },
    cliProgress.Presets.shades_classic,
  );
  let phase: LoadProgress['phase'] | undefined;
  return {
    onProgress(progress) {
      const payload = { label: labels[progress.phase], detail: detailOf(progress) };
      if (phase !== progress.phase) {
        bar.stop();
        bar.start(progress.total, progress.done, payload);
        phase = progress.phase;
      }
      bar.update(progress.done, payload);
    },
    end: () => bar.stop(),
  };
}

export const progressLine = (progress: LoadProgress): string =>
  `${labels[progress.phase]} ${String(progress.total ? Math.floor((progress.done / progress.total) * 100) : 100)}% · ${detailOf(progress)}`;

function detailOf({ rows, rate, secondsLeft, phase }: LoadProgress): string {
  const of = phase === 'reading' ? 'rows' : 'addresses';
  const left =
    secondsLeft === undefined
      ? ''
      : ` · ${secondsLeft >= 90 ? `${String(Math.round(secondsLeft / 60))} min` : `${String(secondsLeft)} s`} left`;
  return `${rows.toLocaleString('en-GB')} ${of} · ${rate.toLocaleString('en-GB')} a second${left}`;
}
