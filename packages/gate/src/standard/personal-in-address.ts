/** Kinds of personal data that a machine can know in an address. */
export type PersonalKind = 'email' | 'national-insurance' | 'phone' | 'date-of-birth' | 'name-and-postcode' | 'nhs-number' | 'password';

const named: readonly (readonly [PersonalKind, RegExp, (value: string) => boolean])[] = [
  ['password', /^(password|passwd|pwd|cyfrinair)$/, () => true],
  ['date-of-birth', /^(dob|d_?o_?b|birth_?(date|day)|date_?of_?birth|bday|dyddiad_?geni)$/, (value) => /\d/.test(value)],
  ['phone', /^(.*_)?(phone|tel|telephone|mobile|phone_?number|ffon|rhif_?ffon|symudol)(_?number)?$/, (value) => digits(value).length >= 9],
  ['nhs-number', /^nhs(_?(no|number))?$|^rhif_?gig$/, (value) => digits(value).length === 10],
];
const names = /^((first|last|sur|family|given|full|middle|fore)_?names?|name|enw(_?(cyntaf|llawn|teulu))?|cyfenw)$/;
const postcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;
/** A file at two densities, or a package of a version, is no e-mail address. */
const email =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)*\.(?!(?:png|jpe?g|gif|svg|webp|avif|js|mjs|css|map|woff2?|json|html?)$)[a-z]{2,}$/i;
const insurance = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/i;
const mobile = /^(\+44 ?|0)7\d{3} ?\d{6}$/;
const digits = (value: string): string => value.replace(/\D/g, '');

/**
 * The kinds of personal data in an address's path, query and fragment: what is kept in histories, logs and referrers. Only the kinds are
 * given, never the values. What merely could be personal, such as a case number or a postcode alone, is not.
 */
export function personalIn(url: string): PersonalKind[] {
  if (!URL.canParse(url)) return [];
  const { protocol, pathname, searchParams, hash } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return [];
  const kinds = new Set<PersonalKind>();
  const pairs = [...searchParams, ...new URLSearchParams(hash.includes('=') ? hash.replace(/^#.*\?|^#/, '') : '')];
  const values = [...pairs.map(([, value]) => value), ...pathname.split('/').map(decoded)];
  for (const value of values.map((each) => each.trim())) {
    if (email.test(value)) kinds.add('email');
    if (insurance.test(value)) kinds.add('national-insurance');
    if (mobile.test(value)) kinds.add('phone');
  }
  const keys = pairs
    .filter(([, value]) => value.trim() !== '' && !/^[{[<%:]/.test(value))
    .map(
      ([key, value]) =>
        [
          key
            .replace(/([a-z])([A-Z])/g, '$1_$2')
            .toLowerCase()
            .replace(/[-.\s[\]]+/g, '_')
            .replace(/_$/, ''),
          value,
        ] as const,
    );
  for (const [key, value] of keys) for (const [kind, name, fits] of named) if (name.test(key) && fits(value)) kinds.add(kind);
  if (keys.some(([key]) => names.test(key)) && keys.some(([, value]) => postcode.test(value.trim()))) kinds.add('name-and-postcode');
  return [...kinds];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
