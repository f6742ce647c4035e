import type { Journey, Task } from '@patrwm/journey';
import { aboutYouQuestions } from './about-you.questions.ts';
import { applicationPages } from './application.pages.ts';
import { childrenList } from './children.list.ts';
import { contactQuestions } from './contact.questions.ts';
import { deliver } from './deliver.ts';
import { eligibilityPages } from './eligibility.pages.ts';
import { eligibilityQuestions } from './eligibility.questions.ts';
import { facts } from './facts.ts';
import { partnerQuestions } from './partner.questions.ts';
import { paymentQuestions } from './payment.questions.ts';
import { sendingQuestions } from './sending.questions.ts';
import { defaultSettings, type Settings } from './settings.ts';

export * from './schools.ts';
export * from './settings.ts';

const tasks: Readonly<Record<string, Task>> = {
  eligibility: { title: { cy: 'A allwch chi wneud cais', en: 'Whether you can apply' } },
  you: { title: { cy: 'Amdanoch chi', en: 'About you' } },
  partner: { title: { cy: 'Eich partner', en: 'Your partner' } },
  children: { title: { cy: 'Y plant', en: 'The children' } },
  payment: { title: { cy: 'Sut i dalu’r grant', en: 'How to pay the grant' } },
  sending: { title: { cy: 'Gorffen eich cais', en: 'Finish your application' } },
};

/**
 * One application that feeds two decisions: free school meals, and the School Essentials Grant.
 * The amounts, dates, benefits and schools are `settings`; a council’s own pages go in the slot `council-questions`.
 *
 * @example
 * const ours = freeSchoolMeals({ ...defaultSettings, schools: ourSchools });
 */
export const freeSchoolMeals = (settings: Settings = defaultSettings): Journey => ({
  schema: 1,
  id: 'free-school-meals',
  version: 1,
  title: {
    cy: 'Gwneud cais am brydau ysgol am ddim a’r Grant Hanfodion Ysgol',
    en: 'Apply for free school meals and the School Essentials Grant',
  },
  questions: {
    ...eligibilityQuestions(settings),
    ...aboutYouQuestions,
    ...contactQuestions,
    ...partnerQuestions,
    ...paymentQuestions,
    ...sendingQuestions(settings),
  },
  lists: { children: childrenList(settings) },
  facts: facts(settings),
  tasks,
  pages: [...eligibilityPages(settings), ...applicationPages(settings)],
  deliver: deliver(settings),
});

/** The service with the default settings and invented schools: what tests, stories and the example council run. */
export const freeSchoolMealsService: Journey = freeSchoolMeals();
