import { questionsOf, validatePage, type FileAnswer } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import { formFields } from '../form-fields.ts';
import type { JourneyState } from './journey-state.ts';
import { send, upload, type Receipt } from './send.ts';

export interface PageSender {
  readonly language: Language;
  /** Where the application goes. */
  readonly post: string;
  /** Where a file goes, if anywhere. */
  readonly upload?: string;
  readonly submissionId: string;
  readonly now: Date;
}

/** `on`: another page is next. `same`: this one is shown again. `not-sent`: the network failed. Else the application is stored. */
export type PageOutcome = 'on' | 'same' | 'not-sent' | Receipt;

/** What pressing a button of the page's form leads to. Nothing is lost by a failure: all that was given is in `state`. */
export async function sendPage(
  state: JourneyState,
  form: HTMLFormElement,
  button: HTMLElement | null,
  sender: PageSender,
): Promise<PageOutcome> {
  const { language } = sender;
  const fields = formFields(form, button);
  if (state.routePage.page.kind === 'check' && !state.removing) return sendApplication(state, sender);
  const removed = removeFile(state, button);
  if (removed) {
    state.keep(fields);
    return 'same';
  }
  const files = filesOf(state, form);
  if (files.length === 0) return state.post({ fields, language }) ? 'on' : 'same';

  // Judged before they are sent: nobody waits for a file that is too big.
  const pending = withFiles(
    state,
    files.map(({ id, file }) => [id, { id: '', name: file.name, size: file.size, type: file.type }]),
  );
  const { journey, routePage, context } = state;
  const judged = validatePage(journey, routePage, fields, context, { files: pending, addressReadLater: true });
  state.keep(fields);
  if (!judged.ok) {
    state.errors = judged.errors;
    return 'same';
  }
  try {
    for (const { id, file } of files) state.files = withFiles(state, [[id, await upload(sender.upload ?? '', file)]]);
  } catch {
    return 'not-sent';
  }
  return state.post({ fields, language }) ? 'on' : 'same';
}

async function sendApplication(state: JourneyState, { post, language, submissionId, now }: PageSender): Promise<PageOutcome> {
  if (!state.walk.complete) {
    state.open(state.walk.at);
    return 'on';
  }
  if (state.stale()) return 'same';
  try {
    const answer = await send(post, { journey: state.journey, walk: state.walk, language, submissionId, now });
    if ('reference' in answer) return answer;
    return state.refuse(answer.errors) ? 'same' : 'not-sent';
  } catch {
    return 'not-sent';
  }
}

const fileQuestions = ({ journey, routePage }: JourneyState): readonly string[] => {
  const questions = questionsOf(journey, routePage);
  return routePage.page.kind === 'question' ? routePage.page.ask.filter((id) => questions[id]?.type === 'file') : [];
};

function filesOf(state: JourneyState, form: HTMLFormElement): readonly { id: string; file: File }[] {
  const data = new FormData(form);
  return fileQuestions(state).flatMap((id) =>
    // A file input with nothing chosen posts one nameless, empty file.
    data.getAll(id).flatMap((file) => (file instanceof File && (file.name || file.size) ? [{ id, file }] : [])),
  );
}

function withFiles(state: JourneyState, added: readonly (readonly [string, FileAnswer])[]): Record<string, readonly FileAnswer[]> {
  const files: Record<string, readonly FileAnswer[]> = { ...state.files };
  for (const [id, file] of added) files[id] = [...(files[id] ?? []), file];
  return files;
}

/** A press on "Remove" beside a file. Returns whether it was one. */
function removeFile(state: JourneyState, button: HTMLElement | null): boolean {
  if (!(button instanceof HTMLButtonElement)) return false;
  const id = fileQuestions(state).find((each) => button.name === `${each}-remove`);
  if (id === undefined) return false;
  state.files = { ...state.files, [id]: (state.files[id] ?? []).filter((file) => file.id !== button.value) };
  return true;
}
