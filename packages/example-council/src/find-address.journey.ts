import type { Journey } from '@patrwm/journey';

/** The address look-up on its own, as the shortest journey there is. */
export const findAddress: Journey = {
  schema: 1,
  id: 'find-address',
  version: 1,
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
      errors: {
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
      },
    },
  },
  pages: [
    { id: 'address', kind: 'question', ask: ['address'] },
    {
      id: 'check',
      kind: 'check',
      title: { cy: 'Gwiriwch y cyfeiriad', en: 'Check the address' },
      button: { cy: 'Mae’r cyfeiriad yn gywir', en: 'The address is correct' },
    },
    {
      id: 'confirm',
      kind: 'confirm',
      title: { cy: 'Rydych wedi dod o hyd i gyfeiriad', en: 'You have found an address' },
    },
  ],
  deliver: [{ name: 'address', from: 'address' }],
};
