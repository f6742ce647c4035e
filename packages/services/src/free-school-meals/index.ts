import { defineJourney, type Journey } from '@patrwm/journey';
import { applicationPages } from './application.pages.ts';
import { childrenList } from './children.list.ts';
import { deliver } from './deliver.ts';
import { eligibilityPages } from './eligibility.pages.ts';
import { facts } from './facts.ts';
import { questions } from './questions.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { tasks } from './tasks.ts';

export * from './schools.ts';
export * from './settings.ts';

/**
 * One application that feeds two decisions: free school meals, and the School Essentials Grant.
 * The amounts, dates, benefits and schools are `settings`; a council’s own pages go in the slot `council-questions`.
 *
 * @example
 * const ours = freeSchoolMeals({ ...defaultSettings, schools: ourSchools });
 */
export const freeSchoolMeals = (settings: Settings = defaultSettings): Journey =>
  defineJourney({
    schema: 1,
    id: 'free-school-meals',
    version: 1,
    title: {
      cy: 'Gwneud cais am brydau ysgol am ddim a’r Grant Hanfodion Ysgol',
      en: 'Apply for free school meals and the School Essentials Grant',
    },
    questions: questions(settings),
    lists: { children: childrenList(settings) },
    facts: facts(settings),
    tasks,
    pages: [...eligibilityPages(settings), ...applicationPages(settings)],
    deliver: deliver(settings),
  });

/** The service with the default settings and invented schools: what tests, stories and the example council run. */
export const freeSchoolMealsService: Journey = freeSchoolMeals();
