import {
  outline,
  payloadSchema,
  questionsOf,
  toFields,
  validatePage,
  walk,
  type Fields,
  type Journey,
  type Walk,
  type Witness,
} from '@patrwm/journey';
import type { PageView } from '@patrwm/journey-view';
import type { Bilingual, Language } from '@patrwm/language';
import { html } from 'lit';
import type { Witnesses } from '../fewest-witnesses.ts';
import { sidebarTitle, story, type Story, type StoryMeta } from '../story.ts';
import { journeyShell } from './journey-shell.ts';
import { context } from './journeys.ts';
import { pagesOf, statesOf, type PageState } from './page-states.ts';

/** How a journey stands in the sidebar: `title` is shorter than the journey's own. */
export function journeyMeta(journey: Journey, title: Bilingual): StoryMeta {
  return { id: journey.id, title: sidebarTitle('journeys', title), parameters: { layout: 'fullscreen' } };
}

/** Someone who came by a page; for the confirmation, which is on no route, someone who came to the end. */
function witnessOf(witnesses: Witnesses, key: string): Witness {
  const found =
    witnesses.find(({ route }) => route.includes(key)) ?? witnesses.find(({ route }) => route.includes('check')) ?? witnesses[0];
  if (!found) throw new Error(`No answers reach \`${key}\`.`);
  return found;
}

/** The page's own answers as its controls hold them. */
function fieldsOf(journey: Journey, { routePage }: PageState, { answers }: Walk): Fields {
  const { page, list, item } = routePage;
  if (page.kind !== 'question') return {};
  const questions = questionsOf(journey, routePage);
  const given = item === undefined ? answers.questions : answers.lists[list ?? '']?.items.find(({ id }) => id === item)?.answers;
  return Object.assign({}, ...page.ask.map((id) => (questions[id] ? toFields(id, questions[id], given?.[id]) : {}))) as Fields;
}

/** The view that a server would make of the page in this state. */
function viewOf(journey: Journey, state: PageState, witnesses: Witnesses, language: Language): PageView {
  const { key } = state.routePage;
  const walked = walk(journey, witnessOf(witnesses, key).progress, context);
  const routePage = walked.route.find((each) => each.key === key) ?? state.routePage;
  const result = state.refused ? validatePage(journey, routePage, {}, context) : undefined;
  return {
    language,
    journey,
    routePage,
    walk: walked,
    fields: state.answered ? fieldsOf(journey, state, walked) : {},
    errors: result && !result.ok ? result.errors : [],
    action: '#sent',
    hidden: {},
    href: (to) => `#${to}`,
    back: '#back',
    today: context.today,
    sessionMinutes: 60,
    contact: { phone: '01632 960 123', email: 'prydau@example.com' },
    uploads: true,
    ...(routePage.page.kind === 'confirm' && {
      confirmation: { reference: 'HDJ2-123F', submittedAt: '2026-11-21T10:15:00Z' },
      back: undefined,
    }),
    ...(routePage.page.kind === 'check' && { digest: '0', submissionId: '0' }),
    ...state.change,
  };
}

/** Every page of a journey in its states; then the journey in words, and what of it a council receives. */
export function journeyStories(journey: Journey): Record<string, Story> {
  const loaders = [async () => ({ witnesses: (await import('virtual:witnesses')).default[journey.id] })];
  const pages = pagesOf(journey)
    .flatMap((routePage) => statesOf(journey, routePage))
    .map((state): [string, Story] => [
      state.name,
      {
        ...story(state.title, (language, { witnesses }) => journeyShell(viewOf(journey, state, (witnesses ?? []) as Witnesses, language))),
        loaders,
      },
    ]);
  return {
    ...Object.fromEntries(pages),
    'in-words': story(
      { cy: 'Y daith mewn geiriau', en: 'The journey in words' },
      (language) => html`<pre class="stories-text">${outline(journey, language)}</pre>`,
    ),
    'payload-schema': story(
      { cy: 'Sgema’r data a anfonir', en: 'Schema of the data sent' },
      () => html`<pre class="stories-text" lang="en">${JSON.stringify(payloadSchema(journey), null, 2)}</pre>`,
    ),
  };
}
