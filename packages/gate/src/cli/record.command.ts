import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import type { Bilingual } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import { asYaml, journeyOf, passwordVariable } from '../record/journey-of.ts';
import { record } from '../record/recording.ts';
import { addressOf } from '../targets/all.targets.ts';
import { launchBrowser } from '../visit/browser.ts';
import { languageOf, type Terminal } from './terminal.ts';
import type { Typed } from './typed.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
/** The options of `patrwm-gate record`. */
export const recordOptions: NonNullable<ParseArgsConfig['options']> = {
  out: text,
  name: text,
  headless: flag,
  'ignore-certificates': flag,
  lang: text,
};

/** `patrwm-gate record URL --out FILE`: writes down what a person does in a window as a journey, until they close it. */
export async function recordCommand(typed: Typed, terminal: Terminal): Promise<number> {
  const language = languageOf(typed.text('lang'), terminal.env);
  const say = (words: Bilingual): void => terminal.out(words[language]);
  const out = typed.text('out');
  if (typed.words.length !== 1 || out === undefined || !/\.ya?ml$/.test(out))
    throw new GateError('bad-usage', {
      cy: 'Rhowch un cyfeiriad a ffeil: `patrwm-gate record http://localhost:3000/ --out biniau.yaml`.',
      en: 'Give one address and a file: `patrwm-gate record http://localhost:3000/ --out bins.yaml`.',
    });
  const file = path.resolve(terminal.cwd, out);
  if (existsSync(file))
    throw new GateError('bad-usage', {
      cy: `Mae ${out} yno’n barod, ac ni fydd dim yn cael ei ysgrifennu drosto. Rhowch enw arall.`,
      en: `${out} is there already, and nothing is written over it. Give another name.`,
    });
  const browser = await launchBrowser(undefined, !typed.flag('headless'));
  try {
    const { done, closed } = await record(browser, addressOf(typed.words[0] ?? '', undefined), {
      ignoreCertificates: typed.flag('ignore-certificates'),
    });
    say({
      cy: 'Ewch drwy’r daith yn y ffenestr, a’i chau ar y diwedd (neu bwyswch `Ctrl-C` yma).',
      en: 'Go through the journey in the window, and close it at the end (or press `Ctrl-C` here).',
    });
    const { signal } = terminal;
    if (!signal.aborted) await Promise.race([closed, new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))]);
    const journey = journeyOf(done, typed.text('name') ?? path.basename(out).replace(/(\.journey)?\.ya?ml$/, ''));
    if (journey.steps.length < 2)
      throw new GateError('nothing-recorded', {
        cy: 'Ni wnaed dim yn y ffenestr, felly ni ysgrifennwyd taith.',
        en: 'Nothing was done in the window, so no journey was written.',
      });
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, asYaml(journey, './node_modules/@patrwm/gate/schema/journey.schema.json'));
    say({
      cy: `+ ${out}: ${String(journey.steps.length)} cam. Mae’r hyn a deipiwyd ynddi, heblaw cyfrineiriau: rhowch ddata prawf ynddi.`,
      en: `+ ${out}: ${String(journey.steps.length)} steps. What was typed is in it, but no password: put test data into it.`,
    });
    if (done.some(({ secret }) => secret))
      say({
        cy: `Bydd y daith yn teipio’r cyfrinair o’r newidyn amgylchedd \`${passwordVariable}\`.`,
        en: `The journey will type the password from the environment variable \`${passwordVariable}\`.`,
      });
    return 0;
  } finally {
    await browser.close().catch(() => undefined);
  }
}
