import { conditionPlaces, conditionsIn } from './citations.ts';
import type { Context } from './context.ts';
import { isDateRef } from './date-ref.ts';
import type { Condition, Journey, Question } from './definition.ts';
import { fault, quoted, type Fault } from './fault.ts';
import { contactLanguageEntry, sourceOf } from './payload.ts';

const operators: Readonly<Record<string, readonly string[]>> = {
  choice: ['is', 'in'],
  choices: ['has', 'hasAny'],
  money: ['lte', 'gt'],
  number: ['lte', 'gt'],
  date: ['before'],
};

function checkLeaf(subject: string, leaf: Extract<Condition, { q: string }>, question: Question): readonly Fault[] {
  const operator = Object.keys(leaf).find((key) => key !== 'q') ?? '';
  const allowed = operators[question.type] ?? [];
  if (!allowed.includes(operator)) {
    return [
      fault('wrong-operator', subject, `asks \`${operator}\` of \`${leaf.q}\`, a \`${question.type}\`, which takes ${quoted(allowed)}.`),
    ];
  }
  if ('before' in leaf && !isDateRef(leaf.before)) {
    return [fault('bad-date-ref', subject, `compares \`${leaf.q}\` with \`${leaf.before}\`; write an ISO date, or \`today-18y\`.`)];
  }
  if (!('options' in question)) return [];
  const cited = 'is' in leaf ? [leaf.is] : 'in' in leaf ? leaf.in : 'has' in leaf ? [leaf.has] : 'hasAny' in leaf ? leaf.hasAny : [];
  const ids = question.options.map(({ id }) => id);
  return cited
    .filter((id) => !ids.includes(id))
    .map((id) => fault('unknown-option', subject, `cites the option \`${id}\` of \`${leaf.q}\`, which has ${quoted(ids)}.`));
}

function checkCondition(
  journey: Journey,
  subject: string,
  condition: Condition,
  itemsOf: string | undefined,
  context: Context | undefined,
): readonly Fault[] {
  return conditionsIn(condition).flatMap(({ condition: each, list }): readonly Fault[] => {
    const own = list ?? itemsOf;
    const find = (id: string): Question | undefined =>
      (own === undefined ? undefined : journey.lists?.[own]?.questions[id]) ?? (list === undefined ? journey.questions[id] : undefined);
    if ('fact' in each) {
      if (journey.facts?.[each.fact]) return [];
      return [fault('unknown-fact', subject, `cites the fact \`${each.fact}\`; there are ${quoted(Object.keys(journey.facts ?? {}))}.`)];
    }
    if ('list' in each) {
      if (journey.lists?.[each.list]) return [];
      return [fault('unknown-list', subject, `cites the list \`${each.list}\`; there are ${quoted(Object.keys(journey.lists ?? {}))}.`)];
    }
    if ('fn' in each) {
      const known = context?.functions?.[each.fn];
      return [
        ...(find(each.of)
          ? []
          : [fault('unknown-question', subject, `passes \`${each.of}\` to \`${each.fn}\`, but no question has that id.`)]),
        ...(known
          ? []
          : [
              fault(
                'unknown-function',
                subject,
                `cites the function \`${each.fn}\`; there are ${quoted(Object.keys(context?.functions ?? {}))}.`,
              ),
            ]),
        ...(known && !known.outputs.includes(each.is)
          ? [fault('unknown-output', subject, `compares \`${each.fn}\` with \`${each.is}\`, which gives ${quoted(known.outputs)}.`)]
          : []),
      ];
    }
    if (!('q' in each)) return [];
    const question = find(each.q);
    return question
      ? checkLeaf(subject, each, question)
      : [fault('unknown-question', subject, `has a condition on \`${each.q}\`, but no question here has that id.`)];
  });
}

function checkQuestion(subject: string, question: Question): readonly Fault[] {
  const faults: Fault[] = [];
  if ('options' in question) {
    const ids = question.options.map(({ id }) => id);
    // One checkbox is a declaration; one radio is no choice.
    const least = question.type === 'choice' ? 2 : 1;
    if (ids.length < least)
      faults.push(fault('no-options', subject, `has ${ids.length} options; a \`${question.type}\` needs ${least} or more.`));
    for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
      faults.push(fault('repeated-option', subject, `has the option \`${id}\` twice; each needs its own id.`));
    }
    if (question.type === 'choices' && question.exclusive !== undefined && !ids.includes(question.exclusive)) {
      faults.push(fault('unknown-option', subject, `says \`${question.exclusive}\` is exclusive, but has ${quoted(ids)}.`));
    }
  }
  if (question.type === 'date') {
    for (const ref of [question.range?.min, question.range?.max]) {
      if (ref !== undefined && !isDateRef(ref))
        faults.push(fault('bad-date-ref', subject, `has \`${ref}\` in its range; write an ISO date, or \`today-18y\`.`));
    }
  }
  return faults;
}

