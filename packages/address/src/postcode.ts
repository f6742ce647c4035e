// A check of format only; whether a postcode exists is for the gazetteer to say.
// Source: the rule in GOV.UK's addresses pattern, with the letters Royal Mail uses in each place.
const outcode = '[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPSTUW]|[A-HK-Y]\\d[ABEHMNPRVWXY])';
const format = new RegExp(`^(${outcode})(\\d[ABD-HJLNP-UW-Z]{2})$`);
const outcodeFormat = new RegExp(`^${outcode}$`);

// What people put between or around the letters, or paste with them: spaces, hyphens and dashes, brackets, full stops, quotes at the ends.
// Not `$` or `"` within: there, Shift was held for a number (`correctPostcode`), and dropping it would make another postcode.
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const between = /[\s\p{Pd}()[\]{}.,:;/\\_'’`·−\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;

/** Postcode areas in use, with the Crown dependencies, the forces’ (BF) and the one without a place (BX: HMRC, banks). */
const areas = new Set(
  (
    'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY ' +
    'HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR ' +
    'RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);

/** Capitals with compatibility forms made plain: full-width letters, small capitals, a letter under an accent. */
export function plainCapitals(typed: string): string {
  // Nearly all that is typed is plain already.
  return (/[^ -~]/.test(typed) ? typed.normalize('NFKD').replace(/\p{M}/gu, '') : typed).toUpperCase();
}

/** What is left when the usual punctuation is taken out of `plainCapitals`. Not yet known to be only letters and digits. */
export function withoutPunctuation(capitals: string): string {
  return /[^A-Z0-9]/.test(capitals) ? capitals.replace(edges, '').replace(between, '') : capitals;
}

/** `CF101BH` → `CF10 1BH`, if the format allows. */
export function spacedPostcode(code: string): string | undefined {
  const match = format.exec(code);
  return match ? `${match[1] ?? ''} ${match[2] ?? ''}` : undefined;
}

/** Whether an outward code is in the format, of an area that exists: `CF10`, not `QX1`. */
export function isOutcode(code: string): boolean {
  return outcodeFormat.test(code) && inArea(code);
}

/** Whether a postcode or outward code begins with an area that exists. */
export function inArea(code: string): boolean {
  return areas.has(/^[A-Z]*/.exec(code)?.[0] ?? '');
}

/**
 * A postcode as typed, in any case and with any spaces or punctuation, in its one proper form:
 * `cf10-1bh` → `CF10 1BH`. `undefined` when it is not a full postcode; then see `correctPostcode`.
 */
export function normalisePostcode(typed: string): string | undefined {
  return spacedPostcode(withoutPunctuation(plainCapitals(typed)));
}

/** The outward half of a normalised postcode: `CF10` of `CF10 1BH`. */
export function outwardCode(postcode: string): string {
  return postcode.slice(0, -4);
}
