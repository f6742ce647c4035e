import { applyPage, removeItem, validatePage, validateRemove, type RoutePage, type Walk } from '@patrwm/journey';
import { controls, reusedFields } from '@patrwm/journey-view';
import { reachable } from './hosted-journey.ts';
import { addressesOf, errorsOf, extraOf, filesOf, showPage, tokenName } from './journey-page.ts';
import { offRoute } from './off-route.ts';
import { alreadySent, listFragment, openJourney, removal, sessionEnded } from './open-page.ts';
import { draftOf, inLanguage, keepDraft, save, type PostedDraft } from './page-draft.ts';
import { readForm } from './posted-form.ts';
import { dropFiles, readPost, type Post } from './posted-page.ts';
import { toPage, visitProblem } from './responses.ts';
import { sendApplication } from './send-application.ts';
import type { Visit } from './service.ts';
import type { Draft, OpenJourney, Session } from './sessions.ts';

/** Answers a POST. Whatever it says, the answer is a redirect, or the same page with what was typed and what to do. */
export async function sendPage(visit: Visit): Promise<Response> {
  const { service, hosted, key, cookie } = visit;
  if (key === 'session/keep-alive') return keepAlive(visit);
  if (key !== '' && hosted.pattern(key) === undefined) return visitProblem(visit, 'not-found');
  return service.sessions.alone(cookie, async () => {
    const post = await readPost(visit);
    if (typeof post === 'string') return visitProblem(visit, post);
    const session = service.sessions.read(cookie, hosted.journey.id);
    const trusted = service.keyring.verify('form', cookie, post.fields[tokenName]?.[0] ?? '');
    if (key === '') return beginAgain(visit, trusted);
    if (session?.state === 'sent')
      return key === hosted.checkKey ? toPage(visit, hosted.confirmKey) : alreadySent(visit, session.data.reference);

    const state = openJourney(visit, session);
    const walked = hosted.walk(state.progress, service.now());
    const removing = removal(visit, state);
    const routePage = removing?.routePage ?? reachable(walked, key);
    if (!routePage && session?.state !== 'open') {
      const receipt = service.submissions.receipt(post.fields[controls.submissionId]?.[0] ?? '');
      await dropFiles(visit, post);
      return receipt ? alreadySent(visit, receipt.reference) : sessionEnded(visit);
    }
    if (!trusted) return refuseToken(visit, state, walked, routePage, removing, post);
    if (!routePage) return toPage(visit, walked.at, post.language);

    const draft = await draftOf(visit, state, routePage, post);
    visit.rescue = () =>
      showPage(visit, state, walked, routePage, { draft: { ...draft, sent: false }, removing, notice: 'not-saved', status: 503 });
    return handle({ visit, session, state, walked, routePage, removing, post, draft });
  });
}

interface Handling {
  readonly visit: Visit;
  readonly session: Session | undefined;
  readonly state: OpenJourney;
  readonly walked: Walk;
  readonly routePage: RoutePage;
  readonly removing: ReturnType<typeof removal>;
  readonly post: Post;
  readonly draft: PostedDraft;
}

async function handle(handling: Handling): Promise<Response> {
  const { visit, routePage, post, removing } = handling;
  const { service, hosted, key } = visit;
  const query = visit.fromCheck ? '?from=check' : '';
  if (post.language) {
    const asks = routePage.page.kind === 'question' || routePage.page.kind === 'list';
    // Sent and refused here before, or judged in her browser: either way she is looking at its errors.
    const judged = post.fields[controls.errors] !== undefined || (handling.state.drafts[key]?.sent ?? false);
    if (asks) await keepDraft(visit, handling.state, routePage, handling.draft, judged);
    service.analytics({ event: 'language-switched', journey: hosted.version, page: hosted.pattern(key) ?? '', language: post.language });
    return toPage(visit, key, post.language, query, post.focus);
  }
  if (removing) return remove(handling, removing);
  switch (routePage.page.kind) {
    case 'question':
    case 'list':
    case 'notice':
      return answer(handling, query);
    case 'check':
      return sendApplication(visit, handling.state, handling.walked, post.fields, routePage);
    default:
      return toPage(visit, handling.walked.at);
  }
}

