import { createHash } from 'node:crypto';
import type { CDPSession } from 'playwright-core';
import type { Bilingual } from '../../bilingual.ts';
import type { Certainty, Observation } from '../../finding.ts';
import type { ReadingRule, Visit } from '../../rule.ts';
import { withSession } from '../../visit/with-session.ts';
import { linesOf, type PictureWriting } from './lines-of-picture.ts';
import { measureWords, readBrightness, readPictures, type PictureAt } from './picture-in-page.ts';
import { wordsInSvg } from './words-in-svg.ts';
import { areTheWords } from './words-of-lines.ts';
import { words } from './image-of-text.text.ts';

const id = 'image-of-text';
/** Pictures of one page that are looked at, and bytes of each, in base64: a photograph that is larger is one. */
const atMost = 20;
const largest = 2e6;
/** Pictures whose name says that the writing in them is part of something else. */
const otherThing =
  /screen ?shot|diagram|chart|graph|\bmap\b|table|handwrit|manuscript|poster of|photo|sgrinlun|siart|graff|tabl\b|llawysgrif|ffotograff|llun o/i;

/** Words are text, which a person can enlarge, recolour and translate, and no picture of it. */
export const imageOfTextRule: ReadingRule = {
  kind: 'reading',
  id,
  words,
  criteria: ['1.4.5'],
  point: 5,
  certainty: 'failure',
  states: ['default'],
  read: async (visit) => {
    const pictures = (await visit.look(readPictures)).sort((one, other) => other.shown - one.shown);
    if (!pictures.length) return [];
    const contents = await contentsOf(visit, new Set(pictures.map(({ url }) => url)));
    const observations: Observation[] = [];
    for (const picture of pictures) {
      const content = contents.get(picture.url);
      const said = content && (await judge(visit, picture, content));
      if (!said) continue;
      const element = await visit.describe(picture.selector);
      // Each picture is a finding of its own, wherever it stands.
      const evidence = { ...said.evidence, key: hashOf(content).slice(0, 8) };
      observations.push({ rule: id, ...(element ? { element } : {}), ...said, evidence });
    }
    return observations;
  },
};

/** The pictures, in base64, as the browser has them: nothing is fetched again, and it does not matter what host they are of. */
function contentsOf(visit: Visit, urls: ReadonlySet<string>): Promise<Map<string, string>> {
  return withSession(visit, async (session) => {
    const contents = new Map<string, string>();
    await session.send('Page.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    for (const url of urls) {
      if (contents.size >= atMost) break;
      const bytes = url.startsWith('data:') ? await inlined(url) : await loaded(session, frameTree.frame.id, url);
      if (bytes && bytes.length <= largest) contents.set(url, bytes);
    }
    return contents;
  });
}

const inlined = async (url: string): Promise<string | undefined> =>
  fetch(url)
    .then(async (answer) => Buffer.from(await answer.arrayBuffer()).toString('base64'))
    .catch(() => undefined);

const loaded = async (session: CDPSession, frameId: string, url: string): Promise<string | undefined> =>
  session
    .send('Page.getResourceContent', { frameId, url })
    .then(({ content, base64Encoded }) => (base64Encoded ? content : Buffer.from(content).toString('base64')))
    .catch(() => undefined);

type Said = Pick<Observation, 'message' | 'certainty' | 'evidence'>;

async function judge(visit: Visit, { name, button }: PictureAt, bytes: string): Promise<Said | undefined> {
  const source = Buffer.from(bytes, 'base64');
  if (source.subarray(0, 1000).includes('<svg')) {
    const text = wordsInSvg(source.toString());
    return text === undefined ? undefined : { message: onlyWords(text.slice(0, 80)) };
  }
  const writing = await writingOf(visit, bytes);
  if (!writing) return undefined;
  const { letters, lines } = writing;
  const evidence = { letters, lines: lines.length };
  const wordsOfName = name.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (wordsOfName.length >= 2 && letters <= name.length * 1.5) {
    const widths = await visit.look(measureWords, wordsOfName);
    // Two words may be somebody’s logo, unless they are on a button.
    const certainty: Certainty = wordsOfName.length > 2 || button ? 'failure' : 'warning';
    if (areTheWords(lines, widths)) return { message: itsName(name.slice(0, 80)), certainty, evidence };
  }
  const least = Math.min(...lines.slice(0, -1).map(({ stretches }) => stretches.length));
  if (letters < 12 || least < 6 || !areAlike(lines) || otherThing.test(name)) return undefined;
  // Letters that touch are one piece, so it is the length that tells: room for sixty letters, on more than one line, is no logo.
  const room =
    lines.reduce((sum, { stretches, height }) => sum + ((stretches.at(-1)?.to ?? 0) - (stretches[0]?.from ?? 0)) / height, 0) * 2;
  const passage = lines.length >= 2 && letters >= 30 && room >= 60;
  return { message: name ? writingIn(name.slice(0, 80)) : unnamed, certainty: !name && passage ? 'failure' : 'warning', evidence };
}

/** Lines of a passage are of like height; a page that was pictured has a heading here and a button there. */
function areAlike(lines: PictureWriting['lines']): boolean {
  const heights = lines.map(({ height }) => height).sort((one, other) => one - other);
  const middle = heights[Math.floor(heights.length / 2)] ?? 0;
  return heights.every((height) => Math.abs(height - middle) < middle * 0.4);
}

const hashOf = (bytes: string): string => createHash('sha256').update(bytes).digest('hex');

/** What pictures held, by their bytes: the same one stands on many pages. */
const known = new Map<string, PictureWriting | undefined>();

async function writingOf(visit: Visit, bytes: string): Promise<PictureWriting | undefined> {
  const key = hashOf(bytes);
  if (known.has(key)) return known.get(key);
  const sent = await visit.look(readBrightness, bytes);
  const writing = sent ? linesOf({ ...sent, luma: Buffer.from(sent.luma, 'base64') }) : undefined;
  if (known.size > 500) known.clear();
  known.set(key, writing);
  return writing;
}

const onlyWords = (text: string): Bilingual => ({
  cy: `Dim ond geiriau sydd yn y ddelwedd \`SVG\` hon: “${text}”.`,
  en: `This SVG picture holds nothing but words: “${text}”.`,
});
const itsName = (name: string): Bilingual => ({
  cy: `Delwedd o’r geiriau “${name}” yw hon: nid testun ydynt.`,
  en: `This is a picture of the words “${name}”: they are not text.`,
});
const writingIn = (name: string): Bilingual => ({
  cy: `Ysgrifen yn unig sydd i’w gweld yn y ddelwedd “${name}”.`,
  en: `The picture “${name}” seems to hold nothing but writing.`,
});
const unnamed: Bilingual = {
  cy: 'Ysgrifen yn unig sydd i’w gweld yn y ddelwedd hon, ac nid oes ganddi enw sy’n ei dweud.',
  en: 'This picture seems to hold nothing but writing, and has no name that says it.',
};
