import { precisionOf, readCorpus, recallOf, runCorpus, scoresOf, type CorpusOutcome, type Score } from '../corpus/corpus.ts';
import { rules } from '../rules/index.ts';
import { GateError } from '../gate-error.ts';
import type { Typed } from './typed.ts';
import type { Terminal } from './terminal.ts';

const least = { recall: 0.95, precision: 0.98 };

/** `patrwm-gate corpus`: precision and recall of each rule over its pages. Ends with 1 below what is promised. */
export async function corpusCommand(typed: Typed, terminal: Terminal): Promise<number> {
  const only = { rule: typed.text('rule'), page: typed.text('page') };
  const pages = readCorpus(undefined, only);
  if (!pages.length)
    throw new GateError('no-corpus-pages', {
      cy: `Nid oes tudalen yn y corpws ar gyfer ${only.rule ?? ''} ${only.page ?? ''}`.trim() + '.',
      en: `The corpus has no page for ${only.rule ?? ''} ${only.page ?? ''}`.trim() + '.',
    });
  const loud = only.rule !== undefined || typed.flag('verbose');
  const outcomes = await runCorpus(pages, {
    whole: typed.flag('whole'),
    onPage: (outcome) => {
      if (loud || outcome.missed.length || outcome.falseAlarms.length || outcome.notTested.length) terminal.out(describe(outcome));
    },
  });
  const scores = scoresOf(outcomes);
  const width = Math.max(...scores.map(({ rule }) => rule.length), 8);
  terminal.out(`\n${'rule'.padEnd(width)}  hits  missed  false  recall  precision`);
  for (const score of scores) terminal.out(row(score.rule, score, width));
  const classes = (['failure', 'warning', 'advice'] as const).map((certainty) => ({
    certainty,
    total: sum(scores.filter(({ rule }) => (rules.find(({ id }) => id === rule)?.certainty ?? 'failure') === certainty)),
  }));
  for (const { certainty, total } of classes) terminal.out(row(`= ${certainty}`, total, width));
  const untested = outcomes.filter(({ notTested }) => notTested.length).length;
  terminal.out(`${String(pages.length)} pages, ${String(untested)} with something not tested`);
  const below = classes.some(({ total }) => recallOf(total) < least.recall || precisionOf(total) < least.precision);
  return below || untested ? 1 : 0;
}

const share = (value: number): string => value.toFixed(3);
const row = (name: string, score: Score, width: number): string =>
  `${name.padEnd(width)}  ${String(score.hits).padStart(4)}  ${String(score.missed).padStart(6)}  ${String(score.falseAlarms).padStart(5)}  ${share(recallOf(score)).padStart(6)}  ${share(precisionOf(score)).padStart(9)}`;

function sum(scores: readonly Score[]): Score {
  const add = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
  return {
    rule: '',
    hits: add(({ hits }) => hits),
    missed: add(({ missed }) => missed),
    falseAlarms: add(({ falseAlarms }) => falseAlarms),
  };
}

function describe({ page, missed, falseAlarms, findings, notTested }: CorpusOutcome): string {
  const lines = [`${missed.length || falseAlarms.length || notTested.length ? '✗' : '✓'} ${page.file}`];
  for (const rule of missed) lines.push(`    missed       ${rule}`);
  for (const { code, state, message } of notTested) lines.push(`    not tested   ${code}${state ? ` (${state})` : ''}: ${message.en}`);
  for (const finding of findings) {
    const { rule, certainty, message, element, places } = finding;
    if (rule.startsWith('axe/') && certainty === 'advice' && !page.expected.includes(rule)) continue;
    const kind = falseAlarms.includes(rule) ? 'FALSE ALARM' : 'found';
    lines.push(`    ${kind.padEnd(12)} ${rule} [${certainty}; ${places.map(({ state }) => state).join(', ')}] ${message.en}`);
    if (element) lines.push(`                 ${element.selector}`);
  }
  return lines.join('\n');
}
