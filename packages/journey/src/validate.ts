import { parseMonth, type Bilingual } from '@patrwm/language';
import type { Context } from './context.ts';
import type { Answer, Question } from './definition.ts';
import { errorText, limitsOf, type Values } from './error-text.ts';
import type { Fields } from './fields.ts';
import { judgeAddress } from './judge-address.ts';
import { judgeChoice } from './judge-choice.ts';
import { dateJudge } from './judge-date.ts';
import { judgeFiles } from './judge-files.ts';
import { judgeFormat, judgeNumber } from './judge-format.ts';
import { judgeText } from './judge-text.ts';
import type { Extra, Verdict } from './verdict.ts';

export interface FieldError {
  readonly question: string;
  readonly code: string;
  /** Name of the control to link to: the first wrong one. */
  readonly field: string;
  /** Every control that is wrong, so that only the wrong part of a date is marked. */
  readonly controls: readonly string[];
  /** The whole sentence in each language, placeholders filled. */
  readonly text: Bilingual;
}

export type Validated = { readonly ok: true; readonly answer?: Answer } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The error a code stands for, its sentence filled. Also for what only a server can find, such as `virus`. */
export function fieldError(
  id: string,
  question: Pick<Question, 'errors' | 'label'>,
  code: string,
  controls: readonly string[] = [id],
  values: Values = {},
): FieldError {
  return { question: id, code, field: controls[0] ?? id, controls, text: errorText(question, code, values) };
}

const judgeDate = dateJudge(parseMonth);

function judge(id: string, question: Question, fields: Fields, context: Context, extra?: Extra): Verdict {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return judgeChoice(id, question, fields, context);
    case 'date':
      return judgeDate(id, question, fields, context);
    case 'money':
    case 'number':
      return judgeNumber(id, question, fields, context);
    case 'address':
      return judgeAddress(id, question, fields, context, extra);
    case 'file':
      return judgeFiles(id, question, fields, context, extra);
    case 'text':
    case 'longText':
    case 'name':
    case 'email':
      return judgeText(id, question, fields, context);
    default:
      return judgeFormat(id, question, fields, context);
  }
}

/**
 * Validates one question's fields, and gives the answer as it is stored. The same judges run in the browser and on the
 * server. An optional question left blank is valid and has no answer. A posted option that the question does not have is
 * taken as not posted.
 */
export function validate(id: string, question: Question, fields: Fields, context: Context, extra?: Extra): Validated {
  const verdict = judge(id, question, fields, context, extra);
  if (verdict.ok) return verdict;
  const errors = verdict.mistakes.map(({ code, controls, file }) => {
    const limits = limitsOf(question, code, context);
    return fieldError(id, question, code, controls, file === undefined ? limits : { ...limits, name: () => file });
  });
  return { ok: false, errors };
}
