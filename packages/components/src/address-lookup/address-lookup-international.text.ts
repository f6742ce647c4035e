// What only an address outside the UK needs: it is fetched when one is given.
import type { Bilingual } from '@patrwm/language';

export const linesLabel: Bilingual = { cy: 'Cyfeiriad', en: 'Address' };
export const linesHint: Bilingual = {
  cy: 'Rhowch bob rhan ar linell newydd, gan gynnwys y cod post os oes un.',
  en: 'Put each part on a new line, including the postal code if there is one.',
};
export const countryLabel: Bilingual = { cy: 'Gwlad', en: 'Country' };
