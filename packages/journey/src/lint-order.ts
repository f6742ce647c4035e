import { citationsOf, conditionPlaces, conditionsIn } from './citations.ts';
import { fault, quoted, type Fault } from './fault.ts';
import type { Journey, Page, QuestionPage } from './definition.ts';

/** What each page asks, an item page's questions as `list.question`. */
function asks(journey: Journey, page: Page): readonly string[] {
  if (page.kind === 'question') return page.ask;
  if (page.kind !== 'list') return [];
  return (journey.lists?.[page.list]?.pages ?? []).flatMap(({ ask }) => ask.map((id) => `${page.list}.${id}`));
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Each question is asked by one page, each list shown by one. */
function askedOnce(journey: Journey): readonly Fault[] {
  const asked = journey.pages.flatMap((page) => asks(journey, page));
  const questions = [
    ...Object.keys(journey.questions),
    ...Object.entries(journey.lists ?? {}).flatMap(([list, { questions: own }]) => Object.keys(own).map((id) => `${list}.${id}`)),
  ];
  const shown = journey.pages.flatMap((page) => (page.kind === 'list' ? [page.list] : []));
  return [
    ...questions
      .filter((id) => !asked.includes(id) && shown.includes(id.split('.')[0] ?? '') === id.includes('.'))
      .map((id) => fault('question-never-asked', id, 'is asked by no page; name it in one page’s `ask`, or take it out.')),
    ...repeated(asked).map((id) =>
      fault('question-asked-twice', id, 'is asked by more than one page; ask it once, and offer it again with `reuse`.'),
    ),
    ...Object.keys(journey.lists ?? {})
      .filter((list) => !shown.includes(list))
      .map((list) => fault('list-never-shown', list, 'is shown by no list page; add one, or take the list out.')),
    ...repeated(shown).map((list) => fault('list-shown-twice', list, 'has more than one list page; show it once.')),
  ];
}

/** Conditions, `reuse` and `sameAs` cite only what earlier pages asked. */
function forwardReferences(journey: Journey): readonly Fault[] {
  const before = (index: number) => new Set(journey.pages.slice(0, index).flatMap((page) => asks(journey, page)));
  const ofItem = (list: string, itemIndex: number) =>
    (journey.lists?.[list]?.pages ?? []).slice(0, itemIndex).flatMap(({ ask }) => ask.map((id) => `${list}.${id}`));
  const faults: Fault[] = [];
  for (const { subject, when, index, list, itemIndex } of conditionPlaces(journey)) {
    if (index === undefined) continue;
    const known = before(index);
    if (list !== undefined) ofItem(list, itemIndex ?? 0).forEach((id) => known.add(id));
    const later = citationsOf(journey, when, list)
      .map(({ question, list: of }) => (of === undefined ? question : `${of}.${question}`))
      .filter((id) => !known.has(id));
    for (const id of new Set(later)) {
      faults.push(
        fault(
          'forward-reference',
          subject,
          `has a condition on \`${id}\`, which no earlier page asks; move the page after it, or the question before.`,
        ),
      );
    }
  }
  const reuse = (subject: string, page: QuestionPage, known: ReadonlySet<string>, questions: Journey['questions']): void => {
    for (const [here, source] of Object.entries(page.reuse ?? {})) {
      if (!page.ask.includes(here))
        faults.push(
          fault('reuse-not-asked', subject, `offers an answer for \`${here}\`, which it does not ask; it asks ${quoted(page.ask)}.`),
        );
      if (!known.has(source)) faults.push(fault('forward-reference', subject, `reuses \`${source}\`, which no earlier page asks.`));
    }
    for (const id of page.ask) {
      const question = questions[id];
      if (question?.type !== 'address' || question.sameAs === undefined) continue;
      const { sameAs } = question;
      if (!known.has(sameAs)) faults.push(fault('forward-reference', id, `offers \`${sameAs}\` again, which no earlier page asks.`));
      else if ((questions[sameAs] ?? journey.questions[sameAs])?.type !== 'address')
        faults.push(fault('same-as', id, `offers \`${sameAs}\` again, which is not an address.`));
    }
  };
  journey.pages.forEach((page, index) => {
    if (page.kind === 'question') reuse(page.id, page, before(index), journey.questions);
    if (page.kind !== 'list') return;
    const { list } = page;
    journey.lists?.[list]?.pages.forEach((each, itemIndex) => {
      const own = ofItem(list, itemIndex).map((id) => id.slice(list.length + 1));
      reuse(`${list}/${each.id}`, each, new Set([...before(index), ...own]), journey.lists?.[list]?.questions ?? {});
    });
  });
  return faults;
}

/** One check page, then one confirmation, and nothing else after them. */
function ending(journey: Journey): readonly Fault[] {
  const kinds = journey.pages.map(({ kind }) => kind);
  const faults: Fault[] = [];
  for (const kind of ['check', 'confirm'] as const) {
    const count = kinds.filter((each) => each === kind).length;
    if (count !== 1)
      faults.push(
        fault(
          `no-${kind}`,
          journey.id,
          `has ${count} pages of kind \`${kind}\`; it needs exactly one, so that each route ends in a submission.`,
        ),
      );
  }
  const check = kinds.indexOf('check');
  if (check >= 0) {
    for (const page of journey.pages.slice(check + 1)) {
      if (page.kind !== 'confirm')
        faults.push(
          fault('page-after-check', page.id, 'comes after the check page; only the confirmation may, or answers would be sent unseen.'),
        );
    }
    if (kinds.indexOf('confirm') >= 0 && kinds.indexOf('confirm') < check)
      faults.push(fault('page-after-check', journey.pages[check]?.id ?? '', 'comes after the confirmation; it must come just before.'));
  }
  return faults;
}

/** Ids are simple and unlike; an exit has a condition; a fact cites no fact. */
function ids(journey: Journey): readonly Fault[] {
  const lists = Object.entries(journey.lists ?? {});
  const all = [
    journey.id,
    ...journey.pages.map(({ id }) => id),
    ...Object.keys(journey.questions),
    ...Object.keys(journey.facts ?? {}),
    ...lists.flatMap(([id, list]) => [id, ...Object.keys(list.questions), ...list.pages.map((page) => page.id)]),
  ];
  const good = /^[a-z][a-zA-Z0-9]*(?:[-_][a-zA-Z0-9]+)*$/;
  return [
    ...[...new Set(all)]
      .filter((id) => !good.test(id))
      .map((id) => fault('bad-id', id, 'is not an id; one is letters, digits and single hyphens, such as `your-name`.')),
    ...repeated(journey.pages.map(({ id }) => id)).map((id) =>
      fault('repeated-id', id, 'is the id of more than one page; each page needs its own.'),
    ),
    ...lists.flatMap(([list, { pages }]) =>
      repeated(pages.map(({ id }) => id)).map((id) =>
        fault('repeated-id', `${list}/${id}`, 'is the id of more than one item page; each needs its own.'),
      ),
    ),
    ...repeated(journey.pages.flatMap((page) => (page.kind === 'slot' ? [page.name] : []))).map((name) =>
      fault('repeated-id', name, 'names more than one slot; each needs its own name.'),
    ),
    ...journey.pages.flatMap((page) =>
      page.kind === 'exit' && !('when' in page && page.when)
        ? [
            fault(
              'unconditional-exit',
              page.id,
              'is an exit without `when`, so nobody would get past it; give it the condition that ends the journey.',
            ),
          ]
        : [],
    ),
    ...Object.entries(journey.facts ?? {}).flatMap(([id, { when }]) =>
      conditionsIn(when).flatMap(({ condition }) =>
        'fact' in condition
          ? [fault('fact-cites-fact', id, `cites the fact \`${condition.fact}\`; a fact is worked out from answers alone.`)]
          : [],
      ),
    ),
  ];
}

/** Order, endings and ids: what can be seen without walking. */
export const lintOrder = (journey: Journey): readonly Fault[] => [
  ...ids(journey),
  ...ending(journey),
  ...askedOnce(journey),
  ...forwardReferences(journey),
];
