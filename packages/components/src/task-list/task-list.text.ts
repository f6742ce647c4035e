import type { Bilingual } from '@patrwm/language';

export type TaskStatus = 'not-started' | 'in-progress' | 'completed' | 'cannot-start';

export const taskStatuses: Readonly<Record<TaskStatus, Bilingual>> = {
  'not-started': { cy: 'Heb ddechrau', en: 'Not started' },
  'in-progress': { cy: 'Ar y gweill', en: 'In progress' },
  completed: { cy: 'Wedi cwblhau', en: 'Completed' },
  'cannot-start': { cy: 'Methu dechrau eto', en: 'Cannot start yet' },
};
