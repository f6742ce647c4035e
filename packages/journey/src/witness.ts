import type { Context } from './context.ts';
import type { Answer, Question } from './definition.ts';
/** An answer that passes the question's validator, the same for the same arguments. `turn` rotates options and names. */
export function witnessAnswer(id: string, question: Question, context: Context, turn = 0): Answer {
  throw new Error('pending ' + [id, question, context, turn].length);
}
