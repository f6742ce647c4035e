import { questionsOf, type Answer, type Fields, type FileAnswer, type RoutePage } from '@patrwm/journey';
import { controls } from '@patrwm/journey-view';
import type { Language } from '@patrwm/language';
import { addressStep } from './address-steps.ts';
import { addressesOf, filesOf, tokenName } from './journey-page.ts';
import { filesIn } from './off-route.ts';
import type { Post } from './posted-page.ts';
import type { Visit } from './service.ts';
import { uploadOwner, type AddressDraft, type Draft, type OpenJourney } from './sessions.ts';

/** A draft, and the control to show again when the post was a step on the page and not "Continue". */
export type PostedDraft = Draft & { readonly show?: string };

/** What this post makes of the page's draft: its fields, the state of its address searches, its files. */
export async function draftOf(visit: Visit, state: OpenJourney, routePage: RoutePage, post: Post): Promise<PostedDraft> {
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
  // A button of one address question says nothing of the others on the page.
  const pressed = page.ask.find((id) => post.fields[`${id}-action`] !== undefined);
  let fields: Fields = draft.fields;
  let show: string | undefined;
  for (const id of page.ask) {
    const question = questions[id];
    if (question?.type === 'address') {
      const at = {
        id,
        question,
        fields: post.fields,
        before: known[id],
        addresses: service.addresses,
        language,
        keep: keep || (pressed !== undefined && pressed !== id),
      };
      const step = await addressStep(at);
      addresses[id] = step.state;
      fields = { ...fields, ...step.fields };
      show ??= step.show;
    }
    if (question?.type === 'file') {
      const gone = post.fields[`${id}-remove`] ?? [];
      files[id] = [...(files[id] ?? []).filter((file) => !gone.includes(file.id)), ...(post.kept[id] ?? [])];
      if (gone.length > 0) show ??= id;
    }
  }
  const refused = keep ? { ...before?.refused, ...post.refused } : post.refused;
  return { fields, sent: false, addresses, files, refused, ...(show !== undefined && !post.language && { show }) };
}

function withoutControls(fields: Fields): Fields {
  const drop = new Set<string>([
    tokenName,
    'focus',
    controls.language,
    controls.errors,
    controls.reuse,
    controls.digest,
    controls.submissionId,
  ]);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !drop.has(name) && !name.endsWith('-action')));
}

/** An address that was typed is marked with the language of the page; one that was looked up says it already. */
export function inLanguage(answers: Readonly<Record<string, Answer>>, language: Language): Record<string, Answer> {
  const marked = { ...answers };
  for (const [id, answer] of Object.entries(answers)) {
    if (typeof answer !== 'object' || !('postcode' in answer) || answer.language) continue;
    marked[id] = { ...answer, language };
  }
  return marked;
}

/** Stores the draft beside the answers. Files taken off the page are taken out of the answer too: "remove" means now. */
export async function keepDraft(
  visit: Visit,
  state: OpenJourney,
  routePage: RoutePage,
  draft: PostedDraft,
  sent: boolean,
): Promise<OpenJourney> {
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
