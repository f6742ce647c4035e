import { classKey, type AnswerClass, type AnswerClasses } from './answer-classes.ts';
import { conditionPlaces } from './citations.ts';
import { holds } from './condition.ts';
import type { Context } from './context.ts';
import type { Answer, Condition, Journey, Progress } from './definition.ts';
import { addItem, applyPage, emptyProgress } from './progress.ts';
import { chooseTheRest } from './option-witnesses.ts';
import { settledFacts, stateMarks } from './route-state.ts';
import { questionsOf } from './validate-page.ts';
import { walk, type RoutePage, type Walk } from './walk.ts';

/** One complete route and answers that get there; they pass the validators, so that tests can type them. */
export interface Witness {
  readonly progress: Progress;
  /** Page keys in order; the last is the check page or an exit. */
  readonly route: readonly string[];
}

/** Every way through a journey that its conditions tell apart. */
export interface Routes {
  /** One for each route, then those that only choose options not chosen so far. */
  readonly witnesses: readonly Witness[];
  readonly count: number;
  /** The finished walk of each explored ending: what each condition came to. */
  readonly endings: readonly Walk[];
  /** What each fact came to, once all that it cites had been asked. */
  readonly factValues: ReadonlyMap<string, ReadonlySet<boolean>>;
  /** Pages that nobody can get past, since no answer is possible. */
  readonly deadEnds: ReadonlySet<string>;
  /** Options chosen by no witness, as `question:option`. */
  readonly unchosen: readonly string[];
  /** True when the bound was met: not every route was seen. */
  readonly truncated: boolean;
}

const maxSteps = 40_000;
const maxRoutes = 3_000;

const at = (walked: Walk): RoutePage => walked.route.find(({ key }) => key === walked.at) as RoutePage;

/** Each way to choose one class for each question of a page. */
function combinations(classes: readonly (readonly AnswerClass[])[]): readonly (readonly AnswerClass[])[] {
  return classes.reduce<readonly (readonly AnswerClass[])[]>(
    (all, each) => all.flatMap((chosen) => each.map((one) => [...chosen, one])),
    [[]],
  );
}

/**
 * Goes through the journey with `walk` itself, page by page, splitting only where conditions tell answers apart. States with the
 * same pages behind them and the same answers that later conditions cite are explored once.
 */
