import { languages, type Bilingual } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import { states } from '../state.ts';
import { journeyKeys, pageKeys, stepKinds, type JourneyFile, type JourneyStep, type ScriptedStep } from './journey-file.ts';
import { nearestName } from './nearest-name.ts';

/** Where in a file a value stands: the keys and numbers that lead to it. */
export type Path = readonly (string | number)[];
/** Says a place as a person finds it: “line 12”, or `steps[3].fill` where lines are not known. */
export type Placed = (path: Path) => Bilingual;
export type AnyStep = JourneyStep | ScriptedStep;

/** Makes sure that what was read is a journey. Throws `bad-journey` with the place, what is wrong and the nearest right name. */
export function checkJourney(value: unknown, file: string, placed: Placed): JourneyFile<AnyStep> {
  const wrong = (path: Path, cy: string, en: string): never => {
    const place = placed(path);
    throw new GateError('bad-journey', { cy: `${file}, ${place.cy}: ${cy}.`, en: `${file}, ${place.en}: ${en}.` });
  };
  const record = (given: unknown, path: Path, known: readonly string[], needed: readonly string[]): Record<string, unknown> => {
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      return wrong(path, `disgwyliwyd ${known.join(', ')} yma`, `${known.join(', ')} was expected here`);
    for (const key of Object.keys(given)) {
      if (known.includes(key)) continue;
      const near = nearestName(key, known);
      wrong(
        [...path, key],
        `nid oes allwedd “${key}” yma; ${near ? `efallai mai \`${near}\` oedd y bwriad` : `dyma nhw: ${known.join(', ')}`}`,
        `there is no key “${key}” here; ${near ? `\`${near}\` may have been meant` : `there are ${known.join(', ')}`}`,
      );
    }
    for (const key of needed) if (!(key in given)) wrong(path, `mae angen \`${key}\` yma`, `\`${key}\` is needed here`);
    return given as Record<string, unknown>;
  };
  const text = (given: unknown, path: Path): void => {
    if (typeof given === 'string' ? !given.trim() : typeof given !== 'number' && typeof given !== 'boolean')
      wrong(path, 'disgwyliwyd testun yma', 'a text was expected here');
  };
  const words = (given: unknown, path: Path, or?: 'env'): void => {
    if (typeof given !== 'object' || given === null) return text(given, path);
    if (or && or in given) {
      text(record(given, path, [or], [or])[or], [...path, or]);
      return;
    }
    const both = record(given, path, or ? [...languages, or] : languages, languages);
    for (const language of languages) text(both[language], [...path, language]);
  };
  const oneOf = (given: unknown, path: Path, known: readonly string[]): void => {
    if (!known.includes(given as string))
      wrong(path, `disgwyliwyd un o’r rhain yma: ${known.join(', ')}`, `one of these was expected here: ${known.join(', ')}`);
  };
  const list = (given: unknown, path: Path): readonly unknown[] =>
    Array.isArray(given) && given.length
      ? (given as unknown[])
      : wrong(path, 'disgwyliwyd rhestr nad yw’n wag yma', 'a list that is not empty was expected here');
  const judge: Record<string, (given: unknown, path: Path) => void> = {
    words,
    typing: (given, path) => words(given, path, 'env'),
    file: text,
    flag: (given, path) => oneOf(String(given), path, ['true', 'false']),
    page: (given, path) => {
      const page = record(given, path, pageKeys, []);
      if (!Object.keys(page).length) wrong(path, `disgwyliwyd ${pageKeys.join(', ')} yma`, `${pageKeys.join(', ')} was expected here`);
      for (const [key, each] of Object.entries(page)) words(each, [...path, key]);
    },
  };
  const step = (given: unknown, path: Path): void => {
    if (typeof given === 'object' && given !== null && typeof (given as ScriptedStep).run === 'function') {
      text(record(given, path, ['run', 'named'], ['named']).named, [...path, 'named']);
      return;
    }
    const names = stepKinds.map(({ needs }) => Object.keys(needs)[0] ?? '');
    const keys = typeof given === 'object' && given !== null ? Object.keys(given) : [];
    const kind = stepKinds.find(({ needs }) => keys.includes(Object.keys(needs)[0] ?? ''));
    if (!kind) {
      record(given, path, names, []);
      wrong(path, `nid oes cam yma; dyma’r camau: ${names.join(', ')}`, `there is no step here; the steps are ${names.join(', ')}`);
      return;
    }
    const needed = Object.keys(kind.needs);
    const read = record(given, path, [...needed, ...Object.keys(kind.may)], needed);
    for (const [key, as] of Object.entries({ ...kind.needs, ...kind.may })) if (key in read) judge[as]?.(read[key], [...path, key]);
  };

  const journey = record(value, [], journeyKeys, ['journey', 'steps']);
  text(journey.journey, ['journey']);
  for (const key of ['$schema', 'base']) if (key in journey) text(journey[key], [key]);
  if ('language' in journey) oneOf(journey.language, ['language'], languages);
  if ('states' in journey) list(journey.states, ['states']).forEach((each, at) => oneOf(each, ['states', at], states));
  const steps = list(journey.steps, ['steps']);
  steps.forEach((each, at) => step(each, ['steps', at]));
  const first = Object.keys(steps[0] as object)[0];
  if (first !== 'go' && first !== 'run') wrong(['steps', 0], 'rhaid i daith ddechrau â `go`', 'a journey must begin with `go`');
  return asTexts(journey) as JourneyFile<AnyStep>;
}

/** A module may give a number where a text is meant. */
function asTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTexts);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, key === 'same page' ? String(each) === 'true' : asTexts(each)]),
    );
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}
