/**
 * What people type, as it is stored. Each reader returns the stored form, or undefined when the text is not one.
 * They say nothing of eligibility: an answer that is well formed but not accepted leads to a page, never to an error.
 */

const letters = (text: string): string => text.replace(/[^a-z\d]/gi, '').toUpperCase();
const withoutSpacing = (text: string): string => text.replace(/[\s\p{Pd}./]/gu, '');

/**
 * A National Insurance number as `QQ123456C`: 373 prefixes; a temporary number (`11 a1 11 11`) is not one.
 * Source: HMRC NIM39110.
 */
export function readNino(text: string): string | undefined {
  const nino = letters(text);
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\d{6}[A-D]$/.test(nino) ? nino : undefined;
}

/** An asylum support reference, digits only: two of the year, two of the month, then five or six. `incomplete` when five is too few by one. */
export function readAsylumRef(text: string): { readonly ref: string } | 'incomplete' | undefined {
  const ref = text.replace(/[\s/]/g, '');
  if (/^\d\d(0[1-9]|1[0-2])\d{5,6}$/.test(ref)) return { ref };
  return /^\d\d(0[1-9]|1[0-2])\d{4}$/.test(ref) ? 'incomplete' : undefined;
}

/** A postcode as `CF10 3NQ`, or a forces one as `BFPO 58`. A format only: the gazetteer says whether it exists. */
export function readPostcode(text: string): string | undefined {
  const postcode = letters(text);
  const forces = /^BFPO(\d{1,4})$/.exec(postcode);
  if (forces) return `BFPO ${forces[1]}`;
  const parts = /^([A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]))(\d[ABD-HJLNP-UW-Z]{2})$/.exec(postcode);
  return parts ? `${parts[1]} ${parts[2]}` : undefined;
}

/** A phone number, kept as typed: 8 to 15 digits with brackets, dashes, `+` and an extension. */
export function readPhone(text: string): string | undefined {
  const parts = /^([+\d\s()./\p{Pd}]+)((ext|x|est|#)[.:]?\s*\d{1,6})?$/iu.exec(text);
  const digits = parts?.[1]?.replace(/\D/g, '').length ?? 0;
  return digits >= 8 && digits <= 15 && text.length <= 60 ? text : undefined;
}

export function readSortCode(text: string): string | undefined {
  const code = withoutSpacing(text);
  return /^\d{6}$/.test(code) ? code : undefined;
}

/** Six to eight digits; a connector pads it to the eight that BACS wants. */
export function readAccountNumber(text: string): string | undefined {
  const account = withoutSpacing(text);
  return /^\d{6,8}$/.test(account) ? account : undefined;
}

/** A building society roll number: 1 to 18 letters, digits, `-`, `/`, `.` and spaces. */
export const readRollNumber = (text: string): string | undefined => (/^[a-z\d\-/. ]{1,18}$/i.test(text) ? text : undefined);

/** Pounds as whole pence. A comma only between thousands: `616,67` could mean either of two amounts a hundredfold apart. */
export function readPence(text: string): number | undefined {
  const parts = /^([-−]?)£?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text.replace(/\s/g, ''));
  if (!parts) return undefined;
  const pence = Number(parts[2]?.replace(/,/g, '')) * 100 + Number((parts[3] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(pence) ? (parts[1] ? -pence : pence) || 0 : undefined;
}

/** A whole number. */
export function readNumber(text: string): number | undefined {
  const parts = /^([-−]?)(\d{1,3}(?:,\d{3})+|\d+)$/.exec(text.replace(/\s/g, ''));
  const number = parts ? Number(parts[2]?.replace(/,/g, '')) : NaN;
  return Number.isSafeInteger(number) ? (parts?.[1] ? -number : number) || 0 : undefined;
}
