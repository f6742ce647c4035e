import type { AddressQuestion } from './definition.ts';
import { readPostcode } from './formats.ts';
import { countCharacters } from './long-text.ts';
import { cleanLine, isBlank } from './plain-text.ts';
import { given, typed, wrong, type Judge, type Mistake } from './verdict.ts';

/** Most code points of an address line. */
export const maxAddressLine = 100;

/** An address searched for, or typed line by line. */
export const judgeAddress: Judge<AddressQuestion> = (id, rules, fields, _context, extra) => {
  const part = (name: string) => cleanLine(typed(fields, `${id}-${name}`));
  const stage = part('stage');
  if (stage === 'manual') {
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
    return given({ source: 'manual', lines: [line1, line2].filter((line) => !isBlank(line)), town, postcode });
  }
  const uprn = part('uprn');
  const read = extra?.addresses?.[id];
  if (uprn && read && (read.uprn === undefined || read.uprn === uprn)) return given(read);
  if (uprn && extra?.addressReadLater) return { ok: true };
  const postcode = part('postcode');
  if (isBlank(postcode) && !uprn && rules.optional) return { ok: true };
  if (stage === 'choose' || stage === 'chosen' || uprn) return wrong('choose', `${id}-uprn`);
  if (isBlank(postcode)) return wrong('empty', `${id}-postcode`);
  return wrong(readPostcode(postcode) ? 'choose' : 'format', `${id}-postcode`);
};
