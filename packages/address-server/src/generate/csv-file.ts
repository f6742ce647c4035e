import { closeSync, openSync, writeSync } from 'node:fs';

export type Cell = string | number | undefined;

/** Writes CSV as Ordnance Survey does: text quoted, numbers bare, lines ended as on Windows. */
export class CsvFile {
  readonly file: string;
  readonly #handle: number;
  #buffer = '';

  constructor(file: string) {
    this.file = file;
    this.#handle = openSync(file, 'w');
  }

  write(...cells: readonly Cell[]): void {
    this.#buffer += `${cells.map(quoted).join(',')}\r\n`;
    if (this.#buffer.length > 1_000_000) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#handle);
  }

  #flush(): void {
    writeSync(this.#handle, this.#buffer);
    this.#buffer = '';
  }
}

const quoted = (value: Cell): string => (typeof value === 'number' ? String(value) : value ? `"${value.replaceAll('"', '""')}"` : '');
