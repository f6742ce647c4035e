import { addDays } from '@patrwm/language';
import { citationsOf, citedQuestion, conditionPlaces, type Citation } from './citations.ts';
import { holds } from './condition.ts';
import type { Context } from './context.ts';
import { resolveDate } from './date-ref.ts';
import type { Answer, ChoicesQuestion, Journey, Question } from './definition.ts';
import { isPossible, witnessAnswer } from './witness.ts';

/** Answers to one question that no condition tells apart; `undefined` stands for an optional question left blank. */
export type AnswerClass = readonly (Answer | undefined)[];

/** By `question`, or `list.question` for a list's. */
export type AnswerClasses = ReadonlyMap<string, readonly AnswerClass[]>;

export const classKey = (question: string, list?: string): string => (list === undefined ? question : `${list}.${question}`);

/** Subsets of so many cited options are all tried; past this only pairs, which no service has needed. */
const maxCited = 10;

function ticks(question: ChoicesQuestion, leaves: readonly Citation['leaf'][]): readonly Answer[] {
  const ids = question.options.map(({ id }) => id);
  const cited = ids.filter((id) =>
    leaves.some((leaf) => ('has' in leaf && leaf.has === id) || ('hasAny' in leaf && leaf.hasAny.includes(id))),
  );
  const inOrder = (chosen: readonly string[]) => ids.filter((id) => chosen.includes(id));
  const subsets: string[][] = [];
  if (cited.length <= maxCited) {
    for (let bits = 1; bits < 1 << cited.length; bits += 1) subsets.push(cited.filter((_, index) => bits & (1 << index)));
  } else {
    for (const one of cited) for (const other of cited) subsets.push(inOrder([one, other]));
  }
  return [...ids.map((id) => [id]), ...subsets.map(inOrder)];
}

/** Answers on both sides of everything that conditions ask of a question. */
function candidates(id: string, question: Question, leaves: readonly Citation['leaf'][], context: Context): readonly Answer[] {
  const standIn = witnessAnswer(id, question, context);
  const functions = leaves.flatMap((leaf) => ('fn' in leaf ? [context.functions?.[leaf.fn]] : []));
  const samples = functions.flatMap((each) => each?.samples ?? []);
  switch (question.type) {
    case 'choice':
      return [...question.options.map((option) => option.id), ...samples];
    case 'choices':
      return [...ticks(question, leaves), ...samples];
    case 'money':
    case 'number': {
      const limits = leaves.flatMap((leaf) => ('lte' in leaf ? [leaf.lte] : 'gt' in leaf ? [leaf.gt] : []));
      const ends = [question.min, question.max].filter((end) => end !== undefined);
      const sweep = functions.length ? Array.from({ length: 200 }, (_, index) => index) : [];
      return [standIn, ...limits.flatMap((limit) => [limit, limit + 1]), ...ends, ...sweep, ...samples];
    }
    case 'date': {
      const limits = leaves.flatMap((leaf) => ('before' in leaf ? [resolveDate(leaf.before, context.today)] : []));
      const sweep = functions.length
        ? Array.from({ length: 12 * 125 }, (_, months) => resolveDate(`today+${60 - months}m`.replace('+-', '-'), context.today))
        : [];
      const ends = [question.range?.min, question.range?.max].flatMap((ref) => (ref ? [resolveDate(ref, context.today)] : []));
      return [standIn, ...limits.flatMap((limit) => [addDays(limit, -1), limit]), ...sweep, ...samples, ...ends];
    }
    default:
      return [
        standIn,
        ...(question.type === 'name' ? [1, 2, 3].map((turn) => witnessAnswer(id, question, context, turn)) : []),
        ...samples,
      ];
  }
}

/** A part of a condition that no answer to its question makes true. */
export interface DeadLeaf {
  readonly subject: string;
  readonly leaf: Citation['leaf'];
}

/**
 * For each question, the answers that conditions tell apart, every one possible under its validator: impossible tick pairs and
 * dates out of range are gone. A question that no condition cites has one class.
 */
export function answerClasses(journey: Journey, context: Context): { readonly classes: AnswerClasses; readonly dead: readonly DeadLeaf[] } {
  const citations = conditionPlaces(journey).flatMap(({ subject, when, list }) =>
    citationsOf(journey, when, list).map((citation) => ({ ...citation, subject })),
  );
  const classes = new Map<string, readonly AnswerClass[]>();
  const dead: DeadLeaf[] = [];
  const all = [
    ...Object.entries(journey.questions).map(([id, question]) => ({ id, question, list: undefined as string | undefined })),
    ...Object.entries(journey.lists ?? {}).flatMap(([list, { questions }]) =>
      Object.entries(questions).map(([id, question]) => ({ id, question, list: list })),
    ),
  ];
  for (const { id, question, list } of all) {
    const cited = citations.filter((each) => each.question === id && each.list === list && citedQuestion(journey, each));
    const leaves = cited.map(({ leaf }) => leaf);
    const possible: (Answer | undefined)[] = candidates(id, question, leaves, context).filter((answer) =>
      isPossible(id, question, answer, context),
    );
    if (question.optional && cited.length) possible.push(undefined);
    const bySignature = new Map<string, (Answer | undefined)[]>();
    for (const answer of possible) {
      const scope = { questions: answer === undefined ? {} : { [id]: answer }, lists: {}, context };
      const signature = leaves.map((leaf) => (holds(leaf, scope) ? '1' : '0')).join('');
      const members = bySignature.get(signature);
      if (members) members.push(answer);
      else bySignature.set(signature, [answer]);
    }
    cited.forEach(({ leaf, subject }, index) => {
      if (![...bySignature.keys()].some((signature) => signature[index] === '1')) dead.push({ subject, leaf });
    });
    classes.set(classKey(id, list), [...bySignature.values()]);
  }
  return { classes, dead };
}
