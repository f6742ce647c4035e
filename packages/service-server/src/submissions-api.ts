import {
  addressReasons,
  applyPage,
  emptyProgress,
  questionsOf,
  toFields,
  validatePage,
  type AddressAnswer,
  type Answer,
  type FieldError,
  type Fields,
  type ListItem,
  type Progress,
  type RoutePage,
  type Walk,
} from '@patrwm/journey';
import { languages, type Language } from '@patrwm/language';
import { readAddress } from './address-reading.ts';
import { toAnswer } from './address-steps.ts';
import { inLanguage } from './page-draft.ts';
import type { Hosted } from './hosted-journey.ts';
import { readBytes } from './posted-form.ts';
import { storeApplication } from './send-application.ts';
import type { LogDetail, Service } from './service.ts';

const mostBytes = 1_000_000;
/** Pages that one application can have: more is an attempt to keep the server busy. */
const mostPages = 500;

/** What `<patrwm-journey>` posts. */
interface Posted {
  readonly submissionId: string;
  readonly language: Language;
  readonly questions: Readonly<Record<string, unknown>>;
  readonly lists: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

/** A field error with the page that it is on. */
export interface ApiError extends FieldError {
  readonly page: string;
}

/**
 * `POST /api/<journey>/submissions`: a whole application as JSON, from a journey that ran in the browser. Nothing of it is believed:
 * the journey is walked from its first page and every page on the way validated, as if each had been posted by itself.
 * Answers off the route are dropped. The same `submissionId` again changes nothing and gets the same answer.
 */
export async function receiveSubmission(service: Service, hosted: Hosted, request: Request, detail: LogDetail): Promise<Response> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) return json(415, { error: 'not-json' });
  const bytes = await readBytes(request, mostBytes).catch(() => Buffer.alloc(0));
  if (!bytes) return json(413, { error: 'too-large' });
  const posted = read(bytes);
  if (!posted) return json(400, { error: 'unreadable' });
  detail.language = posted.language;
  const before = service.submissions.receipt(posted.submissionId);
  if (before) return json(200, { reference: before.reference, submittedAt: new Date(before.at).toISOString() });

  const result = await replay(service, hosted, posted);
  if ('errors' in result)
    return json(422, { errors: result.errors.map(({ page, question, code, field, text }) => ({ page, question, code, field, text })) });
  if (!result.walked.complete) return json(422, { errors: [], at: result.walked.at });
  const { submissionId, language } = posted;
  const { reference, at, first } = storeApplication(service, hosted, result.walked, { submissionId, language });
  detail.outcome = 'submitted';
  if (first) service.analytics({ event: 'submitted', journey: hosted.version, page: hosted.checkKey, language });
  return json(first ? 201 : 200, { reference, submittedAt: new Date(at).toISOString() });
}

export function json(status: number, body: unknown): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' } });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function read(bytes: Buffer): Posted | undefined {
  let body: unknown;
  try {
    body = JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
  if (!isRecord(body) || !isRecord(body['answers'])) return undefined;
  const { submissionId } = body;
  const language = languages.find((each) => each === body['language']);
  const { questions = {}, lists = {} } = body['answers'];
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  if (typeof submissionId !== 'string' || !uuid.test(submissionId) || !language || !isRecord(questions) || !isRecord(lists))
    return undefined;
  const items = Object.entries(lists).map(([list, value]) => {
    const given = isRecord(value) && Array.isArray(value['items']) ? value['items'] : [];
    return [
      list,
      given.slice(0, 100).map((item: unknown) => (isRecord(item) && isRecord(item['answers']) ? item['answers'] : {})),
    ] as const;
  });
  return { submissionId, language, questions, lists: Object.fromEntries(items) };
}

type Replayed = { readonly walked: Walk } | { readonly errors: readonly ApiError[] };

async function replay(service: Service, hosted: Hosted, posted: Posted): Promise<Replayed> {
  const { journey } = hosted;
  const now = service.now();
  const lists: Record<string, { items: ListItem[]; last: number }> = {};
  for (const list of Object.keys(journey.lists ?? {})) {
    const count = Math.min(posted.lists[list]?.length ?? 0, journey.lists?.[list]?.max ?? 0);
    lists[list] = { items: Array.from({ length: count }, (_, index) => ({ id: `${index + 1}`, answers: {} })), last: count };
  }
  let progress: Progress = { ...emptyProgress, answers: { questions: {}, lists } };
  for (let pages = 0; pages < mostPages; pages += 1) {
    const walked = hosted.walk(progress, now);
    const routePage = walked.route.find(({ key }) => key === walked.at);
    if (!routePage || walked.complete || walked.exit) return { walked };
    const { fields, addresses } = await fieldsFor(service, hosted, posted, routePage);
    const result = validatePage(journey, routePage, fields, hosted.context(now), { addresses });
    if (!result.ok) return { errors: result.errors.map((error) => ({ ...error, page: routePage.key })) };
    progress = applyPage(progress, routePage, inLanguage(result.answers, posted.language), journey);
  }
  return { walked: hosted.walk(progress, now) };
}

/** The page's part of what was posted, as its form would have sent it. */
async function fieldsFor(
  service: Service,
  hosted: Hosted,
  posted: Posted,
  routePage: RoutePage,
): Promise<{ fields: Fields; addresses: Record<string, AddressAnswer> }> {
  const { page, list = '', number = 1 } = routePage;
  const addresses: Record<string, AddressAnswer> = {};
  if (page.kind === 'list') return { fields: { another: ['no'] }, addresses };
  if (page.kind !== 'question') return { fields: {}, addresses };
  const given = routePage.item === undefined ? posted.questions : (posted.lists[list]?.[number - 1] ?? {});
  const questions = questionsOf(hosted.journey, routePage);
  let fields: Fields = {};
  for (const id of page.ask) {
    const question = questions[id];
    const answer = Object.hasOwn(given, id) ? asAnswer(given[id], question?.type) : undefined;
    if (!question || answer === undefined) continue;
    fields = { ...fields, ...toFields(id, question, answer) };
    if (question.type !== 'address') continue;
    const { source, uprn = '' } = answer as AddressAnswer;
    const address = source === 'lookup' && service.addresses ? await readAddress(service.addresses, uprn) : undefined;
    const stored =
      address && address !== 'unavailable' ? toAnswer({ chosen: address, ...service.addresses?.about?.() }, posted.language) : undefined;
    if (stored) addresses[id] = stored;
  }
  return { fields, addresses };
}

/** An answer of the right form for its question, or nothing: what it says is for validation to judge. */
function asAnswer(value: unknown, type: string | undefined): Answer | undefined {
  switch (type) {
    case 'choices':
      return Array.isArray(value) ? value.filter((each) => typeof each === 'string').slice(0, 200) : undefined;
    case 'money':
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'file':
      return undefined;
    case 'address':
      return asAddress(value);
    default:
      return typeof value === 'string' ? value.replaceAll('\u0000', '') : undefined;
  }
}

function asAddress(value: unknown): AddressAnswer | undefined {
  if (!isRecord(value)) return undefined;
  const { source, uprn, lines, town, postcode, country } = value;
  if (!Array.isArray(lines) || !lines.every((line) => typeof line === 'string')) return undefined;
  if (typeof town !== 'string' || typeof postcode !== 'string') return undefined;
  if (source === 'lookup') return typeof uprn === 'string' ? { source, uprn, lines, town, postcode } : undefined;
  const reason = addressReasons.find((each) => each === value['reason']) ?? 'chose-to';
  return { source: 'manual', lines, town, postcode, reason, ...(typeof country === 'string' && { country }) };
}
