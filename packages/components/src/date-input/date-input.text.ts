import type { Bilingual } from '@patrwm/language';

export const datePartLabels: Readonly<Record<'day' | 'month' | 'year', Bilingual>> = {
  day: { cy: 'Diwrnod', en: 'Day' },
  month: { cy: 'Mis', en: 'Month' },
  year: { cy: 'Blwyddyn', en: 'Year' },
};
