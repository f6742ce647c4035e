import type { Bilingual } from '@patrwm/language';

export const serviceInformation: Bilingual = { cy: 'Gwybodaeth am y gwasanaeth', en: 'Service information' };
export const menu: Bilingual = { cy: 'Dewislen', en: 'Menu' };
