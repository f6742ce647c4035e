import type { Language } from '@patrwm/language';
import type { Address, AddressChoice } from './address-lookup.types.ts';

/**
 * The list as it is shown: in the page's language where the gazetteer has it, and otherwise in the other one and marked as such.
 * An English string never passes for a Welsh one.
 */
export function addressChoices(language: Language, addresses: readonly Address[]): AddressChoice[] {
  const other = language === 'cy' ? 'en' : 'cy';
  return addresses.flatMap(({ uprn, [language]: own, [other]: foreign }) => {
    if (own) return [{ uprn, text: own.oneLine }];
    return foreign ? [{ uprn, text: foreign.oneLine, lang: other }] : [];
  });
}