export function enumerateRoutes(journey: Journey, classes: AnswerClasses, context: Context): Routes {
  const places = conditionPlaces(journey);
  const listConditions = new Map(
    Object.keys(journey.lists ?? {}).map((list) => [
      list,
      places.flatMap(({ when }) => listLeaves(when)).filter((leaf) => 'list' in leaf && leaf.list === list),
    ]),
  );
  const pageIndex = new Map(journey.pages.map((page, index) => [page.id, index]));
  const listPageIndex = new Map(journey.pages.flatMap((page, index) => (page.kind === 'list' ? [[page.list, index] as const] : [])));
  const indexOf = ({ page, list, item }: RoutePage): number =>
    (item === undefined ? pageIndex.get(page.id) : listPageIndex.get(list ?? '')) ?? 0;

  const turns = new Map<string, number>();
  const seen = new Set<string>();
  const found = new Map<string, Witness>();
  const endings: Walk[] = [];
  const deadEnds = new Set<string>();
  let steps = 0;
  let truncated = false;

  const next = (key: string, members: AnswerClass): Answer | undefined => {
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return members[turn % members.length];
  };

  /** The progresses that one page can lead to. */
  function answered(progress: Progress, routePage: RoutePage): readonly Progress[] {
    const { page, list, item } = routePage;
    if (page.kind !== 'question') return [applyPage(progress, routePage, {}, journey)];
    const questions = questionsOf(journey, routePage);
    const asked = page.ask.filter((id) => questions[id]);
    const keys = asked.map((id) => classKey(id, item === undefined ? undefined : list));
    return combinations(keys.map((key) => classes.get(key) ?? [])).map((chosen) => {
      const answers: Record<string, Answer> = {};
      asked.forEach((id, index) => {
        const answer = next(keys[index] as string, chosen[index] as AnswerClass);
        if (answer !== undefined) answers[id] = answer;
      });
      return applyPage(progress, routePage, answers, journey);
    });
  }

  /** Answers in one go the pages here that no condition asks about: they cannot change the route. Undefined when there is none. */
  function passPlain(progress: Progress, walked: Walk): readonly Progress[] | undefined {
    let after = progress;
    for (const routePage of walked.route.slice(walked.route.indexOf(at(walked)))) {
      const { page, list, item } = routePage;
      const plain =
        page.kind === 'notice' ||
        (page.kind === 'question' &&
          page.ask.every((id) => classes.get(classKey(id, item === undefined ? undefined : list))?.length === 1));
      if (!plain) break;
      after = answered(after, routePage)[0] ?? after;
    }
    return after === progress ? undefined : [after];
  }

  const marks = stateMarks(journey);
  const settled = settledFacts(journey);
  const factValues = new Map(Object.keys(journey.facts ?? {}).map((fact) => [fact, new Set<boolean>()]));

  /** What tells one state from another for the pages still to come. */
  function stateKey(walked: Walk): string {
    const here = at(walked);
    const passed = walked.route.slice(0, walked.route.indexOf(here) + 1).map(({ key }) => key);
    return `${passed.join(' ')}|${marks(walked, indexOf(here), context, true)}`;
  }

  /** Answers pages until `stop`, and gives each state there. */
  function until(progress: Progress, stop: (walked: Walk) => boolean): readonly State[] {
    const ends: State[] = [];
    const stack = [progress];
    for (let state = stack.pop(); state; state = stack.pop()) {
      steps += 1;
      if (steps > maxSteps || found.size + ends.length >= maxRoutes) {
        truncated = true;
        break;
      }
      const walked = walk(journey, state, context);
      for (const fact of settled[indexOf(at(walked))] ?? []) factValues.get(fact)?.add(walked.facts[fact] ?? false);
      const key = stateKey(walked);
      if (seen.has(key)) continue;
      seen.add(key);
      if (stop(walked)) {
        ends.push({ progress: state, walked });
        continue;
      }
      const after = passPlain(state, walked) ?? answered(state, at(walked));
      if (!after.length) deadEnds.add(walked.at);
      stack.push(...[...after].reverse());
    }
    return ends;
  }

  type State = { readonly progress: Progress; readonly walked: Walk };

  /**
   * The states past a list page, of those that stand on it with the same pages before it. A list is filled as few times over as
   * its conditions need: once, and with two items where that decides differently.
   */
  function pastList(entered: readonly State[], page: RoutePage): readonly Progress[] {
    const list = page.list as string;
    const { min = 0, max = 0 } = journey.lists?.[list] ?? {};
    const cited = listConditions.get(list) ?? [];
    const decides = ({ answers }: Walk) =>
      cited.map((leaf) => (holds(leaf, { ...answers, facts: journey.facts, context }) ? '1' : '0')).join('');
    const onList = (walked: Walk) => walked.at === page.key || at(walked).list !== list;
    const kept: Progress[] = [];
    const decided = new Set<string>();
    const most = Math.min(max, Math.max(min, cited.length ? 2 : 1));
    let states = entered;
    for (let count = entered[0]?.progress.answers.lists[list]?.items.length ?? 0; ; count += 1) {
      const decisions = new Map<string, State>();
      for (const state of states) {
        const pages = state.walked.route.filter((each) => each.list === list && each.item !== undefined).map((each) => each.page.id);
        const decision = decides(state.walked);
        const key = count > Math.max(1, min) ? decision : `${decision} ${pages.join(' ')}`;
        if (!decisions.has(decision)) decisions.set(decision, state);
        if (count < min || decided.has(key)) continue;
        decided.add(key).add(decision);
        kept.push(applyPage(state.progress, page, { another: 'no' }, journey));
      }
      if (count >= most) return kept;
      states = [...decisions.values()].flatMap(({ progress }) => until(addItem(progress, journey, list), onList));
    }
  }

  const record = (progress: Progress, walked: Walk): void => {
    endings.push(walked);
    const route = walked.route.map(({ key }) => key);
    const key = route.join(' ');
    if (!found.has(key)) found.set(key, { progress, route });
  };

  const isEnd = (walked: Walk) =>
    walked.complete || walked.at === walked.exit?.key || !['question', 'notice'].includes(at(walked)?.page.kind);
  const open: Progress[] = [emptyProgress];
  for (let state = open.pop(); state; state = open.pop()) {
    const onLists = new Map<string, State[]>();
    for (const end of until(state, isEnd)) {
      const { progress, walked } = end;
      const here = at(walked);
      if (walked.complete || walked.exit?.key === walked.at) record(progress, walked);
      else if (here?.page.kind === 'list') {
        const before = walked.route.filter(({ list }) => list !== here.list);
        const count = walked.answers.lists[here.list as string]?.items.length ?? 0;
        const group = [count, ...before.map(({ key }) => key), marks(walked, indexOf(here), context, false)].join(' ');
        onLists.set(group, [...(onLists.get(group) ?? []), end]);
      } else deadEnds.add(walked.at);
    }
    for (const states of onLists.values()) open.push(...pastList(states, at((states[0] as State).walked)));
  }

  const routes = [...found.values()];
  const { extra, unchosen } = truncated ? { extra: [], unchosen: [] } : chooseTheRest(journey, routes, classes, context);
  return { witnesses: [...routes, ...extra], count: routes.length, endings, factValues, deadEnds, unchosen, truncated };
}

function listLeaves(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all.flatMap(listLeaves);
  if ('any' in condition) return condition.any.flatMap(listLeaves);
  if ('not' in condition) return listLeaves(condition.not);
  return 'list' in condition ? [condition] : [];
}
