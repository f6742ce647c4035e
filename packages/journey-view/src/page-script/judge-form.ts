import type { Judge, Question } from '@patrwm/journey';
import { formFields } from '../form-fields.ts';
import type { PageData } from '../page-data.ts';
import { showErrors, type PageError } from './show-errors.ts';

type AnyJudge = Judge<never>;

const text = async (): Promise<AnyJudge> => (await import('./texts.define.ts')).judgeText;
const choice = async (): Promise<AnyJudge> => (await import('./choices.define.ts')).judgeChoice;
const number = async (): Promise<AnyJudge> => (await import('./judge-format.ts')).judgeNumber;
const format = async (): Promise<AnyJudge> => (await import('./judge-format.ts')).judgeFormat;

/** Who judges each type. Each comes with the fields of its type, so that a page of names does not pay for dates. */
const judges: Readonly<Partial<Record<Question['type'], () => Promise<AnyJudge>>>> = {
  text,
  longText: text,
  name: text,
  email: text,
  choice,
  choices: choice,
  date: async () => (await import('./dates.define.ts')).judgeDate,
  money: number,
  number,
};

/**
 * Fetches what judges the page's questions as the server will. Questions that only a server can judge are not in the data.
 *
 * @returns Shows what is wrong in the form; `undefined` when nothing is.
 * @throws When it cannot be fetched: the server judges then.
 */
export async function loadJudge(form: HTMLFormElement, { questions, today, language }: PageData): Promise<() => Promise<void> | undefined> {
  const all = await Promise.all(
    Object.entries(questions).map(async ([id, question]) => ({ id, question, judge: await (judges[question.type] ?? format)() })),
  );
  return () => {
    const fields = formFields(form);
    const errors = all.flatMap(({ id, question, judge }): readonly PageError[] => {
      const verdict = judge(id, question as never, fields, { today });
      if (verdict.ok) return [];
      return verdict.mistakes.map((mistake) => ({
        ...mistake,
        question: id,
        text: question.errors[mistake.code] ?? question.errors.empty ?? '',
      }));
    });
    return errors.length ? showErrors(form, errors, language) : undefined;
  };
}
