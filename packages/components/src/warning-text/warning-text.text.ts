import type { Bilingual } from '@patrwm/language';

/** Said before the text, for those who cannot see the mark. */
export const warningPrefix: Bilingual = { cy: 'Rhybudd:', en: 'Warning:' };
