import type { AddressAnswer, Journey } from './definition.ts';
import { answersAt } from './project.ts';
import { questionsOf } from './validate-page.ts';
import type { RoutePage, Walk } from './walk.ts';

/**
 * By question id: the earlier address that a page offers as its first choice (`sameAs`), where it was given. An item's own earlier
 * answer comes before one of the journey's. One outside the UK is offered only where such an address may be given.
 */
export function sameAddresses(journey: Journey, walk: Walk, routePage: RoutePage): Readonly<Record<string, AddressAnswer>> {
  const { page } = routePage;
  if (page.kind !== 'question') return {};
  const questions = questionsOf(journey, routePage);
  const own = answersAt(walk, routePage);
  const found: Record<string, AddressAnswer> = {};
  for (const id of page.ask) {
    const question = questions[id];
    if (question?.type !== 'address' || question.sameAs === undefined) continue;
    const answer = own[question.sameAs] ?? walk.answers.questions[question.sameAs];
    if (typeof answer !== 'object' || !('postcode' in answer)) continue;
    if (answer.country === undefined || question.international) found[id] = answer;
  }
  return found;
}
