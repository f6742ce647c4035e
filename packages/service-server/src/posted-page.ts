import { fieldNames, type Fields, type FileAnswer, type FileQuestion, type Question } from '@patrwm/journey';
import { controls } from '@patrwm/journey-view';
import { languages, type Language } from '@patrwm/language';
import { keepFile } from './file-steps.ts';
import { tokenName } from './journey-page.ts';
import { readForm } from './posted-form.ts';
import type { Visit } from './service.ts';
import { uploadOwner, type RefusedFile } from './sessions.ts';

const mostBytes = 1_000_000;
/** Longer values are cut: far beyond what any question accepts, so they are refused in words and shown again. */
const mostCharacters = 20_000;

/** One post, read. */
export interface Post {
  readonly fields: Fields;
  readonly language: Language | undefined;
  /** The id of the field that had focus, for the language switch. */
  readonly focus: string;
  readonly kept: Readonly<Record<string, readonly FileAnswer[]>>;
  readonly refused: Readonly<Record<string, readonly RefusedFile[]>>;
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

/** Reads the page's form: its own fields and the known buttons, nothing else. Files are judged and kept as they come. */
export async function readPost(visit: Visit): Promise<Post | 'too-large' | 'unreadable'> {
  const { service, hosted, cookie, request } = visit;
  const asked = questionsAt(visit);
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

/** Removes the files of a post that is not taken. */
export const dropFiles = ({ service, hosted, cookie }: Visit, { kept }: Post): Promise<void> =>
  service.uploads.remove(
    uploadOwner(cookie, hosted.journey.id),
    Object.values(kept)
      .flat()
      .map(({ id }) => id),
  );
