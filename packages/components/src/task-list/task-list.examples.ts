import type { Example } from '../element/example.ts';
import { taskListTemplate } from './task-list.template.ts';

const text = {
  you: { cy: 'Eich manylion chi', en: 'Your details' },
  income: { cy: 'Budd-daliadau ac enillion', en: 'Benefits and earnings' },
  children: { cy: 'Y plant yr ydych yn gwneud cais ar eu cyfer', en: 'The children you are applying for' },
  childrenHint: {
    cy: 'Bydd angen enw a dyddiad geni pob plentyn arnoch, ac enw’r ysgol',
    en: 'You will need each child’s name and date of birth, and the name of the school',
  },
  send: { cy: 'Gwirio’ch atebion ac anfon y cais', en: 'Check your answers and send the application' },
};

export const examples: readonly Example[] = [
  {
    name: 'statuses',
    template: (language) =>
      taskListTemplate({
        language,
        tasks: [
          { id: 'you', title: text.you[language], href: '#you', status: 'completed' },
          { id: 'income', title: text.income[language], href: '#income', status: 'in-progress' },
          { id: 'children', title: text.children[language], hint: text.childrenHint[language], href: '#children', status: 'not-started' },
          { id: 'send', title: text.send[language], status: 'cannot-start' },
        ],
      }),
  },
];
