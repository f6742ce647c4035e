// The address question with a screen reader: Orca in Firefox, by keys alone, in both languages. What was pressed and what was said goes
// into docs/address-with-orca.md, after its heading “Transcript”. Not part of the tests: it needs packages that they do not, and minutes.
//
//   node tests/screen-reader/orca.ts [cy|en]
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '@patrwm/language';
import { runCouncil } from '../journeys/running-council.ts';
import { openDesktop, type Desktop, type Said } from './desktop.ts';

const page = path.resolve(import.meta.dirname, '../../docs/address-with-orca.md');
const words = {
  postcode: { cy: /^Cod post entry/, en: /^Postcode entry/ },
  different: { cy: /Cyfeiriad arall/, en: /A different address/ },
  text: { cy: /^Rhan o’r cyfeiriad/, en: /^Part of the address/ },
  manual: { cy: /^Rhoi’r cyfeiriad â llaw push button/, en: /^Enter the address manually push button/ },
  line1: { cy: /^Llinell cyfeiriad 1/, en: /^Address line 1/ },
  town: { cy: /^Tref neu ddinas/, en: /^Town or city/ },
  error: { cy: /Mae problem/, en: /There is a problem/ },
  badPostcode: { cy: /Rhowch god post llawn/, en: /Enter a (full )?(UK )?(full )?(UK )?postcode/ },
  none: { cy: /Ni ddaethom o hyd i unrhyw gyfeiriad/, en: /We could not find any addresses/ },
  found: { cy: /Daethom o hyd i \d+ ch?g?yfeiriad/, en: /We found \d+ addresses/ },
  select: { cy: /Dewiswch (eich )?(g|c)yfeiriad/, en: /Select an address/ },
  selected: { cy: /^selected/, en: /^selected/ },
  choose: { cy: /Dewiswch eich cyfeiriad/, en: /Choose your address/ },
  radio: { cy: /radio button/, en: /radio button/ },
  letters: { cy: /I ble y dylem anfon llythyrau/, en: /Where should we send letters/ },
  suggested: { cy: /\d+ (canlyniad|chanlyniad|ganlyniad)/, en: /\d+ results?/ },
  chosen: { cy: /LL79 1AA/, en: /LL79 1AA/ },
  firstLine: { cy: /Rhowch linell gyntaf y cyfeiriad/, en: /Enter the first line of the address/ },
  check: { cy: /Gwiriwch y cyfeiriadau/, en: /Check the addresses/ },
} as const;

