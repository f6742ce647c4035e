import type { Address, AddressResult } from '@patrwm/components/address-lookup/template';
import type { AddressAnswer, Fields } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import type { Addresses } from './options.ts';
import type { AddressDraft } from './sessions.ts';

/** What a post does to an address question. */
export interface AddressStep {
  readonly state: AddressDraft;
  /** The question's fields, where the step changes them. */
  readonly fields: Fields;
  /** The page is to be shown again, here: the post was a step of the search and not "Continue". */
  readonly show?: string;
  /** The address a posted UPRN stands for, re-read from the gazetteer. */
  readonly answer?: AddressAnswer;
}

const field = (fields: Fields, name: string): string => fields[name]?.[0]?.trim() ?? '';

/**
 * Works out one address question's part of a post. The look-up's buttons post `<id>-action`; without one it is "Continue",
 * which searches when a postcode was typed and nothing was searched for yet: pressing Enter in that field means "find".
 */
export async function addressStep(
  id: string,
  fields: Fields,
  before: AddressDraft | undefined,
  addresses: Addresses | undefined,
  language: Language,
  /** The post does something else (the language switch): only keep what is there. */
  keep: boolean,
): Promise<AddressStep> {
  const action = field(fields, `${id}-action`);
  const stage = field(fields, `${id}-stage`);
  const uprn = field(fields, `${id}-uprn`);
  const postcode = field(fields, `${id}-postcode`);
  if (!addresses) return { state: { stage: 'manual' }, fields: staged(id, 'manual') };

  if (action === 'manual') return { ...manual(id, reasonFor(before)), show: `${id}-line1` };
  if (action === 'search-again' || action === 'change') {
    return { state: { stage: 'find' }, fields: { ...staged(id, 'find'), [`${id}-uprn`]: [] }, show: `${id}-postcode` };
  }
  const search = action === 'find' || (!keep && stage === 'find' && postcode !== '' && uprn === '');
  if (search) {
    const property = field(fields, `${id}-property`);
    return found(id, await lookup(addresses, postcode, property));
  }
  if (stage === 'manual')
    return { state: { ...before, stage: 'manual', problem: before?.problem === 'unavailable' ? 'unavailable' : undefined }, fields: {} };
  if (uprn !== '') {
    const read = await readAddress(addresses, uprn);
    if (read === 'unavailable') return { ...manual(id, 'unavailable', 'unavailable'), ...(keep ? {} : { show: `${id}-problem` }) };
    if (read) return { state: { stage: 'chosen', chosen: read }, fields: staged(id, 'chosen'), answer: toAnswer(read, language) };
  }
  // The browser may have searched in place: the server then has no list to show the error beside.
  if (stage === 'choose' && !before?.results && postcode !== '') {
    const { state, fields: changed } = found(id, await lookup(addresses, postcode, field(fields, `${id}-property`)));
    return { state, fields: changed };
  }
  return { state: before ?? { stage: 'find' }, fields: {} };
}

/** The stored answer as the page's first sight of it. */
export function chosenFrom(answer: AddressAnswer): AddressDraft | undefined {
  const { uprn, postcode } = answer;
  if (answer.source !== 'lookup' || !uprn) return undefined;
  const half = (text: AddressAnswer['cy']) => text && { ...text, postcode, oneLine: [...text.lines, text.town, postcode].join(', ') };
  const [cy, en] = [half(answer.cy), half(answer.en)];
  return { stage: 'chosen', ...((cy || en) && { chosen: { uprn, ...(cy && { cy }), ...(en && { en }) } }) };
}

/** An address as it is stored: what the person saw, and each language's record as the gazetteer has it. */
export function toAnswer(address: Address, language: Language): AddressAnswer | undefined {
  const shown = address[language] ?? address.en ?? address.cy;
  if (!shown) return undefined;
  const { uprn, cy, en } = address;
  return {
    source: 'lookup',
    uprn,
    lines: shown.lines,
    town: shown.town,
    postcode: shown.postcode,
    ...(cy && { cy: { lines: cy.lines, town: cy.town } }),
    ...(en && { en: { lines: en.lines, town: en.town } }),
  };
}

/** Re-reads one address. `unavailable` when the gazetteer cannot be asked. */
export async function readAddress(addresses: Addresses, uprn: string): Promise<Address | undefined | 'unavailable'> {
  if (!/^\d{1,12}$/.test(uprn)) return undefined;
  try {
    return await inTime(addresses.byUprn(uprn));
  } catch {
    return 'unavailable';
  }
}

/** Milliseconds before a look-up counts as failed, as in the browser: an address can be typed in less time than a page is waited for. */
const patience = 8_000;

/** Rejects when nothing came in time. Whoever hangs would else hold the resident's page, and with it her session. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function lookup(addresses: Addresses, postcode: string, property: string): Promise<AddressResult> {
  try {
    return await inTime(addresses.lookup({ postcode: postcode.slice(0, 50), ...(property && { property: property.slice(0, 100) }) }));
  } catch {
    return { status: 'unavailable' };
  }
}

function found(id: string, result: AddressResult): AddressStep & { readonly show: string } {
  if (result.status === 'found') {
    return {
      state: { stage: 'choose', results: result.addresses },
      fields: { ...staged(id, 'choose'), [`${id}-uprn`]: [] },
      show: `${id}-uprn`,
    };
  }
  if (result.status === 'unavailable') return { ...manual(id, 'unavailable', 'unavailable'), show: `${id}-problem` };
  const show = result.status === 'not-a-postcode' ? `${id}-postcode` : `${id}-problem`;
  const problem = result.status === 'streets' ? 'too-many' : result.status;
  return { state: { stage: 'find', problem }, fields: { ...staged(id, 'find'), [`${id}-uprn`]: [] }, show };
}

function manual(id: string, reason: AddressDraft['reason'], problem?: 'unavailable'): AddressStep {
  return { state: { stage: 'manual', reason, ...(problem && { problem }) }, fields: { ...staged(id, 'manual'), [`${id}-uprn`]: [] } };
}

function reasonFor(before: AddressDraft | undefined): AddressDraft['reason'] {
  if (before?.results) return 'not-listed';
  const problem = before?.problem;
  return problem === 'none-found' || problem === 'unavailable' || problem === 'too-many' ? problem : (before?.reason ?? 'chosen');
}

const staged = (id: string, stage: string): Fields => ({ [`${id}-stage`]: [stage] });
