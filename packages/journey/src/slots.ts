import type { Delivered, Fact, Journey, List, Page, Question } from './definition.ts';
/** A council's own part of a journey. Ids must not be those of the journey. */
export interface SlotFilling {
  readonly questions: Readonly<Record<string, Question>>;
  readonly pages: readonly Page[];
  readonly deliver: readonly Delivered[];
  readonly lists?: Readonly<Record<string, List>>;
  readonly facts?: Readonly<Record<string, Fact>>;
}
/** The journey with a council's own pages in the slot of that name. Throws a `JourneyError` for an unknown slot or an id in use. Lint the result. */
export function fillSlot(journey: Journey, name: string, filling: SlotFilling): Journey {
  throw new Error('pending ' + [journey, name, filling].length);
}
