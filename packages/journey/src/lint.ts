import { answerClasses } from './answer-classes.ts';
import type { Context } from './context.ts';
import type { Journey } from './definition.ts';
import { fault, type Fault } from './fault.ts';
import { lintOrder } from './lint-order.ts';
import { lintReferences } from './lint-references.ts';
import { lintTexts } from './lint-texts.ts';
import { alwaysAnswered } from './payload-schema.ts';
import { sourceOf } from './payload.ts';
import { project } from './project.ts';
import { enumerateRoutes, type Routes, type Witness } from './routes.ts';
import { revalidate } from './validate-page.ts';
import { walk } from './walk.ts';

export interface LintReport {
  /** The journey's id. */
  readonly journey: string;
  readonly routes: number;
  /** One for each route, then those that only choose options not chosen so far. */
  readonly witnesses: readonly Witness[];
  /** What must be put right. */
  readonly faults: readonly Fault[];
  /** What may be meant. */
  readonly warnings: readonly Fault[];
}

/** Past this a journey is hard to test and to explain. */
const manyRoutes = 2_000;

/** A day on which a school year has just begun; a service passes its own. */
const anyDay: Context = { today: '2026-09-01' };

/** Each page is on some route, and each condition is both true and false on some. */
function lintConditions(journey: Journey, { endings, factValues, deadEnds }: Routes): readonly Fault[] {
  const faults: Fault[] = [...deadEnds].map((key) =>
    fault('dead-end', key, 'cannot be got past: no answer to it is possible; look at its range, options and limits.'),
  );
  const reached = new Set(endings.flatMap(({ route }) => route.map(({ page }) => page)));
  const unreachable = (subject: string) =>
    fault('unreachable-page', subject, 'is on no route; its condition is never true, or an exit always comes before it.');
  const passed = (index: number) => endings.filter(({ exit }) => !exit || journey.pages.indexOf(exit.page) >= index);

  journey.pages.forEach((page, index) => {
    if (page.kind === 'slot' || page.kind === 'confirm') return;
    if (!reached.has(page)) faults.push(unreachable(page.id));
    else if ('when' in page && page.when && passed(index).every(({ route }) => route.some((each) => each.page === page))) {
      faults.push(
        fault('condition-always-true', page.id, 'has a condition that is true on every route; take it out, or see why it cannot be false.'),
      );
    }
    if (page.kind !== 'list') return;
    for (const itemPage of journey.lists?.[page.list]?.pages ?? []) {
      const subject = `${page.list}/${itemPage.id}`;
      if (!reached.has(itemPage)) faults.push(unreachable(subject));
      else if (itemPage.when) {
        const items = endings.flatMap(({ route, answers }) =>
          (answers.lists[page.list]?.items ?? []).map(({ id }) => route.some((each) => each.page === itemPage && each.item === id)),
        );
        if (items.every((shown) => shown))
          faults.push(
            fault(
              'condition-always-true',
              subject,
              'has a condition that is true for every item; take it out, or see why it cannot be false.',
            ),
          );
      }
    }
  });

  for (const [fact, values] of factValues) {
    if (!values.has(true)) faults.push(fault('fact-never-true', fact, 'holds on no route; see which of its answers cannot come together.'));
    else if (!values.has(false)) faults.push(fault('fact-always-true', fact, 'holds on every route, so it decides nothing.'));
  }
  return faults;
}

/** Each delivered entry is there on every complete route, or the schema lets it be null. */
function lintDelivered(journey: Journey, { endings }: Routes): readonly Fault[] {
  const complete = endings.filter((walked) => walked.complete).map((walked) => project(journey, walked));
  const faults: Fault[] = [];
  for (const { name, from } of journey.deliver) {
    const source = sourceOf(journey, from);
    if (!source || source.kind === 'fact') continue;
    const list = source.kind === 'item' ? source.list : undefined;
    if (!alwaysAnswered(journey, list).has(source.id)) continue;
    const missing = complete.some(({ questions, lists }) =>
      list === undefined
        ? questions[source.id] === undefined
        : (lists[list]?.items.some(({ answers }) => answers[source.id] === undefined) ?? false),
    );
    if (missing)
      faults.push(
        fault(
          'deliver-not-nullable',
          name,
          `is delivered from \`${from}\`, which some route does not answer, though the schema says that all do.`,
        ),
      );
  }
  return faults;
}

/** Every witness is what it says: its answers pass the validators and walk to its route. */
function lintWitnesses(journey: Journey, witnesses: readonly Witness[], context: Context): readonly Fault[] {
  return witnesses.flatMap(({ progress, route }) => {
    const walked = walk(journey, progress, context);
    const stale = revalidate(journey, walked, context);
    return stale.length || walked.route.map(({ key }) => key).join(' ') !== route.join(' ')
      ? [
          fault(
            'bad-witness',
            route.at(-1) ?? journey.id,
            `is reached by answers that ${stale[0]?.routePage.key ?? 'another route'} does not take.`,
          ),
        ]
      : [];
  });
}

/**
 * Proves that a journey is sound, or says where it is not. See the README for what each code means. `context` needs the functions
 * that the journey's conditions cite. Takes milliseconds for a service of ordinary size.
 *
 * @example
 * const { faults, routes } = lint(journey, { today: '2026-11-21', functions });
 */
export function lint(journey: Journey, context: Context = anyDay): LintReport {
  const faults: Fault[] = [...lintOrder(journey), ...lintReferences(journey, context), ...lintTexts(journey)];
  const { classes, dead } = answerClasses(journey, context);
  for (const { subject, leaf } of dead) {
    faults.push(fault('condition-never-true', subject, `asks ${JSON.stringify(leaf)}, which no possible answer makes true.`));
  }
  const routes = enumerateRoutes(journey, classes, context);
  const warnings: Fault[] = [];
  if (routes.truncated)
    faults.push(
      fault(
        'too-many-routes',
        journey.id,
        `has more routes than can be gone through; ${routes.count} were. Make conditions cite fewer questions, or split the journey.`,
      ),
    );
  else {
    faults.push(...lintConditions(journey, routes), ...lintDelivered(journey, routes));
    for (const option of routes.unchosen)
      faults.push(
        fault('option-never-chosen', option, 'is chosen on no route; its question is never asked, or no answer with it is possible.'),
      );
  }
  if (!routes.truncated) faults.push(...lintWitnesses(journey, routes.witnesses, context));
  if (routes.count > manyRoutes)
    warnings.push(fault('many-routes', journey.id, `has ${routes.count} routes; past ${manyRoutes} nobody can look at them all.`));
  const delivered = new Set(journey.deliver.map(({ from }) => from));
  for (const id of Object.keys(journey.questions)) {
    if (!delivered.has(id)) warnings.push(fault('not-delivered', id, 'is asked but has no `deliver` entry, so flat exports leave it out.'));
  }
  return { journey: journey.id, routes: routes.count, witnesses: routes.witnesses, faults, warnings };
}
