import { validate, type FieldError, type Question } from '@patrwm/journey';
import { formFields } from '../form-fields.ts';
import type { PageData, PageQuestion } from '../page-data.ts';

const blank = { cy: '', en: '' };

/** The page carries one language, so both halves of a text are that one. */
function whole({ errors, options, ...rest }: PageQuestion): Question {
  const both = (text: string) => ({ cy: text, en: text });
  return {
    ...rest,
    label: blank,
    errors: Object.fromEntries(Object.entries(errors).map(([code, text]) => [code, both(text)])),
    ...(options && { options: options.map(({ id }) => ({ id, text: blank })) }),
  } as Question;
}

/** What is wrong in a form, judged as the server will judge it. Questions that only a server can judge are not in the data. */
export function validateForm(form: HTMLFormElement, { questions, today }: PageData): readonly FieldError[] {
  const fields = formFields(form);
  return Object.entries(questions).flatMap(([id, question]) => {
    const result = validate(id, whole(question), fields, { today });
    return result.ok ? [] : result.errors;
  });
}
