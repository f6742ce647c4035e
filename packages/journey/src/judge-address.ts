import { addressReasons, type AddressAnswer, type AddressQuestion } from './definition.ts';
import type { Fields } from './fields.ts';
import { readPostcode } from './formats.ts';
import { countCharacters } from './long-text.ts';
import { cleanLine, isBlank } from './plain-text.ts';
import { given, typed, wrong, type Judge, type Mistake, type Verdict } from './verdict.ts';

/** Most code points of an address line. */
export const maxAddressLine = 100;

/** Most lines of an address outside the UK; what comes after them shares the last, so that none is lost unseen. */
const maxLines = 10;

type Part = (name: string) => string;

/** An address searched for, typed line by line, or the same as an earlier one. */
export const judgeAddress: Judge<AddressQuestion> = (id, rules, fields, _context, extra) => {
  const part: Part = (name) => cleanLine(typed(fields, `${id}-${name}`));
  const [stage, uprn] = [part('stage'), part('uprn')];
  const search = rules.search === 'text' ? 'text' : 'postcode';

  const earlier = extra?.sameAs?.[id];
  const same = fields[`${id}-same`]?.[0];
  if (earlier && same === rules.sameAs) return given(earlier);
  // Nothing was chosen and nothing typed: the first choice is the place to begin.
  const blank = [uprn, ...[search, 'line1', 'line2', 'town', 'lines', 'country'].map(part)].every(isBlank);
  if (earlier && same === undefined && blank) return rules.optional ? { ok: true } : wrong('choose', `${id}-same`);

  if (stage === 'manual') return judgeTyped(id, rules, part);
  if (stage === 'international' && rules.international) return judgeAbroad(id, rules, fields, part);
  const read = extra?.addresses?.[id];
  if (uprn && read && (read.uprn === undefined || read.uprn === uprn)) return given(read);
  if (uprn && extra?.addressReadLater) return { ok: true };
  const searched = part(search);
  if (isBlank(searched) && !uprn && rules.optional) return { ok: true };
  if (stage === 'street') return wrong('choose', `${id}-street`);
  if (stage === 'choose' || stage === 'chosen' || uprn) return wrong('choose', `${id}-uprn`);
  if (isBlank(searched)) return wrong('empty', `${id}-${search}`);
  return wrong(search === 'text' || readPostcode(searched) ? 'choose' : 'format', `${id}-${search}`);
};

function judgeTyped(id: string, rules: AddressQuestion, part: Part): Verdict {
  const [line1, line2, town, typedPostcode] = [part('line1'), part('line2'), part('town'), part('manual-postcode')];
  if (rules.optional && [line1, line2, town, typedPostcode].every(isBlank)) return { ok: true };
  const postcode = readPostcode(typedPostcode);
  const long = Object.entries({ line1, line2, town })
    .filter(([, text]) => countCharacters(text) > maxAddressLine)
    .map(([name]) => `${id}-${name}`);
  const mistakes: Mistake[] = [
    ...(isBlank(line1) ? [{ code: 'line1', controls: [`${id}-line1`] }] : []),
    ...(isBlank(town) ? [{ code: 'town', controls: [`${id}-town`] }] : []),
    ...(long.length ? [{ code: 'too-long', controls: long }] : []),
    ...(postcode ? [] : [{ code: 'manual-postcode', controls: [`${id}-manual-postcode`] }]),
  ];
  if (mistakes.length || !postcode) return { ok: false, mistakes };
  return given({ source: 'manual', lines: [line1, line2].filter((line) => !isBlank(line)), town, postcode, ...reasonIn(part) });
}

/** Outside the UK nothing is known of an address but that it has lines and a country; many countries have no postcodes. */
function judgeAbroad(id: string, rules: AddressQuestion, fields: Fields, part: Part): Verdict {
  const all = typed(fields, `${id}-lines`)
    .split(/\r\n?|\n/)
    .map(cleanLine)
    .filter((line) => !isBlank(line));
  const lines = all.length > maxLines ? [...all.slice(0, maxLines - 1), all.slice(maxLines - 1).join(', ')] : all;
  const country = part('country');
  if (rules.optional && lines.length === 0 && isBlank(country)) return { ok: true };
  const tooLong = (text: string): boolean => countCharacters(text) > maxAddressLine;
  const long = [...(lines.some(tooLong) ? [`${id}-lines`] : []), ...(tooLong(country) ? [`${id}-country`] : [])];
  const mistakes: Mistake[] = [
    ...(lines.length ? [] : [{ code: 'lines', controls: [`${id}-lines`] }]),
    ...(isBlank(country) ? [{ code: 'country', controls: [`${id}-country`] }] : []),
    ...(long.length ? [{ code: 'too-long', controls: long }] : []),
  ];
  if (mistakes.length) return { ok: false, mistakes };
  return given({ source: 'manual', lines, town: '', postcode: '', country, reason: 'international' });
}

/** A posted reason is only ever one of ours. */
function reasonIn(part: Part): Pick<AddressAnswer, 'reason'> {
  const reason = addressReasons.find((each) => each === part('reason') && each !== 'international');
  return reason ? { reason } : {};
}
