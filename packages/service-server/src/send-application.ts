import { csvHeader, csvRow, payload, revalidate, toFields, type Fields, type Journey, type RoutePage, type Walk } from '@patrwm/journey';
import { controls } from '@patrwm/journey-view';
import type { Language } from '@patrwm/language';
import { durationBand } from './analytics.ts';
import type { Hosted } from './hosted-journey.ts';
import { answersAt, digestOf, showPage } from './journey-page.ts';
import { filesSent } from './off-route.ts';
import { readableDocument } from './readable-document.ts';
import { toPage } from './responses.ts';
import type { Service, Visit } from './service.ts';
import { uploadOwner, type Draft, type OpenJourney } from './sessions.ts';

/** Stores a complete walk once, with its deliveries. `also` runs in the same transaction. */
export function storeApplication(
  service: Service,
  hosted: Hosted,
  walked: Walk,
  sent: { readonly submissionId: string; readonly language: Language },
  also?: (reference: string, at: number) => void,
): { reference: string; at: number; first: boolean } {
  const { journey } = hosted;
  const { submissionId, language } = sent;
  const now = service.now();
  const files = filesSent(walked, (id, list) => (list === undefined ? journey.questions[id] : journey.lists?.[list]?.questions[id]));
  const { reference, first } = service.submissions.insert(
    {
      id: submissionId,
      journey,
      at: now,
      describe: (reference) => {
        const meta = { submissionId, reference, submittedAt: new Date(now).toISOString(), language, contentHash: hosted.content };
        const sentPayload = payload(journey, walked, meta);
        return {
          payload: { ...sentPayload },
          csv: { header: csvHeader(journey), row: csvRow(journey, sentPayload) },
          document: readableDocument(sentPayload),
          files,
        };
      },
    },
    hosted.referencePrefix,
    service.destinations,
    (reference) => {
      service.uploads.give(
        files.map(({ id }) => id),
        submissionOwner(submissionId),
      );
      also?.(reference, service.submissions.receipt(submissionId)?.at ?? now);
    },
  );
  service.outbox.wake();
  return { reference, first, at: service.submissions.receipt(submissionId)?.at ?? now };
}

/** Whose files are once they are sent. */
export const submissionOwner = (submissionId: string): string => `submission:${submissionId}`;

/**
 * The post of the check page: walks again, validates everything again, compares what is stored with what she saw, and stores the
 * application once under the id made beforehand. A second post finds the session sent and gets the same confirmation.
 */
export async function sendApplication(
  visit: Visit,
  state: OpenJourney,
  walked: Walk,
  fields: Fields,
  routePage: RoutePage,
): Promise<Response> {
  const { service, hosted, cookie, language } = visit;
  const { journey } = hosted;
  if (!walked.complete) return toPage(visit, walked.at);
  const stale = revalidate(journey, walked, hosted.context(service.now()));
  if (stale.length > 0)
    return backTo(
      visit,
      state,
      stale.map((each) => each.routePage),
    );
  const { submissionId } = state;
  const seen = fields[controls.digest]?.[0] === digestOf(visit, walked) && fields[controls.submissionId]?.[0] === submissionId;
  if (!seen || submissionId === undefined) return showPage(visit, state, walked, routePage, { notice: 'changed-elsewhere', status: 409 });

  const facts = decided(journey, walked);
  const { first } = storeApplication(service, hosted, walked, { submissionId, language }, (reference, at) => {
    const sent = { submissionId, reference, submittedAt: new Date(at).toISOString(), facts };
    service.sessions.saveSent(cookie, journey.id, hosted.version, hosted.content, sent);
  });
  // Files of answers that did not apply in the end.
  await service.uploads.removeAll(uploadOwner(cookie, journey.id));
  visit.detail.outcome = 'submitted';
  if (first) {
    const duration = durationBand(service.now() - Date.parse(state.startedAt));
    service.analytics({ event: 'submitted', journey: hosted.version, page: hosted.checkKey, language, duration });
  }
  return toPage(visit, hosted.confirmKey);
}

/** The facts that the confirmation page shows. */
function decided(journey: Journey, walked: Walk): Record<string, boolean> {
  const shown = journey.pages.flatMap((page) => (page.kind === 'confirm' ? [...(page.decisions ?? [])] : []));
  return Object.fromEntries(shown.map((fact) => [fact, walked.facts[fact] ?? false]));
}

/** Answers that passed when they were given and no longer do (a date now past): their pages are shown again with what is wrong. */
function backTo(visit: Visit, state: OpenJourney, pages: readonly RoutePage[]): Response {
  const { service, hosted, cookie } = visit;
  const drafts: Record<string, Draft> = { ...state.drafts };
  for (const routePage of pages) {
    const { page, key, list, item } = routePage;
    if (page.kind !== 'question') continue;
    const questions = (item === undefined ? hosted.journey.questions : hosted.journey.lists?.[list ?? '']?.questions) ?? {};
    const answers = answersAt(state, routePage);
    const fields = Object.assign({}, ...page.ask.map((id) => (questions[id] ? toFields(id, questions[id], answers[id]) : {}))) as Fields;
    drafts[key] = { fields, sent: true };
  }
  const keys = pages.map(({ key }) => key);
  const progress = { ...state.progress, done: state.progress.done.filter((key) => !keys.includes(key)) };
  service.sessions.save(cookie, hosted.journey.id, hosted.version, hosted.content, { ...state, progress, drafts });
  return toPage(visit, hosted.walk(progress, service.now()).at);
}
