import type { Reason } from './report.ts';

export const formatNames = ['premium', 'dtf', 'core', 'plus', 'ngd', 'plain'] as const;
export type FormatName = (typeof formatNames)[number];
export type LoadKind = 'full' | 'changes';
export type Change = 'I' | 'U' | 'D';
export type Language = 'cy' | 'en';

/** Kinds of record that an address is made of. */
export const kinds = { property: 1, landProperty: 2, deliveryPoint: 3, organisation: 4, classification: 5 } as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

/** Where a format puts what it reads. Every call answers why the change was not as expected, or `undefined`. */
export interface RecordSink {
  record(change: Change, kind: Kind, uprn: number, key: string, data: string): Reason | undefined;
  street(change: Change, usrn: number, language: Language, data: string): Reason | undefined;
}

export type Row = readonly string[];

/** Reads the rows of one file. `state` is what must be kept when a load is interrupted in the middle of the file. */
export interface FileReader {
  /** The reason why the row was passed over. */
  row(row: Row, sink: RecordSink): Reason | undefined;
  /** Called at the end of the file. Throws when the file was cut. */
  end(): void;
  readonly state: Record<string, number>;
  /** Rows read, by record identifier or table. */
  readonly counts: Record<string, number>;
}

/** What is known of a file from its beginning, before it is read. */
export interface Inspected {
  readonly file: string;
  readonly format: FormatName;
  readonly kind?: LoadKind;
  readonly epoch?: string;
  readonly volume: number;
  readonly delimiter: string;
  /** Column names, where the file has a header row. */
  readonly header?: Row;
}

const uprnShape = /^\d{1,12}$/;
const usrnShape = /^\d{1,8}$/;
const languageShape = /^[A-Z]{2,3}$/;

export const cell = (row: Row, index: number): string => row[index]?.trim() ?? '';

/** Whether a row has anything past its columns. Some exporters end every row with commas. */
export function hasMore(row: Row, columns: number): boolean {
  for (let index = columns; index < row.length; index += 1) if (row[index]?.trim()) return true;
  return false;
}

export const uprnOf = (text: string): number | undefined => (uprnShape.test(text) && Number(text) > 0 ? Number(text) : undefined);
export const usrnOf = (text: string): number | undefined => (usrnShape.test(text) && Number(text) > 0 ? Number(text) : undefined);
/** The file says ENG or CYM (older ones CYN, WEL); the interface of OS Places says EN or CY. */
export const languageOf = (text: string): Language | undefined =>
  languageShape.test(text) ? (/^(CY|WEL)/.test(text) ? 'cy' : 'en') : undefined;
export const isStatus = (text: string): boolean => /^[1-9]$/.test(text);
export const isCoordinate = (text: string): boolean => text === '' || /^-?\d{1,7}(\.\d+)?$/.test(text);
export const isClassification = (text: string): boolean => text === '' || /^[A-Z]{1,2}\d{0,2}[A-Z]{0,2}$/.test(text);

export function changeOf(text: string): Change | undefined {
  return text === 'I' || text === 'U' || text === 'D' ? text : undefined;
}
