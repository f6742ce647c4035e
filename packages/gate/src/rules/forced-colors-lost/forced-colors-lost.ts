import type { PNG } from 'pngjs';
import type { Bilingual } from '../../bilingual.ts';
import type { Observation } from '../../finding.ts';
import { compare } from '../../keyboard/focus-look.ts';
import { guarded } from '../../keyboard/guarded.ts';
import { observationsOf, type Told } from '../../keyboard/told.ts';
import { luminanceAt } from '../../luminance.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { holdStill } from '../../visit/hold-still-in-page.ts';
import { shot } from '../../visit/shot.ts';
import { words } from './forced-colors-lost.text.ts';
import { focusIt, nextFrame, readParts, turn, type Box, type Choice, type Part } from './parts-in-page.ts';

const id = 'forced-colors-lost';
/** Pixels of a page that are looked at, from its top. */
const tallest = 6000;

/** What shows in the page's colours shows in a person's own. */
export const forcedColorsLostRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['1.4.11', '1.4.1', '2.4.7'],
  point: 5,
  certainty: 'failure',
  states: ['forced-colors'],
  drive: (visit) => guarded(visit, () => judge(visit)),
};

async function judge(visit: Visit): Promise<Observation[]> {
  const { parts, choices, stops } = await visit.look(readParts);
  const told: Told[] = [];
  const picture = picturesOf(visit);
  await visit.look(holdStill, true);
  try {
    if (parts.length) told.push(...(await blankOnes(visit, picture, parts)));
    for (const choice of choices) {
      const lost = await whereLost(visit, picture, choice);
      if (lost) told.push(tellChoice(choice, lost));
    }
    for (const { selector, box } of stops) {
      const change = (on: boolean): Promise<void> => visit.look(focusIt, { selector, on });
      if (!(await onlyInOwnColours(visit, picture, box, change))) continue;
      // It may show farther off, round a box that holds it.
      const around = { x: 0, y: Math.max(0, box.y - 300), width: 1200, height: box.height + 600 };
      if (!(await showsHere(picture, around, change))) told.push({ selector, ...said.focus });
    }
  } finally {
    await visit.look(holdStill, false);
    await visit.page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  }
  return observationsOf(visit, id, told);
}

type Picture = (clip: Box) => Promise<PNG>;

/** Pictures of parts of a page that holds still. */
function picturesOf(visit: Visit): Picture {
  return async (clip) => {
    const window = await visit.look(nextFrame);
    const beyond = clip.x + clip.width > window.x + window.width || clip.y + clip.height > window.y + window.height;
    return shot(visit.session, clip, beyond || clip.x < window.x || clip.y < window.y);
  };
}

/** Parts that are one colour in the system's light or dark colours, and more than one in the page's. */
async function blankOnes(visit: Visit, picture: Picture, parts: readonly Part[]): Promise<Told[]> {
  const page = await visit.look(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  const all = roundAll(parts, page.width, Math.min(page.height, tallest));
  if (!all) return [];
  const suspects: { readonly part: Part; readonly certainty?: 'warning' }[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await visit.page.emulateMedia({ forcedColors: 'active', colorScheme });
    const forced = await picture(all);
    for (const part of parts)
      if (isBlank(forced, within(part.box, all)) && !suspects.some((other) => other.part === part))
        suspects.push({ part, ...(colorScheme === 'dark' ? { certainty: 'warning' } : {}) });
  }
  await visit.page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  const usual = suspects.length ? await picture(all) : undefined;
  await visit.page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  return suspects.flatMap(({ part: { kind, selector, box }, ...sure }) =>
    usual && isBlank(usual, within(box, all), 1.15) === false ? { selector, ...said[kind], ...sure } : [],
  );
}

/** The box round all parts, as far as it is on a page of that size. */
function roundAll(parts: readonly Part[], width: number, height: number): Box | undefined {
  const boxes = parts.map(({ box }) => box);
  const [x, y] = [
    Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.x)))),
    Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.y)))),
  ];
  const right = Math.min(width, Math.ceil(Math.max(...boxes.map((box) => box.x + box.width))));
  const bottom = Math.min(height, Math.ceil(Math.max(...boxes.map((box) => box.y + box.height))));
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined;
}

const within = (box: Box, picture: Box): Box => ({ ...box, x: box.x - picture.x, y: box.y - picture.y });

