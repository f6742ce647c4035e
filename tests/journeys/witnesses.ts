import { lint, type Journey, type Witness } from '@patrwm/journey';
import { todayInLondon } from '@patrwm/language';

const found = new Map<string, readonly Witness[]>();

/** One complete route each, with answers that get there. */
export function witnessesOf(journey: Journey): readonly Witness[] {
  const known = found.get(journey.id) ?? lint(journey, { today: todayInLondon(new Date()) }).witnesses;
  found.set(journey.id, known);
  return known;
}
