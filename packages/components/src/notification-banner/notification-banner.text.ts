import type { Bilingual } from '@patrwm/language';

export type NotificationKind = 'important' | 'success';

export const notificationTitles: Readonly<Record<NotificationKind, Bilingual>> = {
  important: { cy: 'Pwysig', en: 'Important' },
  success: { cy: 'Llwyddiant', en: 'Success' },
};
