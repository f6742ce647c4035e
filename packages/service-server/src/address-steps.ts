import type { Address, AddressProblem, AddressQuery, AddressStage } from '@patrwm/components/address-lookup/template';
import type { AddressAnswer, AddressQuestion, AddressReason, Fields } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import { askAddresses, readAddress } from './address-reading.ts';
import type { Addresses } from './options.ts';
import type { AddressDraft } from './sessions.ts';

/** What a post does to an address question. */
export interface AddressStep {
  readonly state: AddressDraft;
  /** The question's fields, where the step changes them. */
  readonly fields: Fields;
  /** The page is to be shown again, here: the post was a step of the search and not "Continue". */
  readonly show?: string;
}

/** One post, as far as one address question goes. */
export interface AddressPost {
  readonly id: string;
  readonly question: AddressQuestion;
  readonly fields: Fields;
  /** Where the question stood before. */
  readonly before: AddressDraft | undefined;
  readonly addresses: Addresses | undefined;
  readonly language: Language;
  /** The post does something else (the language switch): only keep what is there. */
  readonly keep: boolean;
}

/**
 * Works out one address question's part of a post. The look-up's buttons post `<id>-action`; without one it is "Continue",
 * which searches when something was typed and nothing was searched for yet: pressing Enter in that field means "find".
 */
export async function addressStep(post: AddressPost): Promise<AddressStep> {
  const { id, question, before, addresses, keep } = post;
  const field = (name: string): string => post.fields[`${id}-${name}`]?.[0]?.trim() ?? '';
  const [action, stage, uprn] = [field('action'), field('stage'), field('uprn')];
  if (action === 'international' && question.international) return move(id, 'international', 'international', `${id}-lines`);
  if (action === 'manual') return move(id, 'manual', reasonFor(before, stage, field('reason')), `${id}-line1`);
  if (stage === 'international' && question.international && action === '') return { state: { stage }, fields: {} };
  if (!addresses) return { state: { stage: 'manual' }, fields: typedFields(id, field('reason')) };

  const search = question.search === 'text' ? 'text' : 'postcode';
  if (action === 'search-again' || action === 'change') {
    const reason = knownReason(field('reason'));
    return move(id, 'find', reason === 'international' ? undefined : reason, `${id}-${search}`, { searched: before?.searched });
  }
  // An address given earlier was taken: it is read from the answers, and there is nothing to look up.
  if (field('same') !== '' && field(search) === '') return { state: { stage: 'find' }, fields: {} };
  const query = queryOf(question, stage, field);
  const asks = 'street' in query ? query.street !== '' : field(search) !== '' && uprn === '' && stage === 'find';
  // No street chosen is a mistake like any other, and is told as one.
  const nothing = 'street' in query && query.street === '';
  if ((action === 'find' && !nothing) || (!keep && asks)) return found(post, query, search);
  if (stage === 'manual') {
    const problem = before?.problem === 'unavailable' ? before.problem : undefined;
    const reason = knownReason(field('reason')) ?? before?.reason;
    return { state: { ...before, stage, problem, reason }, fields: typedFields(id, field('reason')) };
  }
  if (uprn !== '') {
    const step = await chosen(post, addresses, uprn, field('confirmed'));
    if (step) return step;
  }
  // The browser may have searched in place: the server then has no list to show the error beside.
  const again = stage === 'choose' ? !before?.results : stage === 'street' ? !before?.streets : stage === 'chosen' && !before?.chosen;
  if (again && (field('street') !== '' || field(search) !== '')) {
    const { state, fields } = await found(post, field('street') ? queryOf(question, 'street', field) : query, search);
    return { state, fields };
  }
  if (stage === 'chosen') return { state: { stage: 'find' }, fields: { ...staged(id, 'find'), [`${id}-uprn`]: [] } };
  return { state: before ?? { stage: 'find' }, fields: {} };
}

/** What this post asks of the gazetteer. */
function queryOf({ search }: AddressQuestion, stage: string, field: (name: string) => string): AddressQuery {
  const property = field('property').slice(0, 100);
  const more = property ? { property } : {};
  if (stage === 'street') return { street: field('street').slice(0, 200), ...more };
  return search === 'text' ? { text: field('text').slice(0, 200) } : { postcode: field('postcode').slice(0, 50), ...more };
}

async function found({ id, addresses, before }: AddressPost, query: AddressQuery, search: string): Promise<AddressStep & { show: string }> {
  const result = addresses ? await askAddresses(addresses, query) : ({ status: 'unavailable' } as const);
  const streets = 'street' in query ? { streets: before?.streets } : {};
  switch (result.status) {
    case 'found': {
      const { addresses: results, epoch, source } = result;
      return move(id, 'choose', undefined, `${id}-uprn`, { ...streets, results, epoch, supplier: source, searched: true });
    }
    case 'streets':
      return move(id, 'street', undefined, `${id}-street`, { streets: result.streets, searched: true });
    case 'unavailable':
      return move(id, 'manual', 'unavailable', `${id}-problem`, { problem: 'unavailable', searched: true });
    case 'not-a-postcode':
      return move(id, 'find', undefined, `${id}-${search}`, { problem: result.status });
    default:
      return move(id, 'find', result.status, `${id}-problem`, { problem: result.status as AddressProblem, searched: true });
  }
}

