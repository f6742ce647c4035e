import type { Bilingual } from '@patrwm/language';

export const remove: Bilingual = { cy: 'Dileu', en: 'Remove' };

export const removeFile: Bilingual = { cy: 'Dileu {file}', en: 'Remove {file}' };

export const uploadedFiles: Bilingual = { cy: 'Ffeiliau rydych wedi’u huwchlwytho', en: 'Files you have uploaded' };

export const chosenFiles: Bilingual = { cy: 'Ffeiliau rydych wedi’u dewis', en: 'Files you have chosen' };
