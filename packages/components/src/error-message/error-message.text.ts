import type { Bilingual } from '@patrwm/language';

/** Said before the message, for those who cannot see its colour. */
export const errorPrefix: Bilingual = { cy: 'Gwall:', en: 'Error:' };
