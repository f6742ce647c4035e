import { stringify } from 'yaml';
import type { JourneyFile, JourneyStep } from '../journey/journey-file.ts';
import type { Done } from './record-in-page.ts';

/** The environment variable that a recorded journey types passwords from. */
export const passwordVariable = 'GATE_PASSWORD';

/** The steps of a journey, from what a person did. A press that led nowhere is said to stay on its page. */
export function journeyOf(done: readonly Done[], name: string): JourneyFile {
  const [first] = done;
  const origin = first ? new URL(first.url).origin : '';
  const steps: JourneyStep[] = first ? [{ go: pathOf(first.url, origin) }] : [];
  let pressed: { readonly at: number; readonly from: Done } | undefined;
  let here = first;
  for (const each of done.slice(1)) {
    const moved = !here || each.heading !== here.heading || pathOf(each.url, origin) !== pathOf(here.url, origin);
    if (moved && pressed) steps.push({ 'expect page': expected(each, origin) });
    else if (moved && each.kind === 'page') steps.push({ go: pathOf(each.url, origin) });
    else if (pressed) stay(steps, pressed.at);
    if (moved || each.kind !== 'page') pressed = undefined;
    if (moved) here = each;
    const step = stepOf(each);
    if (each.kind === 'uncheck' || step) takeBack(steps, each);
    if (step) steps.push(step);
    if (each.kind === 'press') pressed = { at: steps.length - 1, from: each };
  }
  if (pressed) stay(steps, pressed.at);
  const languages = new Set(done.map(({ lang }) => lang));
  const [language] = languages;
  return {
    journey: name,
    ...(languages.size === 1 && (language === 'cy' || language === 'en') ? { language } : {}),
    base: origin,
    steps,
  };
}

/** The journey as its file, for a person to read and correct. */
export const asYaml = (journey: JourneyFile, schema: string): string =>
  `# yaml-language-server: $schema=${schema}\n${stringify(journey, { lineWidth: 0 })}`;

const pathOf = (url: string, origin: string): string => {
  const { pathname, origin: own } = new URL(url);
  return own === origin ? pathname : own + pathname;
};
const expected = ({ heading, url }: Done, origin: string): { heading?: string; path?: string } =>
  heading ? { heading } : { path: pathOf(url, origin) };

function stepOf({ kind, name, within, value, secret }: Done): JourneyStep | undefined {
  const place = within ? { in: within } : {};
  if (!name || kind === 'page' || kind === 'uncheck') return undefined;
  if (kind === 'press') return { press: name };
  if (kind === 'choose') return { choose: name, ...place };
  if (kind === 'check') return { check: name, ...place };
  if (kind === 'select') return { select: name, with: value, ...place };
  if (kind === 'upload') return value ? { upload: name, with: value, ...place } : undefined;
  if (secret) return { fill: name, with: { env: passwordVariable }, ...place };
  return value ? { fill: name, with: value, ...place } : undefined;
}

/** What is done to the same field again on the same page counts instead of what was done before. */
function takeBack(steps: JourneyStep[], { kind, name, within }: Done): void {
  const key = kind === 'uncheck' ? 'check' : kind;
  if (key === 'press') return;
  for (let at = steps.length - 1; at > 0; at -= 1) {
    const step = steps[at] as Record<string, unknown>;
    if ('go' in step || 'press' in step || 'expect page' in step) return;
    // Of radio buttons in one group only the last counts.
    if (key in step && (step.in ?? '') === within && (step[key] === name || (key === 'choose' && within))) steps.splice(at, 1);
  }
}

function stay(steps: JourneyStep[], at: number): void {
  const step = steps[at];
  if (step && 'press' in step) steps[at] = { ...step, 'same page': true };
}
