import type { AddressQuestion, Journey } from '@patrwm/journey';
import type { Addresses } from '../options.ts';

const errors = {
  empty: { cy: 'Rhowch y cyfeiriad neu’r cod post', en: 'Enter the address or postcode' },
  format: { cy: 'Rhowch god post llawn', en: 'Enter a full postcode' },
  choose: { cy: 'Dewiswch gyfeiriad', en: 'Select an address' },
  line1: { cy: 'Rhowch linell gyntaf y cyfeiriad', en: 'Enter the first line of the address' },
  town: { cy: 'Rhowch y dref neu’r ddinas', en: 'Enter the town or city' },
  'manual-postcode': { cy: 'Rhowch god post y cyfeiriad', en: 'Enter the postcode of the address' },
  'too-long': { cy: 'Rhaid i bob llinell fod yn {max} nod neu lai', en: 'Each line must be {max} characters or fewer' },
  lines: { cy: 'Rhowch y cyfeiriad', en: 'Enter the address' },
  country: { cy: 'Rhowch y wlad', en: 'Enter the country' },
};
const ask = (cy: string, en: string, settings: Partial<AddressQuestion> = {}): AddressQuestion => ({
  type: 'address',
  label: { cy, en },
  errors,
  pii: true,
  ...settings,
});

/** Every setting of an address question: one by itself, one that offers it again, and two on one page. */
export const addressJourney: Journey = {
  schema: 1,
  id: 'moving',
  version: 1,
  title: { cy: 'Symud tŷ', en: 'Moving house' },
  questions: {
    home: ask('Beth yw eich cyfeiriad?', 'What is your address?', { international: true }),
    child: ask('Ble mae’r plentyn yn byw?', 'Where does the child live?', { sameAs: 'home', autocomplete: 'off', manual: 'after-search' }),
    from: ask('O ble ydych chi’n symud?', 'Where are you moving from?', { search: 'text' }),
    to: ask('I ble ydych chi’n symud?', 'Where are you moving to?', { optional: true, autocomplete: 'section-to' }),
  },
  pages: [
    { id: 'home', kind: 'question', ask: ['home'] },
    { id: 'child', kind: 'question', ask: ['child'] },
    { id: 'move', kind: 'question', title: { cy: 'Symud', en: 'Moving' }, ask: ['from', 'to'] },
    { id: 'check', kind: 'check', title: { cy: 'Gwiriwch', en: 'Check' } },
    { id: 'confirm', kind: 'confirm', title: { cy: 'Anfonwyd', en: 'Sent' } },
  ],
  deliver: [
    { name: 'home', from: 'home' },
    { name: 'child', from: 'child' },
    { name: 'from', from: 'from' },
    { name: 'to', from: 'to' },
  ],
};

const address = (number: number, cy: string, en: string) => {
  const text = (street: string) => ({
    lines: [`${number} ${street}`],
    town: 'Aberwennol',
    postcode: 'LL79 1AA',
    oneLine: `${number} ${street}, Aberwennol, LL79 1AA`,
  });
  return { uprn: `2000000${number}`, cy: text(cy), en: text(en) };
};
const houses = [1, 2, 3, 4, 5, 6].flatMap((number) => [
  address(number, 'Lôn y Dderwen', 'Oak Lane'),
  address(number + 50, 'Heol y Frenhines', 'Queen Street'),
]);

/** A gazetteer that has each of the answers a search can get. `down` makes it fail, and `downByUprn` only the reading again. */
export function testGazetteer() {
  const state = { down: false, downByUprn: false };
  const lookup: Addresses['lookup'] = async (query) => {
    if (state.down) throw new Error('down');
    await Promise.resolve();
    if ('street' in query) {
      const street = { lon: 'Oak Lane', heol: 'Queen Street' }[query.street];
      const found = houses.filter(({ en }) => street && en.oneLine.includes(street));
      return found.length > 0 ? { status: 'found', addresses: found, epoch: '121', source: 'index' } : { status: 'none-found' };
    }
    const typed = ('text' in query ? query.text : query.postcode).replace(/\s/g, '').toLowerCase();
    switch (typed) {
      case 'll791aa':
      case 'lôn':
        return { status: 'found', addresses: houses, epoch: '121', source: 'index' };
      case 'll791':
      case 'heol':
        return {
          status: 'streets',
          streets: [
            { id: 'lon', cy: 'Lôn y Dderwen, Aberwennol', en: 'Oak Lane, Aberwennol', addresses: 6 },
            { id: 'heol', cy: 'Heol y Frenhines, Aberwennol', en: 'Queen Street, Aberwennol', addresses: 6 },
          ],
        };
      case 'll792aa':
        return { status: 'too-many' };
      case 'eh11aa':
        return { status: 'outside-area' };
      case 'll793aa':
        return { status: 'retired-postcode' };
      case 'll799zz':
        return { status: 'none-found' };
      default:
        return { status: 'not-a-postcode' };
    }
  };
  const byUprn: Addresses['byUprn'] = async (uprn) => {
    await Promise.resolve();
    if (state.down || state.downByUprn) throw new Error('down');
    return houses.find((each) => each.uprn === uprn);
  };
  return { state, addresses: { lookup, byUprn, endpoint: '/addresses', about: () => ({ epoch: '122', supplier: 'index' }) } };
}
