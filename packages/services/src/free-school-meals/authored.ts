import type { AuthoredJourney, ConditionOn } from '@patrwm/journey';
import type { childrenList } from './children.list.ts';
import type { facts } from './facts.ts';
import type { questions } from './questions.ts';
import type { tasks } from './tasks.ts';

// The service is written in several files. These types carry the ids from one to the next, so that a page or a rule that names
// a question, option, fact or task that does not exist fails to compile where it is written.

export type Questions = ReturnType<typeof questions>;
export interface Lists {
  readonly children: ReturnType<typeof childrenList>;
}
export type Rule = ConditionOn<Questions, Lists>;
export type FactId = keyof ReturnType<typeof facts>;
export type TaskId = keyof typeof tasks;

type Authored = AuthoredJourney<Questions, { readonly children: Lists['children'] }, FactId, TaskId>;
export type Pages = Authored['pages'];
export type Delivery = Authored['deliver'];
export type Source = Delivery[number]['from'];
