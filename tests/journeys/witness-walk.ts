import type { Witness } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import type { Resident, Seen } from './resident.ts';
import { keyOf, pageOf } from './route.ts';
import { witnessFields } from './witness-fields.ts';
import { witnessesOf } from './witnesses.ts';

/** The key of the journey's page that was opened. */
export const keyAt = (seen: Seen): string => keyOf(journey, seen.url.pathname);

/** A witness that meets all of these pages and, unless told, ends with the check page. */
export function witnessThrough(...pages: readonly string[]): Witness {
  const found = witnessesOf(journey).find(({ route }) => ['check', ...pages].every((page) => route.includes(page)));
  if (!found) throw new Error(`No route meets ${pages.join(', ')}`);
  return found;
}

/** Goes on from where the resident is, with the witness's answers, until the page of this key is before her. */
export async function walkTo(resident: Resident, language: Language, witness: Witness, until = 'check'): Promise<Seen> {
  let seen = await resident.open(`/${language}/${journey.id}`);
  let items = 1;
  for (let steps = 0; steps < 80; steps += 1) {
    const key = keyAt(seen);
    if (key === until) return seen;
    const fields = witnessFields(journey, witness, pageOf(journey, key), items);
    if (fields['another']?.[0] === 'yes') items += 1;
    const next = await resident.send(seen, fields);
    if (next.status !== 200)
      throw new Error(`${key} answered ${String(next.status)}: ${next.document.querySelector('main')?.structuredText.slice(0, 400) ?? ''}`);
    seen = next;
  }
  throw new Error(`${until} never came`);
}
