import type { Bilingual, Plural } from '@patrwm/language';
import type { AddressProblem } from './address-lookup.types.ts';

export const postcodeLabel: Bilingual = { cy: 'Cod post', en: 'Postcode' };

export const findButton: Bilingual = { cy: 'Dod o hyd i gyfeiriad', en: 'Find address' };
export const manualButton: Bilingual = { cy: 'Rhoi’r cyfeiriad â llaw', en: 'Enter the address manually' };
export const notListedButton: Bilingual = { cy: 'Nid yw fy nghyfeiriad ar y rhestr', en: 'My address is not on the list' };
export const searchAgainButton: Bilingual = { cy: 'Chwilio eto', en: 'Search again' };
export const searchInsteadButton: Bilingual = { cy: 'Chwilio am y cyfeiriad yn lle hynny', en: 'Search for the address instead' };
export const changeButton: Bilingual = { cy: 'Newid y cyfeiriad', en: 'Change the address' };
export const showAddressesButton: Bilingual = { cy: 'Dangos y cyfeiriadau', en: 'Show the addresses' };
export const internationalButton: Bilingual = { cy: 'Mae’r cyfeiriad y tu allan i’r Deyrnas Unedig', en: 'The address is outside the UK' };
export const inUkButton: Bilingual = { cy: 'Mae’r cyfeiriad yn y Deyrnas Unedig', en: 'The address is in the UK' };
export const continueButton: Bilingual = { cy: 'Parhau', en: 'Continue' };

export const chooseLegend: Bilingual = { cy: 'Dewiswch eich cyfeiriad', en: 'Choose your address' };
export const streetLegend: Bilingual = { cy: 'Dewiswch y stryd', en: 'Choose the street' };
export const otherAddresses: Bilingual = { cy: 'Cyfeiriadau eraill', en: 'Other addresses' };
export const chosenHeading: Bilingual = { cy: 'Y cyfeiriad a ddewiswyd', en: 'The address you chose' };

export const line1Label: Bilingual = { cy: 'Llinell cyfeiriad 1', en: 'Address line 1' };
export const line2Label: Bilingual = { cy: 'Llinell cyfeiriad 2 (dewisol)', en: 'Address line 2 (optional)' };
export const townLabel: Bilingual = { cy: 'Tref neu ddinas', en: 'Town or city' };

export const searching: Bilingual = { cy: 'Yn chwilio…', en: 'Searching…' };

/** Said and shown when a search ends well. A noun stays singular after a number in Welsh, and `dau` softens it. */
export const foundAddresses: Plural = {
  cy: {
    zero: 'Ni ddaethom o hyd i unrhyw gyfeiriad ar gyfer {postcode}.',
    one: 'Daethom o hyd i {n} cyfeiriad ar gyfer {postcode}.',
    two: 'Daethom o hyd i {n} gyfeiriad ar gyfer {postcode}.',
    few: 'Daethom o hyd i {n} chyfeiriad ar gyfer {postcode}.',
    many: 'Daethom o hyd i {n} chyfeiriad ar gyfer {postcode}.',
    other: 'Daethom o hyd i {n} cyfeiriad ar gyfer {postcode}.',
  },
  en: { one: 'We found {n} address for {postcode}.', other: 'We found {n} addresses for {postcode}.' },
};

/** The same of streets. With a figure `stryd` does not change. */
export const foundStreets: Plural = {
  cy: {
    one: 'Daethom o hyd i {n} stryd ar gyfer {postcode}.',
    two: 'Daethom o hyd i {n} stryd ar gyfer {postcode}.',
    few: 'Daethom o hyd i {n} stryd ar gyfer {postcode}.',
    many: 'Daethom o hyd i {n} stryd ar gyfer {postcode}.',
    other: 'Daethom o hyd i {n} stryd ar gyfer {postcode}.',
  },
  en: { one: 'We found {n} street for {postcode}.', other: 'We found {n} streets for {postcode}.' },
};

