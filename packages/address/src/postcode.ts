// A check of format only; whether a postcode exists is for the gazetteer to say.
// Source: the rule in GOV.UK's addresses pattern, with the letters Royal Mail uses in each place.
const format = /^([A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]))(\d[ABD-HJLNP-UW-Z]{2})$/;

/**
 * A postcode as typed, in any case and with any spaces or punctuation, in its one proper form:
 * `cf10-1bh` → `CF10 1BH`. `undefined` when it is not a full postcode.
 */
export function normalisePostcode(typed: string): string | undefined {
  const match = format.exec(
    typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, ''),
  );
  return match ? `${match[1] ?? ''} ${match[2] ?? ''}` : undefined;
}

/** The outward half of a normalised postcode: `CF10` of `CF10 1BH`. */
export function outwardCode(postcode: string): string {
  return postcode.slice(0, -4);
}
