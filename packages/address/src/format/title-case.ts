import { hyphenated, prefixed } from './name-case.ts';
import { isPremisesWord } from './premises-words.ts';
import { remembered } from '../remembered.ts';
import { abbreviations, capitalShapes, shortForms, small } from './case-words.ts';

// Gazetteers are written in capitals. People read names in the case they are known by.

/**
 * `HEOL Y FRENHINES` → `Heol y Frenhines`, `TŶ’N-Y-COED` → `Tŷ’n-y-coed`, `O’BRIEN` → `O’Brien`, `UNIT 3B` → `Unit 3b`.
 * A text that has small letters already is left as it is, but for its spaces. Accents are composed (NFC); apostrophes stay as given.
 */
export function titleCase(text: string): string {
  const whole = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  // "12a HIGH STREET" and "McDONALD" are capitals all the same.
  if (/\p{Ll}/u.test(whole.replace(/\d\p{Ll}{1,2}(?!\p{L})|\bMc(?=\p{Lu})/gu, ''))) return whole;
  const words = whole.toUpperCase().split(' ');
  return words.map((word, index) => (isPlain(word) ? plainWord(word) : titleWord(word, words[index - 1], words[index + 1]))).join(' ');
}

// Most words are the same wherever they stand.
const isPlain = (word: string): boolean => word.length > 2 && /^[A-ZÂÊÎÔÛŴŶ]+$/.test(word) && !small.has(word.toLowerCase());
const plainWord = remembered((word) => titleWord(word, undefined, undefined));

function titleWord(word: string, previous: string | undefined, next: string | undefined): string {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  if (core === '') return word;
  if (core === 'C/O') return `${before}c/o${after}`;
  // 'R and 'N are what is left of an article; 'SBYTY is a name.
  if (/^['’]$/.test(before) && core.length === 1) return before + core.toLowerCase() + after;
  const starts = isStart(previous) || before.includes('(');
  const cased = core
    .split(/([/&,().:;+]+)/)
    .map((piece, index) => (index % 2 === 1 ? piece : titlePiece(piece, { starts, alone: piece === core, previous, next, ends: after })))
    .join('');
  return before + cased + after;
}

interface Place {
  /** First of a name, where even an article takes a capital. */
  readonly starts: boolean;
  /** The whole word, not a part of `A/B`. */
  readonly alone: boolean;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly ends: string;
}

// A name begins with the text, in a bracket, after a comma and after a dash that stands alone.
function isStart(previous: string | undefined): boolean {
  return previous === undefined || /[,;:]$|^[-–—]$/.test(previous);
}

function titlePiece(piece: string, place: Place): string {
  if (piece === '') return '';
  const lower = piece.toLowerCase();
  if (/\d/.test(piece)) return numbered(piece, lower, place.previous);
  if (piece.length === 1) return letter(piece, lower, place);
  if (capitalShapes.test(piece) || abbreviations.has(piece)) return piece;
  if (isSmall(lower, place)) return lower;
  // Nobody says a word without a vowel: NHS, HSBC. W and Y are vowels (CWM, LLYN), and so is a letter under an accent.
  if (/^[BCDFGHJKLMNPQRSTVXZ]+$/.test(piece) && !shortForms.has(piece)) return piece;
  return piece.includes('-') ? hyphenated(lower, place.starts) : prefixed(lower);
}

// Roads and codes begin with a letter (A470, B4265, CF10, S4C); what follows a number is its suffix (12a, 12dd, 1st, 10-12a).
function numbered(piece: string, lower: string, previous: string | undefined): string {
  if (/^\p{L}{1,2}\d+\p{L}{0,2}(?:-\p{L}{0,2}\d+\p{L}?)*$/u.test(piece)) return piece;
  if (previous && /^[A-Z]{1,2}\d{1,2}[A-Z]?$/.test(previous) && /^\d[A-Z]{2}$/.test(piece) && !/^\d(?:ST|ND|RD|TH)$/.test(piece))
    return piece;
  if (/^\d/.test(piece)) return lower;
  return piece
    .split(/([-–])/)
    .map((part) => (/^\d/.test(part) ? part.toLowerCase() : part.length > 2 ? prefixed(part.toLowerCase()) : part))
    .join('');
}

// A, I, O and Y are words inside a name, and letters as a flat, an initial or the last of a text. Y stays an article before a name: Siop y Pentref.
function letter(piece: string, lower: string, place: Place): string {
  const initial = (word: string | undefined): boolean => word !== undefined && /^\p{L}\.?$/u.test(word) && !small.has(word.toLowerCase());
  const names =
    place.starts || !place.alone || place.next === undefined || place.ends !== '' || initial(place.previous) || initial(place.next);
  if (names || !small.has(lower) || (place.previous && isLettered(place.previous) && lower !== 'y')) return piece;
  // "12 Y FRON" is the house's name after its number; "1 A 2" is Welsh for 1 and 2.
  return lower === 'y' && /^\d/.test(place.previous ?? '') ? piece : lower;
}

// Flats and blocks have letters; a shop and a house have things with them (SIOP A CHAFFI, TŶ A GARDD).
const isLettered = (word: string): boolean => isPremisesWord(word) && !/^(?:SIOP|SIOPAU|TŶ|TAI|CAM|SAFLE)$/.test(word);

function isSmall(lower: string, place: Place): boolean {
  if (place.starts || !place.alone) return false;
  if ((lower === 'yr' || lower === 'the') && /^\d|\d$/.test(place.previous ?? '')) return false;
  // DE is Welsh for south, but in "Ashby de la Zouch".
  if (lower === 'de') return place.next === 'LA';
  if (lower === 'la') return place.previous === 'DE';
  return small.has(lower.replaceAll('’', "'"));
}
