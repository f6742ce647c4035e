import type { NotTested, Observation } from '../finding.ts';
import type { DrivenRule, PageRecord, PageRule, Rule, Visit } from '../rule.ts';
import type { State } from '../state.ts';
import { pageName, type Target } from '../targets/target.ts';
import { arrive, NotReached, type Arrived, type ArriveOptions } from './arrive.ts';
import { runAxe } from './axe-run.ts';
import { resolveContrast } from './contrast-by-pixels.ts';
import { enterState, entered } from './enter-state.ts';
import { guardWords } from './guard.text.ts';
import { recordOf } from './page-record.ts';
import { runPageRules } from './page-rules.ts';
import { notQuiet, quietOf, type Quiet } from './quiet.ts';
import { stamp } from './stamp-in-page.ts';
import { readWithoutScripts, type WithoutScripts } from '../standard/without-scripts.ts';
import type { Tab } from './tab.ts';
import { visitOf } from './visit-of.ts';
import { withinTime } from './within-time.ts';

export interface CheckOptions extends ArriveOptions {
  readonly rules: readonly Rule[];
  /** Whether axe-core looks too. */
  readonly axe: boolean;
  readonly states: readonly State[];
  /** Whether forms of this address may be sent. */
  readonly maySubmit: (url: string) => boolean;
  /** Milliseconds that one rule, or one state, may take. */
  readonly ruleTime: number;
  /** Whether the page's record is kept, for rules of answers and of the whole run. */
  readonly record: boolean;
  /** Called with what was seen while the page stands as it was seen, for pictures. */
  readonly whileOpen?: (visit: Visit, observations: readonly Observation[]) => Promise<void>;
}

/** What one visit to a target told. */
export interface Checked {
  readonly observations: { readonly state: State; readonly observation: Observation; readonly once?: true }[];
  readonly notTested: NotTested[];
  /** The states that were really looked at. */
  readonly states: State[];
  /** States left out because forms of this host may not be sent. */
  readonly notAllowed: State[];
  /** Forms of it were sent to a folder that is served, which can answer none. */
  unanswered?: true;
  record?: PageRecord;
  /** What is left of the page in a tab without scripts. */
  withoutScripts?: WithoutScripts;
  name: string;
  url: string;
  language: 'cy' | 'en' | undefined;
  /** Whether the tab still stands at the target as it was found, so that a chain can go on from it. */
  clean: boolean;
}

/** Looks and sizes come first, on the page as loaded; what presses things comes last, each on a fresh page. */
const order: readonly State[] = [
  'no-script',
  'default',
  'dark',
  'forced-colors',
  'reduced-motion',
  'text-spacing',
  'text-200',
  'narrow',
  'zoom-400',
  'keyboard',
  'opened',
  'empty-submit',
  'wrong-field',
];
/** A page that shows nothing is never a pass, but what its document says wrongly is told too. */
const blank = ['empty-main', 'canvas-only'];

/**
 * Visits a target in those of the states that this tab can show: `no-script` in a tab without scripts, all others in one with
 * them, and `no-script` too where nothing in the page runs. Never throws for what a page does: what told nothing is in `notTested`.
 */
