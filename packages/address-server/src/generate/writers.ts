import type { StreetChange } from './change-gazetteer.ts';
import type { Street } from './gazetteer.ts';

/** Writes a gazetteer in one format. */
export interface GazetteerWriter {
  readonly files: readonly string[];
  street(street: Street): void;
  change(change: StreetChange): void;
  end(): void;
}

export interface WriterOptions {
  readonly folder: string;
  /** ISO date of the export. */
  readonly day: string;
  readonly kind: 'full' | 'changes';
}
