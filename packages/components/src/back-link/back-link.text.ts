import type { Bilingual } from '@patrwm/language';

export const back: Bilingual = { cy: 'Yn ôl', en: 'Back' };
