import { load } from './load.ts';
import { plainColumns, type PlainColumns } from './plain.ts';
import type { LoadReport } from './report.ts';

/** Loads AddressBase Premium CSV into the index at `index`. @see load */
export const loadPremium = (files: readonly string[], index: string): Promise<LoadReport> => load(files, { index, format: 'premium' });

/** Loads a council’s own CSV with a header row into the index at `index`. @see load */
export const loadPlain = (file: string, index: string, epoch: string, columns: PlainColumns = plainColumns): Promise<LoadReport> =>
  load([file], { index, format: 'plain', ...(epoch ? { epoch } : {}), mapping: columns });
