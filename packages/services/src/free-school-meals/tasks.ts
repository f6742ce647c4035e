import type { Task } from '@patrwm/journey';

/** The parts of the application, as headings of the check page and rows of a task list. */
export const tasks = {
  eligibility: { title: { cy: 'Allwch chi wneud cais?', en: 'Can you apply?' } },
  you: { title: { cy: 'Amdanoch chi', en: 'About you' } },
  partner: { title: { cy: 'Eich partner', en: 'Your partner' } },
  children: { title: { cy: 'Y plant', en: 'The children' } },
  payment: { title: { cy: 'Sut i dalu’r grant', en: 'How to pay the grant' } },
  sending: { title: { cy: 'Gorffen eich cais', en: 'Finish your application' } },
} as const satisfies Readonly<Record<string, Task>>;
