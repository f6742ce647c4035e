// Every state of every page of the free school meals service and of the council's own pages, as the server sends it.
import assert from 'node:assert/strict';
import { questionsOf, toFields, type Answer, type Fields, type RoutePage, type Witness } from '@patrwm/journey';
import { languages, type Language } from '@patrwm/language';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import { Resident, type Seen } from './resident.ts';
import { keyOf, pageOf, refusesEmpty } from './route.ts';
import { witnessesOf } from './witnesses.ts';

const councilPages = [
  '',
  '/free-school-meals-and-grant',
  '/cookies',
  '/privacy',
  '/contact',
  '/accessibility-statement',
  '/no-such-page',
  '/find-address/address',
];

/** HTML by name: `cy council-school`, `cy council-school refused` (with its errors), `cy /cookies`. */
export async function everyPage(origin: string): Promise<ReadonlyMap<string, string>> {
  const states = new Map<string, string>();
  for (const language of languages) {
    const keep = (name: string, seen: Seen): void => {
      assert.ok(seen.status < 500, `${name}: ${String(seen.status)}`);
      if (!states.has(`${language} ${name}`)) states.set(`${language} ${name}`, seen.html);
    };
    for (const witness of fewestWitnesses()) await walkWitness(new Resident(origin), language, witness, keep);
    for (const path of councilPages) keep(path || '/', await new Resident(origin).open(`/${language}${path}`));
  }
  return states;
}

/** Enough witnesses to meet every page. */
function fewestWitnesses(): Witness[] {
  const met = new Set<string>();
  const shape = (key: string): string => key.replace(/\/\d+\//, '/');
  return witnessesOf(journey).filter(({ route }) => {
    const fresh = route.filter((key) => !met.has(shape(key)));
    fresh.forEach((key) => met.add(shape(key)));
    return fresh.length > 0;
  });
}

/** Walks one witness to its end; each page that can be refused is sent empty first. */
async function walkWitness(
  resident: Resident,
  language: Language,
  witness: Witness,
  keep: (name: string, seen: Seen) => void,
): Promise<void> {
  const refusedOnce = new Set<string>();
  let seen = await resident.open(`/${language}/${journey.id}`);
  for (let steps = 0; steps < 80; steps += 1) {
    const key = keyOf(journey, seen.url.pathname);
    const routePage = pageOf(journey, key);
    keep(key, seen);
    if (routePage.page.kind === 'exit' || routePage.page.kind === 'confirm') return;
    if (refusesEmpty(journey, routePage) && !refusedOnce.has(key)) {
      refusedOnce.add(key);
      seen = await resident.send(seen);
      keep(`${key} refused`, seen);
    }
    const before = key;
    seen = await resident.send(seen, fieldsOf(routePage, witness, seen));
    const now = keyOf(journey, seen.url.pathname);
    if (routePage.page.kind !== 'list')
      assert.notEqual(now, before, `${key} was not accepted: ${seen.document.querySelector('patrwm-error-summary')?.text ?? ''}`);
  }
}

/** What the witness answers on a page, as its controls hold it. */
export function fieldsOf({ page, key: _key, ...place }: RoutePage, { progress }: Witness, seen: Seen): Fields {
  if (page.kind === 'list') {
    const wanted = progress.answers.lists[page.list]?.items.length ?? 0;
    const begun = seen.document.querySelectorAll('main .patrwm-summary-list__row').length;
    return { another: [begun < wanted ? 'yes' : 'no'] };
  }
  if (page.kind !== 'question') return {};
  const questions = questionsOf(journey, { page, key: _key, ...place });
  const answers: Readonly<Record<string, Answer>> =
    place.item === undefined
      ? progress.answers.questions
      : (progress.answers.lists[place.list ?? '']?.items.find(({ id }) => id === place.item)?.answers ?? {});
  return Object.assign(
    {},
    ...page.ask.map((id) => (questions[id] && answers[id] !== undefined ? toFields(id, questions[id], answers[id]) : {})),
  ) as Fields;
}
