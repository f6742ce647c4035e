import { createHash } from 'node:crypto';
import {
  canonicalDefinition,
  walk,
  type Context,
  type Journey,
  type Progress,
  type Question,
  type RoutePage,
  type Walk,
} from '@patrwm/journey';
import { mayOpen } from '@patrwm/journey-view';
import { todayInLondon, type Language } from '@patrwm/language';
import type { HostedJourney } from './options.ts';
import { ServiceServerError } from './service-server-error.ts';
import type { OpenJourney } from './sessions.ts';

/** A journey as this server runs it. */
export interface Hosted {
  readonly journey: Journey;
  /** `id@version`. */
  readonly version: string;
  /** Hash of the definition, its wording included. */
  readonly content: string;
  readonly referencePrefix: string;
  readonly checkKey: string;
  readonly confirmKey: string;
  /** Where the service begins. */
  start(language: Language): string;
  path(language: Language, key?: string): string;
  context(now: number): Context;
  walk(progress: Progress, now: number): Walk;
  /** A page's key without its item, for logs and counts; nothing for a key that no page has. */
  pattern(key: string): string | undefined;
  /** A page's structure as a short hash: what it asks, its options and limits, and no words. */
  shape(key: string): string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export function host({ journey, referencePrefix, start, functions }: HostedJourney): Hosted {
  const check = journey.pages.find(({ kind }) => kind === 'check');
  const confirm = journey.pages.find(({ kind }) => kind === 'confirm');
  if (!check || !confirm) throw new ServiceServerError('option', `The journey \`${journey.id}\` needs a check page and a confirm page.`);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(journey.id)) {
    throw new ServiceServerError('option', `The journey id \`${journey.id}\` stands in addresses: use small letters, digits and hyphens.`);
  }
  if (!/^[A-Z]{2,6}$/.test(referencePrefix)) {
    throw new ServiceServerError(
      'option',
      `The reference prefix \`${referencePrefix}\` of \`${journey.id}\` must be 2 to 6 capital letters.`,
    );
  }
  const context = (now: number): Context => ({ today: todayInLondon(new Date(now)), functions });
  const path = (language: Language, key?: string): string => `/${language}/${journey.id}${key === undefined ? '' : `/${key}`}`;
  const shapes = new Map<string, string>();
  return {
    journey,
    referencePrefix,
    path,
    context,
    version: `${journey.id}@${journey.version}`,
    content: sha256(canonicalDefinition(journey)).slice(0, 32),
    checkKey: check.id,
    confirmKey: confirm.id,
    start: (language) => start?.[language] ?? path(language),
    walk: (progress, now) => walk(journey, progress, context(now)),
    pattern(key) {
      if (journey.pages.some(({ id, kind }) => id === key && kind !== 'slot')) return key;
      const [list = '', item = '', page = '', ...rest] = key.split('/');
      if (rest.length || !/^\d{1,6}$/.test(item) || !Object.hasOwn(journey.lists ?? {}, list)) return undefined;
      const known = page === 'remove' || journey.lists?.[list]?.pages.some(({ id }) => id === page);
      return known ? `${list}/:item/${page}` : undefined;
    },
    shape(key) {
      const pattern = this.pattern(key) ?? key;
      let shape = shapes.get(pattern);
      if (shape === undefined) shapes.set(pattern, (shape = sha256(JSON.stringify(structure(journey, key))).slice(0, 16)));
      return shape;
    },
  };
}

function structure(journey: Journey, key: string): unknown {
  const [list = '', , itemPage] = key.split('/');
  const definition = itemPage === undefined ? undefined : journey.lists?.[list];
  const page = definition ? definition.pages.find(({ id }) => id === itemPage) : journey.pages.find(({ id }) => id === key);
  if (!page) return null;
  if (page.kind === 'list')
    return { kind: page.kind, list: page.list, min: journey.lists?.[page.list]?.min, max: journey.lists?.[page.list]?.max };
  if (page.kind !== 'question') return { kind: page.kind };
  return page.ask.map((id) => [id, bare((definition?.questions ?? journey.questions)[id])]);
}

/** A question without its words. */
function bare(question: Question | undefined): unknown {
  if (!question) return null;
  const { label: _label, hint: _hint, shortLabel: _short, errors: _errors, ...rules } = question;
  return 'options' in rules ? { ...rules, options: rules.options.map(({ id }) => id) } : rules;
}

/**
 * A journey begun under another definition, carried over to this one: every answer is kept, but a page whose structure changed
 * counts as not done, so she meets it again. A change of wording alone changes nothing.
 */
export function reconcile(hosted: Hosted, state: OpenJourney): OpenJourney {
  const stale = state.progress.done.filter((key) => state.shapes[key] !== hosted.shape(key));
  if (stale.length === 0) return state;
  const present = stale.filter((key) => hosted.pattern(key) !== undefined);
  return {
    ...state,
    progress: { ...state.progress, done: state.progress.done.filter((key) => !stale.includes(key)) },
    changed: [...new Set([...(state.changed ?? []), ...present])],
  };
}

/** The page of this key, where she may open it. */
export function reachable(walked: Walk, key: string): RoutePage | undefined {
  return mayOpen(walked, key) ? walked.route.find((each) => each.key === key) : undefined;
}