/** What is done in order: the keys as a reader of the transcript would press them, and what must then be said. */
async function journey(desktop: Desktop, origin: string, language: Language): Promise<{ lines: string[]; missing: string[] }> {
  const lines: string[] = [];
  const missing: string[] = [];
  const note = (done: string, said: readonly Said[], ...must: (keyof typeof words)[]): void => {
    const lacking = must.filter((word) => !said.some(({ text, cut }) => !cut && words[word][language].test(text)));
    missing.push(...lacking.map((word) => `${language}: after ${done}, not heard: ${String(words[word][language])}`));
    const line = `- ${done}: ${said.length ? said.map(({ text, cut }) => `“${text.replaceAll(/\s+/g, ' ')}”${cut ? ' (cut)' : ''}`).join(' · ') : '(silence)'}`;
    lines.push(line);
    console.log(line);
  };
  /** Tab until the right thing is named; of what was said on the way only the last is noted. */
  const tabTo = async (word: keyof typeof words): Promise<void> => {
    for (let presses = 1; presses <= 30; presses += 1) {
      const said = await desktop.press('Tab');
      if (said.some(({ text }) => words[word][language].test(text))) return note(presses > 1 ? `Tab × ${String(presses)}` : 'Tab', said);
    }
    throw new Error(`${language}: Tab never came to ${String(words[word][language])}`);
  };

  note('Page opens', partOf(await desktop.visit(`${origin}/${language}/find-address/address`)));
  await tabTo('postcode');
  await desktop.type('QQ');
  note('QQ, Enter', await desktop.press('Return'), 'badPostcode');
  await desktop.press('ctrl+a');
  await desktop.type('LD9 9ZZ');
  note('LD9 9ZZ over it, Enter', await desktop.press('Return'), 'none');
  await tabTo('postcode');
  await desktop.press('ctrl+a');
  await desktop.type('LD9 1AA');
  note('LD9 1AA over it, Enter', await desktop.press('Return'), 'found', 'choose', 'radio');
  note('Enter: page opens', summaryOf(await desktop.press('Return')), 'error', 'select');
  await tabTo('select');
  note('Enter', await desktop.press('Return'), 'radio');
  note('Down', await desktop.press('Down'), 'radio');
  note('Space', await desktop.press('space'), 'selected');
  note('Enter: page opens', partOf(await desktop.press('Return')), 'letters');
  await tabTo('radio');
  // In browse mode Down goes by line, and the first choice has a line of its own below its name.
  note('Down, Down', [...(await desktop.press('Down')), ...(await desktop.press('Down'))], 'different');
  note('Space', await desktop.press('space'), 'selected');
  await tabTo('text');
  note('LL79 1AA', await desktop.type('LL79 1AA'), 'suggested');
  note('Down', await desktop.press('Down'), 'chosen');
  note('Enter', await desktop.press('Return'), 'chosen');
  await tabTo('manual');
  note('Enter', await desktop.press('Return'), 'line1');
  // The lines of the chosen address are in the fields: a resident who types her own empties them.
  await desktop.press('ctrl+a', 'BackSpace');
  note('Ctrl+A, Backspace, Enter', summaryOf(await desktop.press('Return')), 'error', 'firstLine');
  await tabTo('firstLine');
  note('Enter', await desktop.press('Return'), 'line1', 'firstLine');
  await desktop.type('Tegfan');
  await tabTo('town');
  await desktop.press('ctrl+a');
  await desktop.type('Aberwennol');
  await tabTo('postcode');
  await desktop.press('ctrl+a');
  await desktop.type('LL79 1AB');
  note('Tegfan, Aberwennol, LL79 1AB, Enter: page opens', partOf(await desktop.press('Return')), 'check');
  return { lines, missing };
}

/** A page that came back with errors: up to the question, for what follows was heard before. */
function summaryOf(said: readonly Said[]): readonly Said[] {
  const from = said.findIndex(({ text }) => text === 'main content');
  const end = said.findIndex(({ text }, index) => index > from && text === 'leaving panel.');
  return said.slice(0, end < 0 ? undefined : end);
}

/** A page as it loads is read out whole: the banner and the foot are the same on every page, and left out. */
function partOf(said: readonly Said[]): readonly Said[] {
  const from = said.findIndex(({ text }) => text === 'main content');
  const to = said.findIndex(({ text }) => text === 'leaving form.' || text === 'leaving main content.');
  const title = said.filter(({ text }) => /^(Finished loading|Page has)/.test(text));
  return [...title, ...(from < 0 ? said : said.slice(from, to < 0 ? undefined : to))];
}

/** Puts a transcript in the place of the last in its language. */
function write(language: Language, versions: string, lines: readonly string[]): void {
  const heading = language === 'cy' ? 'Cymraeg' : 'English';
  const [head = '', ...sections] = readFileSync(page, 'utf8').split(/^### /m);
  const kept = new Map(sections.map((section) => [section.split('\n')[0], section]));
  kept.set(heading, `${heading}\n\n${versions}.\n\n${lines.join('\n')}\n\n`);
  writeFileSync(page, `${head}${[...kept.values()].map((section) => `### ${section}`).join('')}`.trimEnd() + '\n');
}

const council = await runCouncil();
const desktop = await openDesktop();
const missing: string[] = [];
const failed: string[] = [];
try {
  const only = process.argv[2];
  for (const language of languages.filter((each) => !only || each === only)) {
    const heard = await journey(desktop, council.origin, language);
    write(language, desktop.versions, heard.lines);
    missing.push(...heard.missing);
  }
} catch (error) {
  failed.push(String(error));
} finally {
  await desktop.close();
  await council.close();
}
for (const each of [...failed, ...missing]) console.log(`✗ ${each}`);
process.exit(failed.length || missing.length ? 1 : 0);
