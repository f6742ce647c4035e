import {
  addressChoices,
  chosenAddress,
  streetChoices,
  type AddressLookupProps,
  type AddressPart,
  type ChosenAddress,
  type SameAddress,
} from '@patrwm/components/address-lookup/template';
import { questionsOf, sameAddresses, type AddressAnswer, type AddressQuestion, type AddressReason, type Answer } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import type { PageView } from './page-view.ts';

const other = { cy: 'en', en: 'cy' } as const;

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

/** What the page offers again, as its component shows it. */
function sameAs(view: PageView, id: string, question: AddressQuestion): readonly SameAddress[] {
  const { journey, walk, routePage, language } = view;
  const answer = sameAddresses(journey, walk, routePage)[id];
  const value = question.sameAs;
  if (!answer || value === undefined) return [];
  const earlier = questionsOf(journey, routePage)[value] ?? journey.questions[value];
  const { lines, town, postcode, lang } = chosenFromAnswer(answer, language);
  const label = (earlier?.shortLabel ?? earlier?.label)?.[language] ?? '';
  return [{ value, label, lines: [...lines, town, postcode, answer.country ?? ''].filter(Boolean), ...(lang && { lang }) }];
}

/** What the address question of a page hands to its component. */
export function addressProps(view: PageView, id: string, question: AddressQuestion): Omit<AddressLookupProps, 'legend'> {
  const { language, fields } = view;
  const state = view.addresses?.[id];
  const value = (part: string): string | undefined => fields[`${id}-${part}`]?.at(-1);
  const typed = value('stage');
  const uprn = value('uprn');
  const stored = storedAddress(view, uprn);
  const chosen = (state?.chosen && chosenAddress(language, state.chosen)) ?? (stored && chosenFromAnswer(stored, language));
  // A stage that needs something which is not there falls back to the search.
  const free = typed === 'manual' || (typed === 'international' && question.international) || (typed === 'chosen' && chosen);
  const stage = state?.stage ?? (free ? typed : 'find');

  const errors: Partial<Record<AddressPart, string>> = {};
  for (const error of view.errors) {
    if (error.question !== id) continue;
    for (const control of error.controls) errors[control.slice(id.length + 1) as AddressPart] ??= error.text[language];
  }
  return {
    language,
    name: id,
    stage,
    search: question.search,
    manualEntry: question.manual,
    searched: state?.searched,
    international: question.international,
    autocomplete: question.autocomplete,
    sameAs: sameAs(view, id, question),
    same: value('same'),
    postcode: value('postcode'),
    property: value('property'),
    text: value('text'),
    streets: state?.streets && streetChoices(language, state.streets),
    street: value('street'),
    addresses: state?.results && addressChoices(language, state.results),
    chosen: stage === 'choose' && uprn ? { uprn } : chosen,
    manual: {
      line1: value('line1'),
      line2: value('line2'),
      town: value('town'),
      postcode: value('manual-postcode'),
      lines: value('lines'),
      country: value('country'),
    },
    reason: state?.reason ?? (value('reason') as AddressReason | undefined),
    problem: state?.problem,
    errors,
    endpoint: view.addressEndpoint,
    manualAlways: view.addressSearch === false,
  };
}
