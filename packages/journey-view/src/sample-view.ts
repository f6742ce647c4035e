import { type ListAnswer, questionsOf, toFields, walk, type Answer, type Journey, type Progress, type RoutePage } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import type { PageView } from './page-view.ts';
import { sampleJourney } from './sample-journey.ts';

export const sampleToday = '2026-11-21';

const answers: Readonly<Record<string, Answer>> = {
  tenure: 'yes',
  fullName: 'Siân <Llŷr> & "co"',
  birth: '1985-03-27',
  home: {
    source: 'lookup',
    uprn: '100100000001',
    lines: ['Tŷ Gwyn', 'Lôn y Dderwen'],
    town: 'Caernarfon',
    postcode: 'LL55 1AA',
    cy: { lines: ['Tŷ Gwyn', 'Lôn y Dderwen'], town: 'Caernarfon' },
    en: { lines: ['White House', 'Oak Lane'], town: 'Caernarfon' },
  },
  delivery: { source: 'manual', lines: ['1 Stryd Fawr'], town: 'Bangor', postcode: 'LL57 1AA', reason: 'chose-to' },
  waste: ['paper', 'glass'],
  income: 1250,
  area: 'arfon',
  school: 's1',
  proof: [{ id: 'f1', name: 'bil.pdf', size: 2_400_000, type: 'application/pdf' }],
};

const children: ListAnswer = {
  items: [
    { id: '1', answers: { childName: 'Llŷr Siôn', childAge: 7 } },
    { id: '2', answers: { childName: 'Ŵena', childAge: 4 } },
  ],
  last: 2,
};

/** Someone who has answered every page of the sample journey. */
export const sampleProgress: Progress = {
  answers: { questions: answers, lists: { children } },
  done: [
    ...sampleJourney.pages.filter(({ kind }) => kind === 'question' || kind === 'notice' || kind === 'list').map(({ id }) => id),
    ...['1', '2'].flatMap((item) => [`children/${item}/child-name`, `children/${item}/child-age`]),
  ],
};

/** The view of one page of a journey, as a server would make it; the sample journey, fully answered, unless told. */
export function sampleView(
  language: Language,
  key: string,
  change: Partial<PageView> = {},
  progress: Progress = sampleProgress,
  journey: Journey = sampleJourney,
): PageView {
  const walked = walk(journey, progress, { today: sampleToday });
  const page = journey.pages.find(({ id }) => id === key);
  const routePage: RoutePage | undefined = walked.route.find((each) => each.key === key) ?? (page && { key, page });
  if (!routePage) throw new Error(`The sample journey has no page \`${key}\` on this route.`);
  const questions = questionsOf(journey, routePage);
  const stored = routePage.item
    ? progress.answers.lists[routePage.list ?? '']?.items.find(({ id }) => id === routePage.item)?.answers
    : progress.answers.questions;
  const asked = routePage.page.kind === 'question' ? routePage.page.ask : [];
  const fields = Object.fromEntries(
    asked.flatMap((id) => (questions[id] ? Object.entries(toFields(id, questions[id], stored?.[id])) : [])),
  );
  return {
    language,
    journey,
    routePage,
    walk: walked,
    fields,
    errors: [],
    action: `/${language}/sample/${key}`,
    hidden: { csrf: 'token' },
    href: (to, from) => `/${language}/sample/${to}${from ? `?from=${from}` : ''}`,
    back: `/${language}/sample/before`,
    today: sampleToday,
    sessionMinutes: 60,
    ...change,
  };
}
