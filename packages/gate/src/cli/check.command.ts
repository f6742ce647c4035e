import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { GateError } from '../gate-error.ts';
import { reporters } from '../report/index.ts';
import { exitCodeOf } from '../result.ts';
import { run } from '../run.ts';
import { states as allStates, type State } from '../state.ts';
import { pageName, type Target } from '../targets/target.ts';
import { languageOf, type Terminal } from './terminal.ts';
import type { Typed } from './typed.ts';

/** `patrwm-gate check`: visits pages and says what is wrong with them. */
export async function checkCommand(typed: Typed, terminal: Terminal): Promise<number> {
  const language = languageOf(typed.text('lang'), terminal.env);
  const targets: Target[] = typed.words.map((url) => {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      throw new GateError('bad-usage', {
        cy: `Nid cyfeiriad yw “${url}”; disgwyliwyd rhywbeth fel http://localhost:3000/.`,
        en: `“${url}” is not an address; something like http://localhost:3000/ was expected.`,
      });
    return { name: pageName(url), url };
  });
  if (!targets.length)
    throw new GateError('nothing-to-check', {
      cy: 'Nid oes dim i’w wirio. Rhowch o leiaf un cyfeiriad.',
      en: 'There is nothing to check. Give at least one address.',
    });
  const states = statesOf(typed.text('states'));
  const { result } = await run({
    targets,
    ...(states ? { states } : {}),
    concurrency: typed.whole('concurrency') ?? 2,
    allowSubmit: typed.texts('allow-submit'),
    ignoreCertificates: typed.flag('ignore-certificates'),
    ...(typed.whole('timeout') ? { timeout: (typed.whole('timeout') ?? 30) * 1000 } : {}),
    signal: terminal.signal,
  });
  terminal.out(reporters.terminal?.(result, { language }) ?? '');
  for (const [name, reporter] of Object.entries(reporters)) {
    const file = name === 'terminal' ? undefined : typed.text(name);
    if (file !== undefined) writeFileSync(path.resolve(terminal.cwd, file), reporter(result, { language }));
  }
  return exitCodeOf(result);
}

function statesOf(text: string | undefined): readonly State[] | undefined {
  if (text === undefined || text === 'all') return undefined;
  const named = text.split(',').map((each) => each.trim());
  const unknown = named.find((each) => !(allStates as readonly string[]).includes(each));
  if (unknown === undefined) return named as State[];
  throw new GateError('bad-usage', {
    cy: `Nid yw “${unknown}” yn gyflwr. Dyma’r cyflyrau: \`all\`, ${allStates.join(', ')}.`,
    en: `“${unknown}” is not a state. These are the states: \`all\`, ${allStates.join(', ')}.`,
  });
}
