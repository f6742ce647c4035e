import { normalisePostcode, type AddressQuery, type AddressResult } from '@patrwm/address';
import { openIndex } from '../address-index.ts';
import { CommandError, exit, type Command, type Terminal } from './command.ts';

/** Looks an address up, as the server would. */
export const find: Command = {
  name: 'find',
  summary: { cy: 'chwilio am gyfeiriad', en: 'look an address up' },
  usage: '"12 heol y fren" --index INDEX',
  help: `  --index INDEX      the index that \`load\` wrote
  --property WORDS   house number or name, with a postcode
  --uprn             the words are a UPRN
  --lang cy|en       language of the addresses; both stand in --json (default: cy)
  --json             the whole result as JSON

Ends with 0 when something was found, 1 when nothing was.`,
  options: {
    index: { type: 'string' },
    property: { type: 'string' },
    uprn: { type: 'boolean' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(typed, terminal) {
    const text = typed.words.join(' ').trim();
    if (!text) throw new CommandError('bad-usage', 'There is nothing to look for: write a postcode or part of an address.');
    const language = typed.oneOf('lang', ['cy', 'en']) ?? 'cy';
    const property = typed.text('property');
    const index = openIndex(typed.needed('index'));
    try {
      let result: AddressResult;
      if (typed.flag('uprn')) {
        const address = await index.byUprn(text);
        result = address ? { status: 'found', addresses: [address], epoch: index.epoch } : { status: 'none-found' };
      } else {
        const query: AddressQuery = normalisePostcode(text) || property ? { postcode: text, ...(property ? { property } : {}) } : { text };
        result = await index.lookup(query);
      }
      if (typed.flag('json')) terminal.out(JSON.stringify(result, null, 2));
      else print(result, language, terminal);
      return result.status === 'found' || result.status === 'streets' ? exit.done : exit.failed;
    } finally {
      index.close();
    }
  },
};

/** Why nothing is printed, for whoever tries an index. What a resident reads stands in the component. */
const nothing: Readonly<Record<Exclude<AddressResult['status'], 'found' | 'streets'>, Record<'cy' | 'en', string>>> = {
  'none-found': {
    cy: 'Nid oes dim yn y mynegai yn ateb hyn. Rhowch god post cyfan, neu rif a dechrau stryd.',
    en: 'Nothing in the index answers to this. Give a whole postcode, or a number and the beginning of a street.',
  },
  'too-many': {
    cy: 'Mae gormod o gyfeiriadau i’w rhestru: rhowch `--property` hefyd, neu ragor o’r cyfeiriad.',
    en: 'There are too many addresses to list: give `--property` as well, or more of the address.',
  },
  'not-a-postcode': { cy: 'Nid cod post yw hwn.', en: 'This is not a postcode.' },
  'outside-area': { cy: 'Nid oes cyfeiriad o’r ardal hon yn y mynegai.', en: 'The index has no address of this area.' },
  'retired-postcode': { cy: 'Nid yw’r cod post hwn yn cael ei ddefnyddio mwyach.', en: 'This postcode is no longer used.' },
  unavailable: {
    cy: 'Nid oedd modd darllen y mynegai. Rhedwch `patrwm-address check`.',
    en: 'The index could not be read. Run `patrwm-address check`.',
  },
};

function print(result: AddressResult, language: 'cy' | 'en', { out, err }: Terminal): void {
  const other = language === 'cy' ? 'en' : 'cy';
  if (result.status === 'found') {
    for (const address of result.addresses) out(`${address.uprn.padStart(12)}  ${(address[language] ?? address[other])?.oneLine ?? ''}`);
  } else if (result.status === 'streets') {
    for (const street of result.streets)
      out(`${street[language] ?? street[other] ?? ''} (${language === 'cy' ? 'cyfeiriadau' : 'addresses'}: ${String(street.addresses)})`);
  } else err(`${result.status}: ${nothing[result.status][language]}`);
}