export async function checkTarget(tab: Tab, target: Target, from: 'start' | 'previous', all: CheckOptions): Promise<Checked> {
  const { rules: only } = target;
  const options = only ? narrowed(all, only) : all;
  const wanted = (target.states ?? options.states).filter((state) => options.states.includes(state));
  let states = order.filter((state) => wanted.includes(state) && (state === 'no-script') === !tab.scripts);
  const checked: Checked = {
    observations: [],
    notTested: [],
    states: [],
    notAllowed: [],
    name: target.name,
    url: target.url,
    language: target.language,
    clean: true,
  };
  const missed = (code: string, words: NotTested['message'], state?: State): void => {
    checked.notTested.push({ page: checked.name, code, message: words, ...(state ? { state } : {}) });
  };
  let here: Arrived;
  let isBlank = false;
  let quiet: Quiet = notQuiet;
  let before = '';
  try {
    await withinTime(tab.show('default'), options.timeout);
    here = await withinTime(arrive(tab, target, from, options), options.timeout + 5000);
    isBlank = here.doubts.some(({ code }) => blank.includes(code));
    if (!isBlank && tab.scripts && !target.arrive && wanted.length > 1) quiet = await withinTime(quietOf(tab, here), options.timeout);
    if (states.length > 1 || options.rules.some(({ kind }) => kind === 'driven'))
      before = await withinTime(tab.world.run(stamp), options.timeout);
  } catch (error) {
    checked.clean = false;
    if (tab.surprises.crashed) missed('crashed', guardWords.crashed());
    else if (error instanceof NotReached) missed(error.code, error.words);
    else throw error;
    return checked;
  }
  checked.url = here.url;
  if (target.redirect === 'anywhere' && !target.arrive) checked.name = pageName(here.url);
  checked.language = tab.world.language;
  for (const { code, words } of here.doubts) missed(code, words);
  if (here.doubts.some(({ code }) => code === 'error-page')) return checked;
  if (isBlank) states = states.filter((state) => state === 'default');
  if (quiet.sameWithoutScripts && wanted.includes('no-script'))
    states = states.flatMap((state) => (state === 'default' ? [state, 'no-script'] : state));

  const reopen = async (state: State): Promise<void> => {
    await arrive(tab, target, 'start', options);
    await tab.show(state);
  };
  let asked = tab.world.asked;
  let held = false;
  // A rule that asked the page nothing, since another had measured it all before, has not touched it either; one that only looked
  // was told with its last answer whether it did.
  const touched = async (): Promise<boolean> => {
    if (before === '' || tab.world.asked === asked) return false;
    if (!held && tab.world.asStamped) {
      asked = tab.world.asked;
      return false;
    }
    const now = await tab.world.run(stamp);
    asked = tab.world.asked;
    return now !== before;
  };

  /** What looking at a page told that is the same without scripts is told of that state too. */
  const lookedAlready = (): void => {
    const looks = (rule: string): boolean =>
      rule.startsWith('axe/') ||
      options.rules.some((each) => each.id === rule && /^(page|reading)$/.test(each.kind) && each.states.includes('no-script'));
    const told = checked.observations.filter(({ state, observation }) => state === 'default' && looks(observation.rule));
    for (const { observation } of told) checked.observations.push({ state: 'no-script', observation });
  };

  for (const state of states) {
    const presses = entered.includes(state);
    if ((state === 'empty-submit' || state === 'wrong-field') && !options.maySubmit(here.url)) {
      checked.notAllowed.push(state);
      continue;
    }
    if (quiet.idle.includes(state)) {
      checked.states.push(state);
      continue;
    }
    const visit = visitOf(
      tab,
      { state, url: here.url, language: tab.world.language, maySubmit: options.maySubmit(here.url) },
      () => reopen(state),
      () => (held = true),
    );
    const keep = async (observations: readonly Observation[]): Promise<void> => {
      for (const observation of observations) checked.observations.push({ state, observation });
      if (observations.length) await options.whileOpen?.(visit, observations);
    };
    try {
      if (!checked.clean) {
        await withinTime(reopen(state), options.timeout + 5000);
        before = await tab.world.run(stamp);
        checked.clean = true;
      } else await withinTime(tab.show(state), options.timeout);
      const ask = async (rule: string, answer: () => Promise<readonly Observation[]>): Promise<void> => {
        try {
          await keep(await withinTime(answer(), options.ruleTime));
        } catch (error) {
          if (error instanceof NotReached || tab.surprises.crashed) throw error;
          missed('rule-broke', guardWords['rule-broke'](rule, firstLine(error)), state);
        }
      };
      // Rules that press for themselves come before the gate presses anything.
      const drive = async (): Promise<void> => {
        const driven = options.rules.filter((each): each is DrivenRule => each.kind === 'driven' && each.states.includes(state));
        for (const rule of driven.filter(({ ofScripts }) => !(ofScripts && quiet.still))) {
          if (!checked.clean) {
            await withinTime(reopen(state), options.timeout + 5000);
            before = await tab.world.run(stamp);
            checked.clean = true;
          }
          held = false;
          await ask(rule.id, () => rule.drive(visit));
          checked.clean = !(await withinTime(touched(), options.timeout).catch(() => true));
        }
      };
      const look = async (): Promise<void> => {
        if (options.axe) {
          const { observations, openContrast } = await runAxe(tab.world, state, tab.page.frames().length);
          await keep([...observations, ...(openContrast.length ? await resolveContrast(tab, openContrast) : [])]);
        }
        const pageRules = options.rules.filter((each): each is PageRule => each.kind === 'page' && each.states.includes(state));
        const { observations, broken } = await runPageRules(tab.world, pageRules);
        await keep(observations);
        for (const { rule, error } of broken) missed('rule-broke', guardWords['rule-broke'](rule, error.slice(0, 160)), state);
        // A visit of its own for each look: what rules share of the page is of this moment.
        const moment: Visit = { ...visit };
        for (const rule of options.rules)
          if (rule.kind === 'reading' && rule.states.includes(state)) await ask(rule.id, () => rule.read(moment));
      };
      if (state === 'default' && options.record && !isBlank) {
        checked.record = await withinTime(recordOf(tab, { ...target, name: checked.name }, here), options.ruleTime);
        for (const rule of options.rules) if (rule.kind === 'response') await keep(rule.judge(checked.record));
      }
      if (state === 'no-script') checked.withoutScripts = await withinTime(tab.world.runWithKit(readWithoutScripts), options.ruleTime);
      if (state === 'no-script' && tab.scripts) lookedAlready();
      else if (!presses) await withinTime(look(), options.ruleTime);
      if (isBlank) return checked;
      await drive();
      if (presses) {
        // Nothing is pressed for nobody: only where something looks at what comes of it.
        if (!checked.clean) await withinTime(reopen(state), options.timeout + 5000);
        for await (const { refused, sent } of enterState(tab, state, () => reopen(state), options.maySubmit)) {
          checked.clean = false;
          for (const rule of options.rules)
            if (sent && rule.kind === 'form' && rule.states.includes(state)) await ask(rule.id, () => rule.judge(visit, sent));
          if (!refused) await withinTime(look(), options.ruleTime);
          else if (refused.folder) checked.unanswered = true;
          else missed('form-refused', guardWords['form-refused'](refused.status), state);
        }
      }
      checked.states.push(state);
    } catch (error) {
      checked.clean = false;
      if (tab.surprises.crashed) {
        missed('crashed', guardWords.crashed(), state);
        return checked;
      }
      if (error instanceof NotReached) missed(error.code, error.words, state);
      else missed('state-failed', guardWords['state-failed'](state, firstLine(error)), state);
      if (error instanceof NotReached && error.code === 'timeout') return checked;
    }
  }
  return checked;
}

/** What is left of a run's looks for a target that asks only some rules; its record is kept only where one of them judges by it. */
function narrowed(all: CheckOptions, only: readonly string[]): CheckOptions {
  const rules = all.rules.filter(({ id }) => only.includes(id));
  const judged = rules.some(({ kind }) => kind === 'run' || kind === 'response');
  return { ...all, rules, axe: all.axe && only.includes('axe'), record: all.record && judged };
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .split('\n')[0]
    ?.replace(/https?:\/\/\S+/g, '…')
    .slice(0, 160) ?? '';