function deliver(journey: Journey): readonly Fault[] {
  const faults: Fault[] = [];
  const names = new Set<string>();
  for (const { name, from } of journey.deliver) {
    if (names.has(name)) faults.push(fault('repeated-id', name, 'is delivered twice; each name needs its own.'));
    names.add(name);
    const source = sourceOf(journey, from);
    if (!source)
      faults.push(fault('unknown-source', name, `is delivered from \`${from}\`, which is no question, fact or \`list.question\`.`));
    else if ((source.kind === 'item') !== name.includes('{n}')) {
      const right =
        source.kind === 'item'
          ? 'an answer of a list needs `{n}` in its name, such as `child_{n}_first_name`'
          : 'only an answer of a list has `{n}` in its name';
      faults.push(fault('deliver-number', name, `is delivered from \`${from}\`; ${right}.`));
    }
  }
  const contact = contactLanguageEntry(journey);
  const source = contact && sourceOf(journey, contact.from);
  if (source && (source.kind !== 'question' || source.question.type !== 'choice')) {
    faults.push(
      fault(
        'contact-language',
        contact.name,
        `is delivered from \`${contact.from}\`; the language to answer in is the option of a \`choice\`.`,
      ),
    );
  }
  return faults;
}

/** Every id cited exists, and every operator is one of its question's type. */
export function lintReferences(journey: Journey, context: Context | undefined): readonly Fault[] {
  const faults: Fault[] = conditionPlaces(journey).flatMap(({ subject, when, list }) => [
    ...checkCondition(journey, subject, when, list, context),
  ]);
  const unknown = (code: string, subject: string, id: string, known: Iterable<string>) => {
    faults.push(fault(code, subject, `names \`${id}\`; there are ${quoted(known)}.`));
  };
  const facts = Object.keys(journey.facts ?? {});
  const tasks = Object.keys(journey.tasks ?? {});
  for (const page of journey.pages) {
    if (page.kind === 'question')
      page.ask
        .filter((id) => !journey.questions[id])
        .forEach((id) => unknown('unknown-question', page.id, id, Object.keys(journey.questions)));
    if (page.kind === 'question' && !page.ask.length)
      faults.push(fault('asks-nothing', page.id, 'asks nothing; a page of words alone is a `notice`.'));
    if (page.kind === 'question' && page.ask.length > 1 && !page.title)
      faults.push(
        fault(
          'no-title',
          page.id,
          'asks more than one question and has no title; only a page with one question takes its heading from it.',
        ),
      );
    if (page.kind === 'list' && !journey.lists?.[page.list]) unknown('unknown-list', page.id, page.list, Object.keys(journey.lists ?? {}));
    const cited =
      page.kind === 'exit'
        ? [page.because]
        : page.kind === 'notice'
          ? (page.because ?? [])
          : page.kind === 'confirm'
            ? (page.decisions ?? [])
            : [];
    cited.filter((id) => !facts.includes(id)).forEach((id) => unknown('unknown-fact', page.id, id, facts));
    if ('task' in page && page.task !== undefined && !tasks.includes(page.task)) unknown('unknown-task', page.id, page.task, tasks);
  }
  for (const [id, task] of Object.entries(journey.tasks ?? {})) {
    (task.needs ?? [])
      .filter((need) => !tasks.includes(need) || tasks.indexOf(need) >= tasks.indexOf(id))
      .forEach((need) => unknown('unknown-task', id, need, tasks.slice(0, tasks.indexOf(id))));
  }
  for (const [id, question] of Object.entries(journey.questions)) faults.push(...checkQuestion(id, question));
  for (const [id, list] of Object.entries(journey.lists ?? {})) {
    const own = Object.keys(list.questions);
    for (const [question, asked] of Object.entries(list.questions)) faults.push(...checkQuestion(`${id}.${question}`, asked));
    for (const page of list.pages) {
      page.ask.filter((each) => !own.includes(each)).forEach((each) => unknown('unknown-question', `${id}/${page.id}`, each, own));
      if (page.ask.length > 1 && !page.title)
        faults.push(fault('no-title', `${id}/${page.id}`, 'asks more than one question and has no title.'));
    }
    list.itemName.filter((each) => !own.includes(each)).forEach((each) => unknown('unknown-question', `${id}.itemName`, each, own));
    if (list.min < 0 || list.max < 1 || list.min > list.max)
      faults.push(fault('bad-list-size', id, `takes ${list.min} to ${list.max} items; \`min\` is 0 or more and no more than \`max\`.`));
    if (!list.pages.length) faults.push(fault('asks-nothing', id, 'has no item pages; each item needs at least one.'));
  }
  return [...faults, ...deliver(journey)];
}
