import type { Bilingual, Language } from '@patrwm/language';
import type { Example } from '../element/example.ts';
import { addressChoices, addressLookupTemplate, streetChoices } from './address-lookup.template.ts';
import { chooseAddress, chooseStreet, enterCountry, enterLine1, enterLines, enterPostcode, enterTown } from './address-lookup.text.ts';
import type { Address, AddressLookupProps, AddressText, SameAddress, Street } from './address-lookup.types.ts';

const legend: Bilingual = { cy: 'Beth yw eich cyfeiriad?', en: 'What is your address?' };
const hint: Bilingual = {
  cy: 'Y cyfeiriad lle rydych chi’n byw gan amlaf. Byddwn yn anfon llythyrau yno.',
  en: 'The address where you live most of the time. We will send letters there.',
};

function text(line: string, town: string): AddressText {
  return { lines: [line], town, postcode: 'ZZ99 1AB', oneLine: `${line}, ${town}, ZZ99 1AB` };
}

/** Invented. The last has no Welsh half, as in many a gazetteer. */
export const exampleAddresses: readonly Address[] = [
  { uprn: '990000000001', cy: text('Tŷ Gwyn, 1 Lôn y Dderwen', 'Trefenghraifft'), en: text('Tŷ Gwyn, 1 Oak Lane', 'Exampleton') },
  { uprn: '990000000002', cy: text('Fflat 1, 2 Lôn y Dderwen', 'Trefenghraifft'), en: text('Flat 1, 2 Oak Lane', 'Exampleton') },
  { uprn: '990000000003', cy: text('3 Lôn y Dderwen', 'Trefenghraifft'), en: text('3 Oak Lane', 'Exampleton') },
  { uprn: '990000000004', en: text('The Old Forge, Oak Lane', 'Exampleton') },
];

/** Enough for headings: two streets, and a house that no number places. */
export const exampleStreetAddresses: readonly Address[] = [
  ...Array.from({ length: 6 }, (_, index) => ({
    uprn: `99000000010${index}`,
    cy: text(`${index + 1} Lôn y Dderwen`, 'Trefenghraifft'),
    en: text(`${index + 1} Oak Lane`, 'Exampleton'),
  })),
  ...Array.from({ length: 6 }, (_, index) => ({
    uprn: `99000000020${index}`,
    cy: text(`${index + 21} Heol y Frenhines`, 'Trefenghraifft'),
    en: text(`${index + 21} Queen Street`, 'Exampleton'),
  })),
  { uprn: '990000000300', cy: text('Capel Soar', 'Trefenghraifft'), en: text('Soar Chapel', 'Exampleton') },
];

/** Invented. */
export const exampleStreets: readonly Street[] = [
  { id: 'dderwen', cy: 'Lôn y Dderwen, Trefenghraifft', en: 'Oak Lane, Exampleton', addresses: 6 },
  { id: 'frenhines', cy: 'Heol y Frenhines, Trefenghraifft', en: 'Queen Street, Exampleton', addresses: 6 },
  { id: 'forge', en: 'Forge Terrace, Exampleton', addresses: 3 },
];

const home: Bilingual = { cy: 'Eich cyfeiriad cartref', en: 'Your home address' };
const sameAs = (language: Language): readonly SameAddress[] => [
  { value: 'home', label: home[language], lines: [...chosen[language].lines, chosen[language].town, chosen[language].postcode] },
];

const chosen = {
  cy: { uprn: '990000000001', lines: ['Tŷ Gwyn', '1 Lôn y Dderwen'], town: 'Trefenghraifft', postcode: 'ZZ99 1AB' },
  en: { uprn: '990000000001', lines: ['Tŷ Gwyn', '1 Oak Lane'], town: 'Exampleton', postcode: 'ZZ99 1AB' },
};

function example(name: string, props: (language: Language) => Partial<AddressLookupProps>): Example {
  return {
    name,
    template: (language) =>
      addressLookupTemplate({ language, name: 'address', legend: legend[language], stage: 'find', ...props(language) }),
  };
}

