import type { Bilingual } from '@patrwm/language';
import type { Answer, Question } from './definition.ts';

/** An answer in words for the check page, in both languages; lines are joined by a newline. An empty string in both when there is none. */
export function showAnswer(id: string, question: Question, answer: Answer | undefined): Bilingual {
  throw new Error('pending ' + [id, question, answer].length);
}