/** What happened, and what to do now. `{postcode}` is what was searched for. */
export const problems: Record<Exclude<AddressProblem, 'not-a-postcode'>, { readonly heading: Bilingual; readonly advice: Bilingual }> = {
  'none-found': {
    heading: {
      cy: 'Ni ddaethom o hyd i unrhyw gyfeiriad ar gyfer {postcode}.',
      en: 'We could not find any addresses for {postcode}.',
    },
    advice: {
      cy: 'Gwiriwch yr hyn a deipiwyd a chwiliwch eto, neu rhowch y cyfeiriad â llaw.',
      en: 'Check what you typed and search again, or enter the address manually.',
    },
  },
  'too-many': {
    heading: {
      cy: 'Daethom o hyd i ormod o gyfeiriadau i’w dangos ar gyfer {postcode}.',
      en: 'We found too many addresses to show for {postcode}.',
    },
    advice: {
      cy: 'Rhowch enw neu rif yr eiddo hefyd a chwiliwch eto, neu rhowch y cyfeiriad â llaw.',
      en: 'Enter the property name or number as well and search again, or enter the address manually.',
    },
  },
  'outside-area': {
    heading: {
      cy: 'Mae {postcode} y tu allan i’r ardal y gallwn chwilio ynddi.',
      en: '{postcode} is outside the area that we can search.',
    },
    advice: {
      cy: 'Os yw hyn yn gywir, rhowch y cyfeiriad â llaw.',
      en: 'If that is right, enter the address manually.',
    },
  },
  'retired-postcode': {
    heading: {
      cy: 'Nid yw {postcode} yn cael ei ddefnyddio mwyach.',
      en: '{postcode} is no longer in use.',
    },
    advice: {
      cy: 'Chwiliwch am eich cod post newydd ar wefan y Post Brenhinol, neu rhowch y cyfeiriad â llaw.',
      en: 'Look for your new postcode on Royal Mail’s website, or enter the address manually.',
    },
  },
  unavailable: {
    heading: {
      cy: 'Nid yw’r gwasanaeth chwilio am gyfeiriad ar gael ar hyn o bryd.',
      en: 'The address search is not available at the moment.',
    },
    advice: {
      cy: 'Rhowch eich cyfeiriad isod. Bydd gweddill y ffurflen yn gweithio fel arfer.',
      en: 'Enter your address below. The rest of the form works as usual.',
    },
  },
};

/** Said where the resident searched without a postcode. */
export const enterPostcode: Bilingual = { cy: 'Rhowch god post', en: 'Enter a postcode' };

/** The error on the postcode field for the problem `not-a-postcode`. */
export const notAPostcode: Bilingual = {
  cy: 'Rhowch god post llawn yn y Deyrnas Unedig, fel CF10 1AA',
  en: 'Enter a full UK postcode, like CF10 1AA',
};

/** The same two for the one field that takes any part of an address. */
export const enterText: Bilingual = { cy: 'Rhowch ran o’r cyfeiriad, neu’r cod post', en: 'Enter part of the address, or the postcode' };
export const notEnoughText: Bilingual = { cy: 'Rhowch o leiaf 3 llythyren neu rif', en: 'Enter at least 3 letters or numbers' };

/** The error on the list of streets, for whoever continues without choosing. */
export const chooseStreet: Bilingual = {
  cy: 'Dewiswch y stryd o’r rhestr, neu rhowch y cyfeiriad â llaw',
  en: 'Choose the street from the list, or enter the address manually',
};

/** The error on the list, for whoever continues without choosing. */
export const chooseAddress: Bilingual = {
  cy: 'Dewiswch eich cyfeiriad o’r rhestr, neu rhowch y cyfeiriad â llaw',
  en: 'Choose your address from the list, or enter the address manually',
};

/** The error on the postcode field, for whoever continues without searching. */
export const findFirst: Bilingual = {
  cy: 'Dewch o hyd i’ch cyfeiriad, neu rhowch y cyfeiriad â llaw',
  en: 'Find your address, or enter the address manually',
};

export const enterLine1: Bilingual = { cy: 'Rhowch linell gyntaf y cyfeiriad', en: 'Enter the first line of the address' };
export const enterTown: Bilingual = { cy: 'Rhowch y dref neu’r ddinas', en: 'Enter the town or city' };
export const enterLines: Bilingual = { cy: 'Rhowch y cyfeiriad', en: 'Enter the address' };
export const enterCountry: Bilingual = { cy: 'Rhowch y wlad', en: 'Enter the country' };