/**
 * Reads a posted UPRN again. When the gazetteer cannot be asked just then, what it said before stands; and when only the browser
 * saw that, the words she confirmed stand, without the UPRN that nobody can vouch for.
 */
async function chosen(post: AddressPost, addresses: Addresses, uprn: string, confirmed: string): Promise<AddressStep | undefined> {
  const { id, before, keep } = post;
  const own = before?.chosen?.uprn === uprn ? before.chosen : before?.results?.find((each) => each.uprn === uprn);
  const read = await readAddress(addresses, uprn);
  if (read !== 'unavailable') {
    if (!read) return undefined;
    const from = own ? { epoch: before?.epoch, supplier: before?.supplier } : addresses.about?.();
    return {
      state: { stage: 'chosen', chosen: read, ...from, searched: true },
      fields: { ...staged(id, 'chosen'), [`${id}-uprn`]: [uprn] },
    };
  }
  if (own) {
    const { epoch, supplier } = before ?? {};
    const state: AddressDraft = { stage: 'chosen', chosen: own, epoch, supplier, searched: true, reason: 'unavailable' };
    return { state, fields: { ...staged(id, 'chosen'), [`${id}-uprn`]: [uprn] } };
  }
  const lines = confirmed.split(/\r\n?|\n/);
  if (lines.length < 3)
    return { ...move(id, 'manual', 'unavailable', `${id}-problem`, { problem: 'unavailable' }), ...(keep && { show: undefined }) };
  const [postcode = '', town = ''] = [lines.at(-1), lines.at(-2)];
  const { state, fields } = move(id, 'manual', 'unavailable', '', { problem: 'unavailable' });
  const typed = { line1: lines[0] ?? '', line2: lines.slice(1, -2).join(', '), town, 'manual-postcode': postcode };
  return { state, fields: { ...fields, ...Object.fromEntries(Object.entries(typed).map(([name, text]) => [`${id}-${name}`, [text]])) } };
}

function move(
  id: string,
  stage: AddressStage,
  reason: AddressReason | undefined,
  show: string,
  state: Partial<AddressDraft> = {},
): AddressStep & { show: string } {
  const kept = Object.fromEntries(Object.entries({ ...state, reason }).filter(([, value]) => value !== undefined));
  const fields = {
    ...staged(id, stage),
    [`${id}-uprn`]: [],
    [`${id}-reason`]: reason ? [reason] : [],
    ...(stage !== 'choose' && { [`${id}-street`]: [] }),
    // A search or typing is another address than the earlier one.
    [`${id}-same`]: [''],
  };
  return { state: { stage, ...kept }, fields, show };
}

/** Why she types it: a list that did not hold it, a search that came to nothing, or her own choice. */
function reasonFor(before: AddressDraft | undefined, stage: string, posted: string): AddressReason {
  if (stage === 'choose' || stage === 'street') return 'not-listed';
  const { problem } = before ?? {};
  if (problem && problem !== 'not-a-postcode') return problem;
  const known = knownReason(posted) ?? before?.reason;
  return known && known !== 'international' ? known : 'chose-to';
}

/** The judge takes only reasons of ours: see `judgeAddress`. */
const knownReason = (posted: string): AddressReason | undefined => (posted === '' ? undefined : (posted as AddressReason));

/** Whoever typed it by hand from the start never pressed a button that says so. */
const typedFields = (id: string, posted: string): Fields => ({ ...staged(id, 'manual'), [`${id}-reason`]: [posted || 'chose-to'] });

const staged = (id: string, stage: string): Fields => ({ [`${id}-stage`]: [stage] });

/** The stored answer as the page's first sight of it. */
export function chosenFrom(answer: AddressAnswer): AddressDraft | undefined {
  const { uprn, postcode, epoch, supplier, reason } = answer;
  if (answer.source !== 'lookup' || !uprn) return undefined;
  const half = (text: AddressAnswer['cy']) => text && { ...text, postcode, oneLine: [...text.lines, text.town, postcode].join(', ') };
  const [cy, en] = [half(answer.cy), half(answer.en)];
  const chosen: Address | undefined = cy || en ? { uprn, ...(cy && { cy }), ...(en && { en }) } : undefined;
  return { stage: 'chosen', ...(chosen && { chosen }), ...(epoch && { epoch }), ...(supplier && { supplier }), ...(reason && { reason }) };
}

/** A draft's address as it is stored: what she saw, each language's record as the gazetteer has it, and where it came from. */
export function toAnswer(
  { chosen, epoch, supplier, reason }: Pick<AddressDraft, 'chosen' | 'epoch' | 'supplier' | 'reason'>,
  language: Language,
): AddressAnswer | undefined {
  const shown = chosen?.[language] ?? chosen?.en ?? chosen?.cy;
  if (!chosen || !shown) return undefined;
  const { uprn, cy, en } = chosen;
  return {
    source: 'lookup',
    uprn,
    lines: shown.lines,
    town: shown.town,
    postcode: shown.postcode,
    ...(cy && { cy: { lines: cy.lines, town: cy.town } }),
    ...(en && { en: { lines: en.lines, town: en.town } }),
    language,
    ...(supplier && { supplier }),
    ...(epoch && { epoch }),
    ...(reason === 'unavailable' && { reason }),
  };
}
