import type { Witness } from '@patrwm/journey';

export type Witnesses = readonly Witness[];

/** Few witnesses that together meet every page that any of them meets; the longest routes first. */
export function fewestWitnesses(witnesses: Witnesses): Witnesses {
  const met = new Set<string>();
  const news = ({ route }: Witness): number => route.filter((key) => !met.has(key)).length;
  const chosen: Witness[] = [];
  for (;;) {
    const best = witnesses.reduce<Witness | undefined>((most, each) => (news(each) > (most ? news(most) : 0) ? each : most), undefined);
    if (!best) return chosen;
    chosen.push(best);
    for (const key of best.route) met.add(key);
  }
}
