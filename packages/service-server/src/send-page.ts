import {
  applyPage,
  fieldNames,
  questionsOf,
  removeItem,
  validatePage,
  validateRemove,
  type AddressAnswer,
  type Answer,
  type Fields,
  type FileAnswer,
  type FileQuestion,
  type Question,
  type RoutePage,
  type Walk,
} from '@patrwm/journey';
import { controls, reusedFields } from '@patrwm/journey-view';
import { languages, type Language } from '@patrwm/language';
import { addressStep } from './address-steps.ts';
import { keepFile } from './file-steps.ts';
import { reachable } from './hosted-journey.ts';
import { addressesOf, errorsOf, extraOf, filesOf, showPage, tokenName } from './journey-page.ts';
import { alreadySent, listFragment, openJourney, removal, sessionEnded } from './open-page.ts';
import { readForm } from './posted-form.ts';
import { offRoute, filesIn } from './off-route.ts';
import { toPage, visitProblem } from './responses.ts';
import { sendApplication } from './send-application.ts';
import type { Visit } from './service.ts';
import { uploadOwner, type AddressDraft, type Draft, type OpenJourney, type RefusedFile, type Session } from './sessions.ts';

const mostBytes = 1_000_000;
/** Longer values are cut: far beyond what any question accepts, so they are refused in words and shown again. */
const mostCharacters = 20_000;

/** One post, read. */
interface Post {
  readonly fields: Fields;
  readonly language: Language | undefined;
  /** The id of the field that had focus, for the language switch. */
  readonly focus: string;
  readonly kept: Readonly<Record<string, readonly FileAnswer[]>>;
  readonly refused: Readonly<Record<string, readonly RefusedFile[]>>;
}

