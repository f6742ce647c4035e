import type { Bilingual } from '@patrwm/language';

export const skipToContent: Bilingual = { cy: 'Neidio i’r prif gynnwys', en: 'Skip to main content' };
