/** A number or range with its suffixes, as BS 7666 holds it: `12`, `12A`, `10-14`. */
export interface NumberRange {
  readonly start?: number;
  /** One letter, or two that Welsh counts as one: `dd`, `ff`, `ll`. */
  readonly startSuffix?: string;
  readonly end?: number;
  readonly endSuffix?: string;
}

/**
 * `12`, `12a`, `12dd`, `10-14`, `10a-14b`. Empty where there is no number: 0 is how many exports write “none”.
 * A range whose ends are the same is one number.
 */
export function numberText({ start, startSuffix, end, endSuffix }: NumberRange = {}): string {
  const from = numbered(start, startSuffix);
  const to = numbered(end, endSuffix);
  if (from === '' || to === '' || from === to) return from || to;
  return `${from}-${to}`;
}

function numbered(number: number | undefined, suffix: string | undefined): string {
  if (number === undefined || !Number.isSafeInteger(number) || number <= 0) return '';
  return suffix ? String(number) + suffix.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() : String(number);
}
