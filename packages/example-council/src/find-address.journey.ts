import type { Journey } from '@patrwm/journey';

const errors = {
  empty: { cy: 'Rhowch god post', en: 'Enter a postcode' },
  format: { cy: 'Rhowch god post llawn, fel LD9 1AA', en: 'Enter a full postcode, like LD9 1AA' },
  choose: { cy: 'Dewiswch gyfeiriad', en: 'Select an address' },
  line1: { cy: 'Rhowch linell gyntaf y cyfeiriad', en: 'Enter the first line of the address' },
  town: { cy: 'Rhowch y dref neu’r ddinas', en: 'Enter the town or city' },
  'manual-postcode': { cy: 'Rhowch god post llawn, fel LD9 1AA', en: 'Enter a full postcode, like LD9 1AA' },
  'too-long': {
    cy: 'Rhaid i bob llinell o’r cyfeiriad fod yn {max} nod neu lai',
    en: 'Each line of the address must be {max} characters or fewer',
  },
  lines: { cy: 'Rhowch y cyfeiriad', en: 'Enter the address' },
  country: { cy: 'Rhowch y wlad', en: 'Enter the country' },
};

/** The address look-up on its own: by postcode, and by any part of it with the first address offered again. */
export const findAddress: Journey = {
  schema: 1,
  id: 'find-address',
  version: 2,
  title: { cy: 'Dod o hyd i gyfeiriad', en: 'Find an address' },
  questions: {
    address: {
      type: 'address',
      label: { cy: 'Pa gyfeiriad yr ydych am ddod o hyd iddo?', en: 'Which address do you want to find?' },
      shortLabel: { cy: 'Cyfeiriad', en: 'Address' },
      hint: {
        cy: 'Cyfeiriadau dychmygol sydd yma. Rhowch gynnig ar LD9 1AA neu LL79 1AA.',
        en: 'The addresses here are invented. Try LD9 1AA or LL79 1AA.',
      },
      international: true,
      errors,
    },
    letters: {
      type: 'address',
      label: { cy: 'I ble y dylem anfon llythyrau?', en: 'Where should we send letters?' },
      shortLabel: { cy: 'Cyfeiriad ar gyfer llythyrau', en: 'Address for letters' },
      sameAs: 'address',
      search: 'text',
      international: true,
      autocomplete: 'shipping',
      errors: {
        ...errors,
        empty: { cy: 'Rhowch ran o’r cyfeiriad, neu’r cod post', en: 'Enter part of the address, or the postcode' },
      },
    },
  },
  pages: [
    { id: 'address', kind: 'question', ask: ['address'] },
    { id: 'letters', kind: 'question', ask: ['letters'] },
    {
      id: 'check',
      kind: 'check',
      title: { cy: 'Gwiriwch y cyfeiriadau', en: 'Check the addresses' },
      button: { cy: 'Mae’r cyfeiriadau yn gywir', en: 'The addresses are correct' },
    },
    {
      id: 'confirm',
      kind: 'confirm',
      title: { cy: 'Rydych wedi dod o hyd i gyfeiriad', en: 'You have found an address' },
    },
  ],
  deliver: [
    { name: 'address', from: 'address' },
    { name: 'letters', from: 'letters' },
  ],
};
