// What only the first step says, which a browser has from the server: it is not fetched with the rest.
import type { Bilingual } from '@patrwm/language';

export const propertyLabel: Bilingual = { cy: 'Enw neu rif yr eiddo (dewisol)', en: 'Property name or number (optional)' };
export const propertyHint: Bilingual = { cy: 'Er enghraifft, Tegfan, 116 neu Fflat 37a', en: 'For example, Tegfan, 116 or Flat 37a' };
export const textLabel: Bilingual = { cy: 'Rhan o’r cyfeiriad, neu’r cod post', en: 'Part of the address, or the postcode' };
export const textHint: Bilingual = { cy: 'Er enghraifft, 12 Heol y Frenhines', en: 'For example, 12 Queen Street' };
/** After the addresses given earlier. */
export const differentAddress: Bilingual = { cy: 'Cyfeiriad arall', en: 'A different address' };
