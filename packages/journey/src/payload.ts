import type { Bilingual, Language } from '@patrwm/language';
import type { Answer, Delivered, Journey, Question, QuestionPage } from './definition.ts';
import { showAnswer } from './display.ts';
import { answersAt, project } from './project.ts';
import { questionsOf } from './validate-page.ts';
import type { Walk } from './walk.ts';

export interface SubmissionMeta {
  readonly submissionId: string;
  readonly reference: string;
  /** ISO instant. */
  readonly submittedAt: string;
  /** The language the person used. */
  readonly language: Language;
  /** Hash of `canonicalDefinition`. */
  readonly contentHash: string;
}
export interface PayloadAnswer {
  readonly question: string;
  readonly type: string;
  readonly label: Bilingual;
  readonly value: Answer;
  /** The answer in words, as the check page showed it. */
  readonly text: Bilingual;
}
export interface PayloadFact {
  readonly fact: string;
  readonly holds: boolean;
  readonly rule: Bilingual;
  readonly source: string;
  readonly readOn: string;
}
export interface PayloadList {
  readonly list: string;
  readonly label: Bilingual;
  readonly items: readonly { readonly id: string; readonly answers: readonly PayloadAnswer[] }[];
}
/** What a back office receives. Its JSON Schema is `payloadSchema`. */
export interface Payload {
  readonly schema: 1;
  readonly submissionId: string;
  readonly reference: string;
  readonly submittedAt: string;
  readonly journey: { readonly id: string; readonly version: number; readonly contentHash: string; readonly title: Bilingual };
  /** The language the person used. */
  readonly language: Language;
  /** The option chosen for the `deliver` entry named `contactLanguage` (or `contact_language`), where the journey has one. */
  readonly contactLanguage?: string | null;
  readonly answers: readonly PayloadAnswer[];
  readonly lists: readonly PayloadList[];
  readonly facts: readonly PayloadFact[];
  /**
   * The `deliver` entries by name: null where the route did not ask. A name with `{n}` (`child_{n}_first_name`, from
   * `children.firstName`) gives one entry for each item, from `child_1_first_name`.
   */
  readonly data: Readonly<Record<string, Answer | boolean | null>>;
}

const bare = ({ cy, en }: Bilingual): Bilingual => ({ cy, en });

/** The entry that says in which language to answer, where the journey asks. */
export const contactLanguageEntry = (journey: Journey): Delivered | undefined =>
  journey.deliver.find(({ name }) => name === 'contactLanguage' || name === 'contact_language');

/** Where a `deliver` entry takes its value. */
export type Source =
  | { readonly kind: 'question'; readonly id: string; readonly question: Question }
  | { readonly kind: 'item'; readonly list: string; readonly id: string; readonly question: Question }
  | { readonly kind: 'fact'; readonly id: string };

/** The source that `from` names, or undefined when the journey has none such. */
export function sourceOf(journey: Journey, from: string): Source | undefined {
  const question = journey.questions[from];
  if (question) return { kind: 'question', id: from, question };
  if (journey.facts?.[from]) return { kind: 'fact', id: from };
  const [list = '', id = ''] = from.split('.');
  const asked = journey.lists?.[list]?.questions[id];
  return asked && { kind: 'item', list, id, question: asked };
}

/** The name of a list's entry for the item at a place, from 1. */
export const numbered = (name: string, place: number): string => name.replaceAll('{n}', `${place}`);

/** The `deliver` entries of a finished walk by name. */
function deliveredData(journey: Journey, walked: Walk): Payload['data'] {
  const answers = project(journey, walked);
  const data: Record<string, Answer | boolean | null> = {};
  for (const { name, from } of journey.deliver) {
    const source = sourceOf(journey, from);
    if (source?.kind === 'fact') data[name] = walked.facts[source.id] ?? false;
    else if (source?.kind === 'item') {
      answers.lists[source.list]?.items.forEach((item, index) => {
        data[numbered(name, index + 1)] = item.answers[source.id] ?? null;
      });
    } else data[name] = answers.questions[from] ?? null;
  }
  return data;
}

/**
 * What is sent on: only answers of the route, each under its stable id with both languages' labels and words.
 * Take the walk of the moment of submission, complete and revalidated.
 */
export function payload(journey: Journey, walked: Walk, meta: SubmissionMeta): Payload {
  const answered = (routePage: Walk['route'][number]): PayloadAnswer[] => {
    const questions = questionsOf(journey, routePage);
    const answers = answersAt(walked, routePage);
    return (routePage.page as QuestionPage).ask.flatMap((id) => {
      const [question, value] = [questions[id], answers[id]];
      if (!question || value === undefined) return [];
      return [{ question: id, type: question.type, label: bare(question.label), value, text: showAnswer(id, question, value) }];
    });
  };
  const asked = walked.route.filter(({ page }) => page.kind === 'question');
  const data = deliveredData(journey, walked);
  const contact = contactLanguageEntry(journey);
  return {
    schema: 1,
    submissionId: meta.submissionId,
    reference: meta.reference,
    submittedAt: meta.submittedAt,
    journey: { id: journey.id, version: journey.version, contentHash: meta.contentHash, title: bare(journey.title) },
    language: meta.language,
    ...(contact && { contactLanguage: (data[contact.name] as string | null | undefined) ?? null }),
    answers: asked.filter(({ item }) => item === undefined).flatMap(answered),
    lists: Object.entries(walked.answers.lists).map(([list, { items }]) => ({
      list,
      label: bare(journey.lists?.[list]?.title ?? { cy: list, en: list }),
      items: items.map(({ id }) => ({ id, answers: asked.filter((each) => each.list === list && each.item === id).flatMap(answered) })),
    })),
    facts: Object.entries(journey.facts ?? {}).map(([fact, { rule, source, readOn }]) => ({
      fact,
      holds: walked.facts[fact] ?? false,
      rule: bare(rule),
      source,
      readOn,
    })),
    data,
  };
}
