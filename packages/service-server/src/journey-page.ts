import { notificationBannerTemplate } from '@patrwm/components/notification-banner/template';
import {
  questionsOf,
  reviewed,
  sameAddresses,
  toFields,
  validatePage,
  type AddressAnswer,
  type Answer,
  type Extra,
  type FieldError,
  type Fields,
  type FileAnswer,
  type RoutePage,
  type Walk,
} from '@patrwm/journey';
import { backKey, backLink, formId, pageHeading, pageTemplate, pageTitle, type PageView } from '@patrwm/journey-view';
import { html, nothing, type TemplateResult } from 'lit';
import { chosenFrom, toAnswer } from './address-steps.ts';
import { sha256 } from './hosted-journey.ts';
import { changedText } from './problem-pages.text.ts';
import { pageResponse } from './responses.ts';
import type { Visit } from './service.ts';
import type { AddressDraft, Draft, OpenJourney } from './sessions.ts';

/** Name of the hidden field that proves a form came from this session's own page. */
export const tokenName = '_token';

/** The digest of everything the check page shows. */
export const digestOf = (visit: Visit, walked: Walk): string => sha256(reviewed(visit.hosted.journey, walked));

/** Everything answered so far for the page's questions, on the route or not: what its fields show. */
export function answersAt(state: OpenJourney, { list, item }: RoutePage): Readonly<Record<string, Answer>> {
  const { questions, lists } = state.progress.answers;
  if (item === undefined) return questions;
  return lists[list ?? '']?.items.find(({ id }) => id === item)?.answers ?? {};
}

/** What the page's controls hold: what was typed and not accepted, or the answers. */
function fieldsOf(visit: Visit, state: OpenJourney, routePage: RoutePage, draft: Draft | undefined): Fields {
  if (draft) return draft.fields;
  const { page } = routePage;
  if (page.kind !== 'question') return {};
  const questions = questionsOf(visit.hosted.journey, routePage);
  const answers = answersAt(state, routePage);
  return Object.assign({}, ...page.ask.map((id) => (questions[id] ? toFields(id, questions[id], answers[id]) : {}))) as Fields;
}

/** What validation needs beside the fields, from what was kept of the last post. */
export function extraOf(
  visit: Visit,
  { walked, routePage }: { readonly walked: Walk; readonly routePage: RoutePage },
  draft: Draft | undefined,
  files: Readonly<Record<string, readonly FileAnswer[]>>,
): Extra {
  const addresses: Record<string, AddressAnswer> = {};
  for (const [id, state] of Object.entries(draft?.addresses ?? {})) {
    const answer = state.stage === 'chosen' && toAnswer(state, visit.language);
    if (answer) addresses[id] = answer;
  }
  const judged: Record<string, readonly FileAnswer[]> = { ...files };
  for (const [id, refused] of Object.entries(draft?.refused ?? {})) {
    judged[id] = [...(files[id] ?? []), ...refused.flatMap((each) => ('file' in each ? [each.file] : []))];
  }
  return { addresses, sameAs: sameAddresses(visit.hosted.journey, walked, routePage), files: judged };
}

/** The errors of a page as it was sent, also those that only the server finds. */
export function errorsOf(
  visit: Visit,
  at: { readonly walked: Walk; readonly routePage: RoutePage },
  draft: Draft,
  files: Readonly<Record<string, readonly FileAnswer[]>>,
): readonly FieldError[] {
  const { journey } = visit.hosted;
  const context = visit.hosted.context(visit.service.now());
  const result = validatePage(journey, at.routePage, draft.fields, context, extraOf(visit, at, draft, files));
  const own = Object.values(draft.refused ?? {}).flatMap((refused) => refused.flatMap((each) => ('error' in each ? [each.error] : [])));
  const found = result.ok ? [] : result.errors;
  // "Choose a file" beside "that file has a virus" would be one error too many.
  const about = new Set(own.map(({ question }) => question));
  return [...found.filter(({ question, code }) => !(about.has(question) && code === 'empty')), ...own];
}

/** The files of a page's questions: those kept since, or those of the answer. */
export function filesOf(
  visit: Visit,
  state: OpenJourney,
  routePage: RoutePage,
  draft: Draft | undefined,
): Record<string, readonly FileAnswer[]> {
  const { page } = routePage;
  const files: Record<string, readonly FileAnswer[]> = {};
  if (page.kind !== 'question') return files;
  const questions = questionsOf(visit.hosted.journey, routePage);
  const answers = answersAt(state, routePage);
  for (const id of page.ask) {
    if (questions[id]?.type === 'file') files[id] = draft?.files?.[id] ?? (answers[id] as readonly FileAnswer[] | undefined) ?? [];
  }
  return files;
}