export const examples: readonly Example[] = [
  example('find', () => ({})),
  example('find-as-heading-with-hint', (language) => ({ legendIsHeading: true, hint: hint[language] })),
  example('find-without-postcode', (language) => ({ errors: { postcode: enterPostcode[language] } })),
  example('not-a-postcode', () => ({ postcode: 'Llŷr', problem: 'not-a-postcode' })),
  example('none-found', () => ({ postcode: 'ZZ99 9ZZ', problem: 'none-found' })),
  example('too-many', () => ({ postcode: 'ZZ99 1AB', problem: 'too-many' })),
  example('outside-area', () => ({ postcode: 'EH1 1AA', problem: 'outside-area' })),
  example('retired-postcode', () => ({ postcode: 'ZZ99 1AA', problem: 'retired-postcode' })),
  example('unavailable', () => ({ postcode: 'ZZ99 1AB', problem: 'unavailable' })),
  example('choose', (language) => ({
    stage: 'choose',
    postcode: 'ZZ99 1AB',
    addresses: addressChoices(language, exampleAddresses),
  })),
  example('choose-with-error', (language) => ({
    stage: 'choose',
    postcode: 'ZZ99 1AB',
    addresses: addressChoices(language, exampleAddresses),
    errors: { uprn: chooseAddress[language] },
  })),
  example('choose-by-street', (language) => ({
    stage: 'choose',
    postcode: 'ZZ99 1AB',
    addresses: addressChoices(language, exampleStreetAddresses),
  })),
  example('street', (language) => ({ stage: 'street', postcode: 'ZZ99 1', streets: streetChoices(language, exampleStreets) })),
  example('street-with-error', (language) => ({
    stage: 'street',
    postcode: 'ZZ99 1',
    streets: streetChoices(language, exampleStreets),
    errors: { street: chooseStreet[language] },
  })),
  example('text', () => ({ search: 'text' })),
  example('text-too-short', () => ({ search: 'text', text: 'a', problem: 'not-a-postcode' })),
  example('text-none-found', () => ({ search: 'text', text: '99 Stryd y Farchnad', problem: 'none-found' })),
  example('manual-after-search', () => ({ manualEntry: 'after-search' })),
  example('same-as', (language) => ({ sameAs: sameAs(language) })),
  example('same-as-different', (language) => ({ sameAs: sameAs(language), same: '' })),
  example('same-as-with-error', (language) => ({ sameAs: sameAs(language), errors: { same: chooseAddress[language] } })),
  example('same-as-manual-always', (language) => ({ sameAs: sameAs(language), same: '', manualAlways: true, stage: 'manual' })),
  example('find-international', () => ({ international: true })),
  example('international', () => ({
    stage: 'international',
    international: true,
    manual: { lines: '12 Rue de la Paix\n75002 Paris', country: 'France' },
  })),
  example('international-with-errors', (language) => ({
    stage: 'international',
    international: true,
    errors: { lines: enterLines[language], country: enterCountry[language] },
  })),
  example('somebody-else', () => ({ stage: 'manual', autocomplete: 'off', reason: 'not-listed' })),
  example('chosen', (language) => ({ stage: 'chosen', postcode: 'ZZ99 1AB', chosen: chosen[language] })),
  example('manual', () => ({ stage: 'manual', postcode: 'ZZ99 1AB' })),
  example('manual-with-values', () => ({
    stage: 'manual',
    manual: {
      line1: 'Plas Siân Llŷr',
      line2: 'Lôn y Dderwen',
      town: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      postcode: 'ZZ99 1AB',
    },
  })),
  example('manual-with-errors', (language) => ({
    stage: 'manual',
    errors: { line1: enterLine1[language], town: enterTown[language], 'manual-postcode': enterPostcode[language] },
  })),
  example('manual-always', () => ({ manualAlways: true })),
];
