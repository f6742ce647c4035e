import {
  shownStage,
  type Address,
  type AddressChoice,
  type AddressLookupProps,
  type AddressPart,
  type ChosenAddress,
} from '@patrwm/components/address-lookup/template';
import { questionsOf, type AddressAnswer, type Answer } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import type { PageView } from './page-view.ts';

const other = { cy: 'en', en: 'cy' } as const;

/** A record in the page's language, or in the other one, marked as such: an English string is never passed off as Welsh. */
function inLanguage(address: Address, language: Language) {
  const own = address[language];
  if (own) return { text: own };
  const found = address[other[language]];
  return found && { text: found, lang: other[language] };
}

function choice(address: Address, language: Language): readonly AddressChoice[] {
  const found = inLanguage(address, language);
  return found ? [{ uprn: address.uprn, text: found.text.oneLine, lang: found.lang }] : [];
}

function chosenFromResults(address: Address, language: Language): ChosenAddress | undefined {
  const found = inLanguage(address, language);
  return found && { uprn: address.uprn, lines: found.text.lines, town: found.text.town, postcode: found.text.postcode, lang: found.lang };
}

function chosenFromAnswer(answer: AddressAnswer, language: Language): ChosenAddress {
  const { uprn = '', postcode } = answer;
  const own = answer[language];
  if (own) return { uprn, lines: own.lines, town: own.town, postcode };
  const found = answer[other[language]];
  return { uprn, lines: answer.lines, town: answer.town, postcode, lang: found && other[language] };
}

const isAddress = (answer: Answer | undefined): answer is AddressAnswer =>
  typeof answer === 'object' && !Array.isArray(answer) && 'postcode' in answer;

/** The address answer of this UPRN, wherever on the route it was given. */
function storedAddress(view: PageView, uprn: string | undefined): AddressAnswer | undefined {
  if (!uprn) return undefined;
  const { questions, lists } = view.walk.answers;
  const all = [
    ...Object.values(questions),
    ...Object.values(lists).flatMap(({ items }) => items.flatMap((item) => Object.values(item.answers))),
  ];
  return all.find((answer): answer is AddressAnswer => isAddress(answer) && answer.uprn === uprn);
}

/** What the address question of a page hands to its component. */
export function addressProps(view: PageView, id: string): Omit<AddressLookupProps, 'legend'> {
  const { language, fields } = view;
  const state = view.addresses?.[id];
  const value = (part: string): string | undefined => fields[`${id}-${part}`]?.at(-1);
  const typed = value('stage');
  const uprn = value('uprn');
  const stored = storedAddress(view, uprn);
  const chosen = (state?.chosen && chosenFromResults(state.chosen, language)) ?? (stored && chosenFromAnswer(stored, language));
  // A stage that needs something which is not there falls back to the search.
  const stage = state?.stage ?? (typed === 'manual' || (typed === 'chosen' && chosen) ? typed : 'find');

  const errors: Partial<Record<AddressPart, string>> = {};
  for (const error of view.errors) {
    if (error.question !== id) continue;
    for (const control of error.controls) errors[control.slice(id.length + 1) as AddressPart] ??= error.text[language];
  }
  return {
    language,
    name: id,
    stage,
    postcode: value('postcode'),
    property: value('property'),
    addresses: state?.results?.flatMap((address) => choice(address, language)),
    chosen: stage === 'choose' && uprn ? { uprn } : chosen,
    manual: { line1: value('line1'), line2: value('line2'), town: value('town'), postcode: value('manual-postcode') },
    problem: state?.problem,
    errors,
    endpoint: view.addressEndpoint,
    manualAlways: view.addressSearch === false,
  };
}

/**
 * What Enter in a field must press where the page's first button is in the header: the address search while that is the
 * next thing to do, otherwise Continue, which needs no name. For `formDefault` of the language switch.
 */
export function formDefault(view: PageView): { name: string; value: string } | undefined {
  const { page } = view.routePage;
  if (page.kind !== 'question') return undefined;
  const questions = questionsOf(view.journey, view.routePage);
  const id = page.ask.find((each) => questions[each]?.type === 'address' && shownStage(addressProps(view, each)) === 'find');
  return id === undefined ? undefined : { name: `${id}-action`, value: 'find' };
}