/** Where each address question of the page stands. */
export function addressesOf(
  visit: Visit,
  state: OpenJourney,
  routePage: RoutePage,
  draft: Draft | undefined,
): Record<string, AddressDraft> {
  const { page } = routePage;
  const addresses: Record<string, AddressDraft> = {};
  if (page.kind !== 'question') return addresses;
  const questions = questionsOf(visit.hosted.journey, routePage);
  const answers = answersAt(state, routePage);
  for (const id of page.ask) {
    if (questions[id]?.type !== 'address') continue;
    const kept = draft ? draft.addresses?.[id] : answers[id] && chosenFrom(answers[id] as AddressAnswer);
    if (kept) addresses[id] = kept;
  }
  return addresses;
}

/** What changes from one showing of a page to another. */
export interface Showing {
  readonly notice?: PageView['notice'];
  /** Shown in place of the stored draft. */
  readonly draft?: Draft;
  readonly errors?: readonly FieldError[];
  /** The page that confirms the removal of the item with this number. */
  readonly removing?: { readonly number: number; readonly key: string };
  readonly confirmation?: PageView['confirmation'];
  readonly status?: number;
}

/** Draws a page of the journey: the same way for a GET and for a post that was not accepted. */
export function showPage(visit: Visit, state: OpenJourney, walked: Walk, routePage: RoutePage, showing: Showing = {}): Response {
  const { service, hosted, language } = visit;
  const key = showing.removing?.key ?? routePage.key;
  const draft = showing.draft ?? state.drafts[key];
  const files = filesOf(visit, state, routePage, draft);
  const query = visit.fromCheck ? '?from=check' : '';
  const errors =
    showing.errors ??
    (draft ? errorsOf(visit, { walked, routePage }, draft, files).filter((error) => draft.sent || draft.refused?.[error.question]) : []);
  const isCheck = key === hosted.checkKey;
  const isConfirm = key === hosted.confirmKey;
  const view: PageView = {
    language,
    journey: hosted.journey,
    routePage,
    walk: walked,
    fields: fieldsOf(visit, state, routePage, draft),
    errors,
    action: `${hosted.path(language, key)}${query}`,
    hidden: { [tokenName]: service.keyring.sign('form', visit.cookie) },
    href: (to, from) => `${hosted.path(language, to)}${from ? '?from=check' : ''}`,
    back: isConfirm ? undefined : backOf(visit, walked, routePage, showing.removing !== undefined),
    addresses: addressesOf(visit, state, routePage, draft),
    files,
    notice: showing.notice,
    today: hosted.context(service.now()).today,
    addressEndpoint: service.addresses?.endpoint,
    addressSearch: service.addresses !== undefined,
    removing: showing.removing?.number,
    confirmation: showing.confirmation,
    contact: service.council.contact,
    ...(isCheck && { digest: digestOf(visit, walked), submissionId: state.submissionId }),
    ...(!isConfirm && {
      sessionMinutes: service.sessionMinutes,
      keepAlive: { action: hosted.path(language, 'session/keep-alive'), endedHref: hosted.path(language, 'session/ended') },
    }),
    uploads: true,
  };
  const hasForm = routePage.page.kind !== 'exit' && !isConfirm;
  visit.detail.outcome = errors.length ? 'refused' : (showing.notice ?? 'shown');
  return pageResponse(
    service,
    visit,
    {
      language,
      title: pageTitle(view, service.council.name[language]),
      paths: { cy: hosted.path('cy', key) + query, en: hosted.path('en', key) + query },
      service: { name: hosted.journey.title[language], href: hosted.start(language) },
      form: hasForm ? formId : undefined,
      beforeContent: html`${backLink(view) ?? nothing}${changedNotice(visit, state, walked)}`,
      content: pageTemplate(view),
      noIndex: true,
    },
    showing.status ?? 200,
  );
}

/** The page before on the route; the check page for whoever came from there; the service's start before the first. */
function backOf({ hosted, language, fromCheck }: Visit, walked: Walk, routePage: RoutePage, removing: boolean): string {
  if (removing) return hosted.path(language, routePage.key);
  if (fromCheck) return hosted.path(language, hosted.checkKey);
  const before = backKey(walked, routePage);
  return before === undefined ? hosted.start(language) : hosted.path(language, before);
}

/** Tells whoever began under an older version which pages to look at again. */
function changedNotice({ hosted, language }: Visit, state: OpenJourney, walked: Walk): TemplateResult | typeof nothing {
  const pages = walked.route.filter(({ key }) => state.changed?.includes(key));
  if (pages.length === 0) return nothing;
  const heading = (routePage: RoutePage): string => pageHeading({ journey: hosted.journey, routePage, language } as PageView);
  return notificationBannerTemplate({
    language,
    id: 'changed',
    text: changedText.heading[language],
    content: html`<p>${changedText.text[language]}</p>
      <ul>
        ${pages.map((each) => html`<li>${heading(each)}</li>`)}
      </ul>`,
  });
}
