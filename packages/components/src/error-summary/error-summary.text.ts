import type { Bilingual } from '@patrwm/language';

export const errorSummaryHeading: Bilingual = { cy: 'Mae problem', en: 'There is a problem' };
