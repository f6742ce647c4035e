import type { Bilingual } from '@patrwm/language';

export const breadcrumb: Bilingual = { cy: 'Briwsion bara', en: 'Breadcrumb' };
