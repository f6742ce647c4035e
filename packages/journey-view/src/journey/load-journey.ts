import type { Journey, Question } from '@patrwm/journey';
import { JourneyElementError } from './journey-error.ts';
import { registeredJourney } from './register-journey.ts';

export interface JourneySource {
  readonly definition?: Journey;
  readonly id?: string;
  readonly src?: string;
}

/**
 * @throws JourneyElementError `no-journey` when none is named, `bad-journey` when what is at `src` is not one.
 * @throws TypeError when the network fails.
 */
export async function loadJourney({ definition, id, src }: JourneySource): Promise<Journey> {
  if (definition) return definition;
  if (id) return registeredJourney(id);
  if (!src) throw new JourneyElementError('no-journey', '`<patrwm-journey>` needs `journey` (an id), `src` (an address) or `definition`.');
  const response = await fetch(src, { headers: { accept: 'application/json' } });
  const found = response.ok ? ((await response.json()) as Partial<Journey>) : {};
  if (found.schema !== 1 || !Array.isArray(found.pages) || !found.questions) {
    throw new JourneyElementError(
      'bad-journey',
      `\`${src}\` is not a journey: one is JSON with \`schema: 1\`, \`pages\` and \`questions\`.`,
    );
  }
  return found as Journey;
}

/** Where no file can be received, nobody may be held up for want of one. */
export function withoutUploads(journey: Journey): Journey {
  const free = (questions: Readonly<Record<string, Question>>): Record<string, Question> =>
    Object.fromEntries(Object.entries(questions).map(([id, each]) => [id, each.type === 'file' ? { ...each, optional: true } : each]));
  const lists = Object.entries(journey.lists ?? {}).map(([id, list]) => [id, { ...list, questions: free(list.questions) }] as const);
  return { ...journey, questions: free(journey.questions), ...(journey.lists && { lists: Object.fromEntries(lists) }) };
}
