import type { Bilingual } from '../bilingual.ts';
import type { Certainty, Observation } from '../finding.ts';
import type { Visit } from '../rule.ts';

/** What a rule of the keyboard says of an element. */
export interface Told {
  readonly selector?: string;
  readonly message: Bilingual;
  readonly certainty?: Certainty;
  readonly evidence?: Observation['evidence'];
}

/** Makes observations of what was told; an element that is gone leaves its sentence. */
export async function observationsOf(visit: Visit, rule: string, told: readonly Told[]): Promise<Observation[]> {
  const observations: Observation[] = [];
  for (const { selector, message, certainty, evidence } of told) {
    const element = selector === undefined ? undefined : await visit.describe(selector).catch(() => undefined);
    observations.push({
      rule,
      message,
      ...(element ? { element } : {}),
      ...(certainty ? { certainty } : {}),
      ...(evidence ? { evidence } : {}),
    });
  }
  return observations;
}