/** Answers a POST. Whatever it says, the answer is a redirect, or the same page with what was typed and what to do. */
export async function sendPage(visit: Visit): Promise<Response> {
  const { service, hosted, key, cookie } = visit;
  if (key === 'session/keep-alive') return keepAlive(visit);
  if (key !== '' && hosted.pattern(key) === undefined) return visitProblem(visit, 'not-found');
  return service.sessions.alone(cookie, async () => {
    const asked = questionsAt(visit);
    const post = await readPost(visit, asked);
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
  readonly draft: Draft & { readonly show?: string };
}

async function handle(handling: Handling): Promise<Response> {
  const { visit, routePage, post, removing } = handling;
  const { service, hosted, key } = visit;
  const query = visit.fromCheck ? '?from=check' : '';
  if (post.language) {
    const asks = routePage.page.kind === 'question' || routePage.page.kind === 'list';
    if (asks) await keepDraft(handling, handling.draft.sent || (handling.state.drafts[key]?.sent ?? false));
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
    await keepDraft(handling, false);
    return toPage(visit, key, language, query, draft.show);
  }
  const base = { journey: hosted.version, page: hosted.pattern(key) ?? '', language };
  const files = filesOf(visit, state, routePage, draft);
  const errors = errorsOf(visit, routePage, draft, files);
  if (errors.length > 0) {
    const kept = await keepDraft(handling, true);
    service.analytics({ event: 'page-refused', ...base, errors: errors.map(({ question, code }) => `${question}:${code}`) });
    return showPage(visit, kept, walked, routePage, { errors, status: 422 });
  }
  const valid = validatePage(journey, routePage, draft.fields, hosted.context(service.now()), extraOf(visit, draft, files));
  if (!valid.ok) return showPage(visit, state, walked, routePage, { errors: valid.errors, draft, status: 422 });
  const answers = withReasons(valid.answers, draft.addresses);
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

/** The questions that a page may post, read from its key alone: files are judged before it is known how far she has come. */
function questionsAt({ hosted, key }: Visit): Readonly<Record<string, Question>> {
  const [list = '', , itemPage] = key.split('/');
  const definition = itemPage === undefined ? undefined : hosted.journey.lists?.[list];
  const page = (definition?.pages ?? hosted.journey.pages).find(({ id }) => id === (itemPage ?? key));
  if (page?.kind !== 'question') return {};
  const questions = definition?.questions ?? hosted.journey.questions;
  return Object.fromEntries(page.ask.flatMap((id) => (questions[id] ? [[id, questions[id]]] : [])));
}

async function readPost(visit: Visit, asked: Readonly<Record<string, Question>>): Promise<Post | 'too-large' | 'unreadable'> {
  const { service, hosted, cookie, request } = visit;
  const owner = uploadOwner(cookie, hosted.journey.id);
  const fileQuestions = Object.entries(asked).filter((entry): entry is [string, FileQuestion] => entry[1].type === 'file');
  const kept: Record<string, FileAnswer[]> = {};
  const refused: Record<string, RefusedFile[]> = {};
  const room = fileQuestions.reduce((sum, [, { maxBytes, maxFiles }]) => sum + maxBytes * (maxFiles + 1), 0);
  const form = await readForm(request, {
    body: mostBytes + room,
    file: Math.max(0, ...fileQuestions.map(([, { maxBytes }]) => maxBytes + 1)),
    files: fileQuestions.reduce((sum, [, { maxFiles }]) => sum + maxFiles + 1, 0),
    receive: async (file) => {
      const question = asked[file.field];
      if (question?.type !== 'file') return;
      const step = await keepFile(file.field, question, file, owner, service.uploads, service.scan);
      if ('kept' in step) (kept[file.field] ??= []).push(step.kept);
      else (refused[file.field] ??= []).push(step.refused);
    },
  });
  if (form.status !== 'read') {
    await service.uploads.remove(
      owner,
      Object.values(kept)
        .flat()
        .map(({ id }) => id),
    );
    return form.status;
  }
  const names = new Set([
    tokenName,
    'focus',
    ...Object.values(controls),
    ...Object.entries(asked).flatMap(([id, question]) => [...fieldNames(id, question), `${id}-action`, `${id}-remove`]),
  ]);
  const fields: Record<string, string[]> = {};
  for (const [name, value] of form.entries) {
    // NUL cannot be shown or stored by much of what comes after; nobody types it.
    if (names.has(name)) (fields[name] ??= []).push(value.replaceAll('\u0000', '').slice(0, mostCharacters));
  }
  const focus = fields['focus']?.[0] ?? '';
  const language = languages.find((each) => each === fields[controls.language]?.[0]);
  return { fields, language, focus: /^[A-Za-z][\w-]{0,100}$/.test(focus) ? focus : '', kept, refused };
}

/** What this post makes of the page's draft: its fields, the state of its address searches, its files. */
async function draftOf(visit: Visit, state: OpenJourney, routePage: RoutePage, post: Post): Promise<Draft & { readonly show?: string }> {
  const { service, hosted, language, key } = visit;
  const before = state.drafts[key];
  const draft = { fields: withoutControls(post.fields), sent: false };
  const { page } = routePage;
  if (page.kind !== 'question') return draft;
  const questions = questionsOf(hosted.journey, routePage);
  const addresses: Record<string, AddressDraft> = {};
  const files: Record<string, readonly FileAnswer[]> = filesOf(visit, state, routePage, before);
  const known = addressesOf(visit, state, routePage, before);
  const keep = post.language !== undefined || post.fields[controls.reuse] !== undefined;
  let fields: Fields = draft.fields;
  let show: string | undefined;
  for (const id of page.ask) {
    if (questions[id]?.type === 'address') {
      const step = await addressStep(id, post.fields, known[id], service.addresses, language, keep);
      addresses[id] = step.state;
      fields = { ...fields, ...step.fields };
      show ??= step.show;
    }
    if (questions[id]?.type === 'file') {
      const gone = post.fields[`${id}-remove`] ?? [];
      files[id] = [...(files[id] ?? []).filter((file) => !gone.includes(file.id)), ...(post.kept[id] ?? [])];
      if (gone.length > 0) show ??= id;
    }
  }
  const refused = keep ? { ...before?.refused, ...post.refused } : post.refused;
  return { fields, sent: false, addresses, files, refused, ...(show !== undefined && !post.language && { show }) };
}

function withoutControls(fields: Fields): Fields {
  const drop = new Set<string>([tokenName, 'focus', controls.language, controls.reuse, controls.digest, controls.submissionId]);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !drop.has(name) && !name.endsWith('-action')));
}

/** Manual entry is told apart by why it was used: a gazetteer's gaps are mended by those who know of them. */
function withReasons(answers: Readonly<Record<string, Answer>>, addresses: Draft['addresses']): Record<string, Answer> {
  const reasoned = { ...answers };
  for (const [id, { reason }] of Object.entries(addresses ?? {})) {
    const given = reasoned[id] as AddressAnswer | undefined;
    if (given?.source === 'manual') reasoned[id] = { ...given, reason: reason ?? 'chosen' };
  }
  return reasoned;
}

/** Stores the draft beside the answers. Files taken off the page are taken out of the answer too: "remove" means now. */
async function keepDraft({ visit, state, draft, routePage }: Handling, sent: boolean): Promise<OpenJourney> {
  const { show: _show, ...kept } = draft;
  const next = withoutRemovedFiles({ ...state, drafts: { ...state.drafts, [visit.key]: { ...kept, sent } } }, routePage, kept);
  await save(visit, state, next);
  return next;
}

function withoutRemovedFiles(state: OpenJourney, { key, list, item }: RoutePage, { files = {} }: Draft): OpenJourney {
  const { answers, done } = state.progress;
  let removed = false;
  const prune = (from: Readonly<Record<string, Answer>>): Record<string, Answer> => {
    const pruned = { ...from };
    for (const [id, kept] of Object.entries(files)) {
      const stored = pruned[id] as readonly FileAnswer[] | undefined;
      const left = stored?.filter((file) => kept.some((each) => each.id === file.id));
      if (stored && left && left.length < stored.length) {
        removed = true;
        pruned[id] = left;
      }
    }
    return pruned;
  };
  const questions = item === undefined ? prune(answers.questions) : answers.questions;
  const before = answers.lists[list ?? ''];
  const lists =
    item === undefined || !before
      ? answers.lists
      : {
          ...answers.lists,
          [list ?? '']: {
            ...before,
            items: before.items.map((each) => (each.id === item ? { ...each, answers: prune(each.answers) } : each)),
          },
        };
  if (!removed) return state;
  return { ...state, progress: { answers: { questions, lists }, done: done.filter((each) => each !== key) } };
}

/** Stores the journey, and removes the files that nothing in it names any more. */
export async function save({ service, hosted, cookie }: Visit, before: OpenJourney, after: OpenJourney): Promise<void> {
  service.sessions.save(cookie, hosted.journey.id, hosted.version, hosted.content, after);
  const named = new Set(filesIn(after));
  const gone = filesIn(before).filter((id) => !named.has(id));
  if (gone.length > 0) await service.uploads.remove(uploadOwner(cookie, hosted.journey.id), gone);
}

const dropFiles = ({ service, hosted, cookie }: Visit, { kept }: Post): Promise<void> =>
  service.uploads.remove(
    uploadOwner(cookie, hosted.journey.id),
    Object.values(kept)
      .flat()
      .map(({ id }) => id),
  );
