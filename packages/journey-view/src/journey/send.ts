import {
  canonicalDefinition,
  payload,
  project,
  type Answers,
  type FieldError,
  type FileAnswer,
  type Journey,
  type Payload,
  type Walk,
} from '@patrwm/journey';
import type { Language } from '@patrwm/language';

/** What `post` receives as JSON. */
export interface Sent {
  /** The same each time one application is sent, so that a repeat is recognised. */
  readonly submissionId: string;
  readonly language: Language;
  readonly journey: { readonly id: string; readonly version: number };
  /** The route's answers, for a receiver that walks and validates again, as `service-server` does: a browser is never believed. */
  readonly answers: Answers;
  /** For a receiver that stores what it is given. `reference` is empty: the receiver gives it. */
  readonly payload: Payload;
}

/** What `post` answers with, once the application is stored for good; the same for a repeat. */
export interface Receipt {
  readonly reference: string;
  /** ISO instant. */
  readonly submittedAt: string;
}

/** What the receiver found wrong, which the browser did not: an address that is not in its gazetteer, a day that has passed. */
export interface Refusal {
  readonly errors: readonly (FieldError & { readonly page: string })[];
}

async function sha256(text: string): Promise<string> {
  // Absent on plain http: then the receiver works the hash out for itself.
  if (!globalThis.crypto?.subtle) return '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A random UUID, also on plain http, where `crypto.randomUUID` is absent. */
export function newSubmissionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Version 4, variant 1: RFC 9562, section 5.4.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export interface Application {
  readonly journey: Journey;
  readonly walk: Walk;
  readonly language: Language;
  readonly submissionId: string;
  readonly now: Date;
}

/**
 * Sends a finished application once.
 *
 * @throws When it cannot be known that it was stored: keep everything, and send it again under the same id.
 */
export async function send(url: string, application: Application): Promise<Receipt | Refusal> {
  const { journey, walk, language, submissionId, now } = application;
  const contentHash = await sha256(canonicalDefinition(journey));
  const meta = { submissionId, reference: '', submittedAt: now.toISOString(), language, contentHash };
  const sent: Sent = {
    submissionId,
    language,
    journey: { id: journey.id, version: journey.version },
    // Those of abandoned branches do not leave.
    answers: project(journey, walk),
    payload: payload(journey, walk, meta),
  };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(sent),
    signal: AbortSignal.timeout(30_000),
  });
  if (response.status === 422) return { errors: refused((await response.json()) as { errors?: unknown }) };
  if (!response.ok) throw new Error(`The application was answered with ${response.status}.`);
  const receipt = (await response.json()) as Partial<Receipt>;
  if (typeof receipt.reference !== 'string' || !receipt.reference) throw new Error('The answer has no `reference`.');
  return { reference: receipt.reference, submittedAt: receipt.submittedAt ?? meta.submittedAt };
}

/** @throws When the refusal names nothing that a person could mend. */
function refused(answer: { errors?: unknown }): Refusal['errors'] {
  const errors = Array.isArray(answer.errors) ? (answer.errors as Refusal['errors']) : [];
  if (errors.length === 0) throw new Error('The application was refused without a reason.');
  return errors.map((error) => ({ ...error, controls: [error.field] }));
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