/** Whether nothing in a box stands out, by 1.5:1 or as given. `undefined` where it is not in the picture. */
function isBlank({ data, width, height }: PNG, box: Box, least = 1.5): boolean | undefined {
  const [left, top] = [Math.max(0, Math.ceil(box.x)), Math.max(0, Math.ceil(box.y))];
  const [right, bottom] = [Math.min(width, Math.floor(box.x + box.width)), Math.min(height, Math.floor(box.y + box.height))];
  if (right - left < 3 || bottom - top < 3) return undefined;
  let [darkest, lightest] = [1, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const light = luminanceAt(data, (y * width + x) * 4);
      darkest = Math.min(darkest, light);
      lightest = Math.max(lightest, light);
    }
  return (lightest + 0.05) / (darkest + 0.05) < least;
}

/** Whether a change shows in the colours that the page is in now. What cannot be in the picture is taken to show. */
async function showsHere(picture: Picture, box: Box, change: (on: boolean) => Promise<void>): Promise<boolean> {
  const clip = { x: Math.max(0, box.x), y: Math.max(0, box.y), width: Math.min(box.width, 1200), height: Math.min(box.height, 900) };
  if (clip.y + clip.height > tallest || clip.width < 2 || clip.height < 2) return true;
  const before = await picture(clip);
  await change(true);
  const after = await picture(clip);
  await change(false);
  return compare(after, before).changed > 0;
}

/** Whether a change shows in the page's colours and not in the system's. */
async function onlyInOwnColours(visit: Visit, picture: Picture, box: Box, change: (on: boolean) => Promise<void>): Promise<boolean> {
  if (await showsHere(picture, box, change)) return false;
  await visit.page.emulateMedia({ forcedColors: 'none' });
  const shows = await showsHere(picture, box, change);
  await visit.page.emulateMedia({ forcedColors: 'active' });
  return shows;
}

/** Whether a choice cannot be told from its contrary in the system's light colours, and in its dark ones too. */
async function whereLost(visit: Visit, picture: Picture, { selector, by, box }: Choice): Promise<'light' | 'both' | undefined> {
  const change = async (on: boolean): Promise<void> => void (await visit.look(turn, { selector, by, ...(on ? {} : { on: 'back' }) }));
  if (!(await onlyInOwnColours(visit, picture, box, change))) return undefined;
  await visit.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const dark = await onlyInOwnColours(visit, picture, box, change);
  await visit.page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  return dark ? 'both' : 'light';
}

const tellChoice = ({ selector, by }: Choice, lost: 'light' | 'both'): Told => ({
  selector,
  ...said.choice,
  ...(by === 'aria-selected' || by === 'aria-current' || lost === 'light' ? { certainty: 'warning' } : {}),
});

const tell = (key: string, message: Bilingual, certainty?: 'warning'): Omit<Told, 'selector'> => ({
  message,
  evidence: { key },
  ...(certainty ? { certainty } : {}),
});
const said = {
  icon: tell(
    'icon',
    {
      cy: 'Nid oes dim i’w weld ar y rheolydd hwn yn lliwiau’r system: collir ei eicon.',
      en: 'Nothing is to be seen on this control in the system’s colours: its icon is lost.',
    },
    'warning',
  ),
  field: tell(
    'field',
    {
      cy: 'Nid oes dim yn dangos ble mae’r maes hwn yn lliwiau’r system: collir ei ymyl.',
      en: 'Nothing shows where this field is in the system’s colours: its edge is lost.',
    },
    'warning',
  ),
  text: tell('text', {
    cy: 'Ni ellir gweld y testun hwn yn lliwiau’r system: mae o’r un lliw â’i gefndir.',
    en: 'This text cannot be seen in the system’s colours: it has the colour of its background.',
  }),
  choice: tell('choice', {
    cy: 'Nid oes gwahaniaeth rhwng wedi’i ddewis a heb ei ddewis yn lliwiau’r system.',
    en: 'There is no difference between chosen and not chosen in the system’s colours.',
  }),
  focus: tell('focus', {
    cy: 'Nid yw’r ffocws i’w weld yn lliwiau’r system: dim ond cysgod neu gefndir sy’n ei ddangos fel arall.',
    en: 'The focus cannot be seen in the system’s colours: only a shadow or a background shows it otherwise.',
  }),
};
