import { canonicalDefinition, payload, type FileAnswer, type Journey, type Payload, type Progress, type Walk } from '@patrwm/journey';
import type { Language } from '@patrwm/language';

/** What `post` receives as JSON. */
export interface Sent {
  /** The same each time one application is sent, so that a repeat is recognised. */
  readonly submissionId: string;
  readonly language: Language;
  readonly journey: { readonly id: string; readonly version: number };
  /** For a receiver that walks and validates again, as `service-server` does: answers from a browser are never trusted. */
  readonly progress: Progress;
  /** For a receiver that stores what it is given. `reference` is empty: the receiver gives it. */
  readonly payload: Payload;
}

/** What `post` answers with, once the application is stored for good; the same for a repeat. */
export interface Receipt {
  readonly reference: string;
  /** ISO instant. */
  readonly submittedAt: string;
}

async function sha256(text: string): Promise<string> {
  // Absent on plain http: then the receiver works the hash out for itself.
  if (!globalThis.crypto?.subtle) return '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An id nobody can guess, also where `crypto.randomUUID` is absent. */
export function newSubmissionId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface Application {
  readonly journey: Journey;
  readonly walk: Walk;
  readonly progress: Progress;
  readonly language: Language;
  readonly submissionId: string;
  readonly now: Date;
}

/**
 * Sends a finished application once.
 *
 * @throws When it cannot be known that it was stored: keep everything, and send it again under the same id.
 */
export async function send(url: string, application: Application): Promise<Receipt> {
  const { journey, walk, progress, language, submissionId, now } = application;
  const contentHash = await sha256(canonicalDefinition(journey));
  const meta = { submissionId, reference: '', submittedAt: now.toISOString(), language, contentHash };
  const sent: Sent = {
    submissionId,
    language,
    journey: { id: journey.id, version: journey.version },
    // Only the route's answers leave, those of abandoned branches do not.
    progress: { answers: walk.answers, done: progress.done.filter((key) => walk.route.some((page) => page.key === key)) },
    payload: payload(journey, walk, meta),
  };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(sent),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`The application was answered with ${response.status}.`);
  const receipt = (await response.json()) as Partial<Receipt>;
  if (typeof receipt.reference !== 'string' || !receipt.reference) throw new Error('The answer has no `reference`.');
  return { reference: receipt.reference, submittedAt: receipt.submittedAt ?? meta.submittedAt };
}

/**
 * Sends one file as multipart form data under the name `file`, and gives back what stands for it among the answers.
 *
 * @throws When it was not received.
 */
export async function upload(url: string, file: File): Promise<FileAnswer> {
  const body = new FormData();
  body.set('file', file);
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(120_000),
  });
  if (!response.ok) throw new Error(`The file was answered with ${response.status}.`);
  const { id } = (await response.json()) as { id?: unknown };
  if (typeof id !== 'string' || !id) throw new Error('The answer has no `id`.');
  return { id, name: file.name, size: file.size, type: file.type };
}
