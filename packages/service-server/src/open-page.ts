import { randomUUID } from 'node:crypto';
import { emptyProgress, type RoutePage } from '@patrwm/journey';
import { listHeadingId } from '@patrwm/journey-view';
import { reachable, reconcile } from './hosted-journey.ts';
import { showPage, tokenName } from './journey-page.ts';
import { toPage, visitProblem } from './responses.ts';
import type { Visit } from './service.ts';
import type { OpenJourney, SentJourney, Session } from './sessions.ts';

export const emptyJourney = (visit: Visit): OpenJourney => ({
  progress: emptyProgress,
  drafts: {},
  shapes: {},
  languages: [],
  startedAt: new Date(visit.service.now()).toISOString(),
});

/** The unsent journey of this visit, carried over to the present version; a new one where there is none. */
export function openJourney(visit: Visit, session: Session | undefined): OpenJourney {
  if (session?.state !== 'open') return emptyJourney(visit);
  return session.content === visit.hosted.content ? session.data : reconcile(visit.hosted, session.data);
}

/** Answers a GET. It stores nothing, but for the id that the check page is first shown with. */
export function openPage(visit: Visit): Response {
  const { hosted, key, service } = visit;
  if (key === 'session/ended') return sessionEnded(visit);
  if (key !== '' && hosted.pattern(key) === undefined) return visitProblem(visit, 'not-found');
  const session = service.sessions.read(visit.cookie, hosted.journey.id);
  if (session?.state === 'sent')
    return key === hosted.confirmKey ? showConfirmation(visit, session.data) : alreadySent(visit, session.data.reference);
  const state = openJourney(visit, session);
  const walked = hosted.walk(state.progress, service.now());
  if (key === '') return toPage(visit, walked.at);

  const removing = removal(visit, state);
  if (removing) return showPage(visit, state, walked, removing.routePage, { removing });
  const routePage = reachable(walked, key);
  if (!routePage) return session?.state === 'ended' ? sessionEnded(visit) : toPage(visit, walked.at);
  if (key === hosted.checkKey && state.submissionId === undefined) {
    const numbered = { ...state, submissionId: randomUUID() };
    service.sessions.save(visit.cookie, hosted.journey.id, hosted.version, hosted.content, numbered);
    return showPage(visit, numbered, walked, routePage);
  }
  count(visit, routePage);
  return showPage(visit, state, walked, routePage);
}

/** The list page and item that a removal page is about; nothing when the key is of another page or the item is gone. */
export function removal(visit: Visit, state: OpenJourney): { routePage: RoutePage; number: number; key: string; item: string } | undefined {
  const { hosted, key } = visit;
  const [list = '', item = '', last] = key.split('/');
  if (last !== 'remove') return undefined;
  const walked = hosted.walk(state.progress, visit.service.now());
  const number = (state.progress.answers.lists[list]?.items.findIndex(({ id }) => id === item) ?? -1) + 1;
  const routePage = walked.route.find(({ page }) => page.kind === 'list' && page.list === list);
  return routePage && number > 0 ? { routePage, number, key, item } : undefined;
}

export const listFragment = (routePage: RoutePage): string => (routePage.page.kind === 'list' ? listHeadingId : '');

function count({ hosted, service, language, key }: Visit, { page }: RoutePage): void {
  const base = { journey: hosted.version, page: hosted.pattern(key) ?? '', language };
  if (page.kind === 'exit') service.analytics({ event: 'exit-reached', ...base, outcome: page.outcome });
  else service.analytics({ event: 'page-shown', ...base });
}

function showConfirmation(visit: Visit, sent: SentJourney): Response {
  const { hosted } = visit;
  const page = hosted.journey.pages.find(({ id }) => id === hosted.confirmKey)!;
  const walked = { route: [], answers: { questions: {}, lists: {} }, at: hosted.confirmKey, facts: sent.facts, complete: true };
  const confirmation = { reference: sent.reference, submittedAt: sent.submittedAt };
  return showPage(visit, emptyJourney(visit), walked, { key: hosted.confirmKey, page }, { confirmation });
}

/** For every page but the confirmation, once the application has gone: the back button cannot send it twice. */
export function alreadySent(visit: Visit, reference: string): Response {
  const { hosted, language, service, cookie } = visit;
  return visitProblem(visit, 'already-sent', {
    values: { reference },
    next: { words: 'confirmation', href: hosted.path(language, hosted.confirmKey) },
    again: { action: hosted.path(language), hidden: { [tokenName]: service.keyring.sign('form', cookie) } },
  });
}

export function sessionEnded(visit: Visit): Response {
  const { hosted, language, service } = visit;
  return visitProblem(visit, 'session-ended', {
    values: { minutes: service.sessionMinutes },
    next: { words: 'startAgain', href: hosted.start(language) },
  });
}