async function answer(handling: Handling, query: string): Promise<Response> {
  const { visit, state, walked, routePage, post, draft } = handling;
  const { service, hosted, key, language } = visit;
  const { journey } = hosted;
  const reuse = post.fields[controls.reuse]?.[0];
  if (reuse !== undefined && routePage.page.kind === 'question' && routePage.page.ask.includes(reuse)) {
    const fields = { ...draft.fields, ...reusedFields(journey, walked, routePage, reuse) };
    const { [reuse]: _before, ...addresses } = draft.addresses ?? {};
    await save(visit, state, { ...state, drafts: { ...state.drafts, [key]: { ...draft, fields, addresses, sent: false } } });
    return toPage(visit, key, language, query);
  }
  if (draft.show !== undefined) {
    await keepDraft(visit, handling.state, routePage, handling.draft, false);
    return toPage(visit, key, language, query, draft.show);
  }
  const base = { journey: hosted.version, page: hosted.pattern(key) ?? '', language };
  const files = filesOf(visit, state, routePage, draft);
  const errors = errorsOf(visit, { walked, routePage }, draft, files);
  if (errors.length > 0) {
    const kept = await keepDraft(visit, handling.state, routePage, handling.draft, true);
    service.analytics({ event: 'page-refused', ...base, errors: errors.map(({ question, code }) => `${question}:${code}`) });
    return showPage(visit, kept, walked, routePage, { errors, status: 422 });
  }
  const extra = extraOf(visit, { walked, routePage }, draft, files);
  const valid = validatePage(journey, routePage, draft.fields, hosted.context(service.now()), extra);
  if (!valid.ok) return showPage(visit, state, walked, routePage, { errors: valid.errors, draft, status: 422 });
  const answers = inLanguage(valid.answers, language);
  const progress = offRoute(hosted, walked, applyPage(state.progress, routePage, answers, journey), service.now());
  const { [key]: _draft, ...drafts } = state.drafts;
  await save(visit, state, {
    ...state,
    progress,
    drafts,
    shapes: { ...state.shapes, ...Object.fromEntries(progress.done.includes(key) ? [[key, hosted.shape(key)]] : []) },
    changed: state.changed?.filter((each) => each !== key),
    languages: state.languages.includes(language) ? state.languages : [...state.languages, language],
  });
  service.analytics({ event: 'page-sent', ...base });
  visit.detail.outcome = 'sent';
  return toPage(visit, hosted.walk(progress, service.now()).at);
}

async function remove(handling: Handling, { routePage, item, number, key }: NonNullable<ReturnType<typeof removal>>): Promise<Response> {
  const { visit, state, walked, post } = handling;
  const { hosted, service } = visit;
  const { page } = routePage;
  if (page.kind !== 'list') return toPage(visit, walked.at);
  const valid = validateRemove(hosted.journey, page.list, post.fields);
  if (!valid.ok) return showPage(visit, state, walked, routePage, { removing: { number, key }, errors: valid.errors, status: 422 });
  if (valid.answers['remove'] !== 'yes') return toPage(visit, routePage.key);
  const progress = removeItem(state.progress, hosted.journey, page.list, item);
  const drafts = Object.fromEntries(Object.entries(state.drafts).filter(([each]) => !each.startsWith(`${page.list}/${item}/`)));
  await save(visit, state, { ...state, progress, drafts });
  const at = hosted.walk(progress, service.now()).at;
  // Focus goes back to the list's heading: the link that was pressed is gone.
  return toPage(visit, at, visit.language, '', at === routePage.key ? listFragment(routePage) : '');
}

/** A form whose token is of another session, or old. Nothing is stored; what was typed is shown again with a new token. */
async function refuseToken(
  visit: Visit,
  state: OpenJourney,
  walked: Walk,
  routePage: RoutePage | undefined,
  removing: ReturnType<typeof removal>,
  post: Post,
): Promise<Response> {
  await dropFiles(visit, post);
  if (!routePage || routePage.page.kind === 'check') return visitProblem(visit, 'form-expired');
  const draft: Draft = { fields: post.fields, sent: false, addresses: addressesOf(visit, state, routePage, undefined) };
  return showPage(visit, state, walked, routePage, { draft, removing, notice: 'not-saved', status: 403 });
}

/** Forgets an application that was sent, or one under way, and begins with the first page. */
function beginAgain(visit: Visit, trusted: boolean): Response {
  const { service, hosted, cookie } = visit;
  if (!trusted) return visitProblem(visit, 'form-expired');
  if (service.sessions.read(cookie, hosted.journey.id)?.state !== 'open') service.sessions.forget(cookie, hosted.journey.id);
  return toPage(visit, hosted.walk(openJourney(visit, service.sessions.read(cookie, hosted.journey.id)).progress, service.now()).at);
}

async function keepAlive(visit: Visit): Promise<Response> {
  const { service, hosted, cookie, request } = visit;
  const form = await readForm(request, { body: 10_000, file: 0, files: 0 });
  const token = form.status === 'read' ? form.entries.find(([name]) => name === tokenName)?.[1] : undefined;
  if (token === undefined || !service.keyring.verify('form', cookie, token)) return visitProblem(visit, 'form-expired');
  // Before the first page is sent nothing is stored, so nothing can end.
  const alive = service.sessions.touch(cookie, hosted.journey.id) || service.sessions.read(cookie, hosted.journey.id) === undefined;
  return alive ? new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } }) : sessionEnded(visit);
}
