import type { Delivered, Fact, Journey, List, Page, Question } from './definition.ts';
import { JourneyError } from './journey-error.ts';

/** A council's own part of a journey. Its ids must not be those of the journey. */
export interface SlotFilling {
  readonly questions: Readonly<Record<string, Question>>;
  readonly pages: readonly Page[];
  readonly deliver: readonly Delivered[];
  readonly lists?: Readonly<Record<string, List>>;
  readonly facts?: Readonly<Record<string, Fact>>;
}

function merge<T>(
  journey: Journey,
  what: string,
  ours: Readonly<Record<string, T>> = {},
  theirs: Readonly<Record<string, T>> = {},
): Record<string, T> {
  for (const id of Object.keys(theirs)) {
    if (Object.hasOwn(ours, id)) {
      throw new JourneyError(
        'id-in-use',
        `\`${id}\` is already a ${what} of \`${journey.id}\`; give the council's own a name that starts with the council's.`,
      );
    }
  }
  return { ...ours, ...theirs };
}

/**
 * The journey with a council's own pages where the slot of that name is. The slot is then gone, so that `lint` and every other
 * reader see one plain journey: lint the result.
 *
 * @throws JourneyError `unknown-slot`, or `id-in-use` for a page, question, list, fact or delivered name that the journey has.
 */
export function fillSlot(journey: Journey, name: string, filling: SlotFilling): Journey {
  const at = journey.pages.findIndex((page) => page.kind === 'slot' && page.name === name);
  if (at < 0) {
    const names = journey.pages.flatMap((page) => (page.kind === 'slot' ? [`\`${page.name}\``] : []));
    throw new JourneyError('unknown-slot', `\`${journey.id}\` has no slot \`${name}\`; it has ${names.join(', ') || 'none'}.`);
  }
  const byId = (pages: readonly Page[]) => Object.fromEntries(pages.map((page) => [page.id, page]));
  const byName = (entries: readonly Delivered[]) => Object.fromEntries(entries.map((entry) => [entry.name, entry]));
  merge(journey, 'page', byId(journey.pages), byId(filling.pages));
  merge(journey, 'delivered name', byName(journey.deliver), byName(filling.deliver));
  const lists = merge(journey, 'list', journey.lists, filling.lists);
  const facts = merge(journey, 'fact', journey.facts, filling.facts);
  return {
    ...journey,
    questions: merge(journey, 'question', journey.questions, filling.questions),
    ...(Object.keys(lists).length && { lists }),
    ...(Object.keys(facts).length && { facts }),
    pages: [...journey.pages.slice(0, at), ...filling.pages, ...journey.pages.slice(at + 1)],
    deliver: [...journey.deliver, ...filling.deliver],
  };
}
