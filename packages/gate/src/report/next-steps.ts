import type { Bilingual } from '../bilingual.ts';
import { fails, type Result } from '../result.ts';
import { reportWords } from './report.text.ts';

/** What to do after a run, most pressing first. `written` has the files of reports, and the baseline, by name. */
export function nextSteps(result: Result, written: Readonly<Record<string, string>>): Bilingual[] {
  const failing = result.findings.filter(fails);
  const steps: Bilingual[] = [];
  if (result.notTested.length)
    steps.push({
      cy: 'Trwsiwch yn gyntaf yr hyn na ellid ei brofi: nid yw tudalen na chafodd ei gwirio byth yn llwyddiant.',
      en: 'Mend first what could not be tested: a page that was not checked is never a pass.',
    });
  const own = failing.find(({ rule }) => !rule.startsWith('axe/')) ?? failing[0];
  if (own)
    steps.push({
      cy: `Mae \`patrwm-gate rules ${own.rule}\` yn dweud pam a sut i’w drwsio.`,
      en: `\`patrwm-gate rules ${own.rule}\` says why, and how to mend it.`,
    });
  if (written.html !== undefined) steps.push({ cy: `Gyda lluniau: \`${written.html}\``, en: `With pictures: \`${written.html}\`` });
  else if (failing.length)
    steps.push({
      cy: 'Mae `--html adroddiad.html` yn dangos pob un â llun ohono.',
      en: '`--html report.html` shows each of them in a picture.',
    });
  if (failing.length && written.baseline === undefined)
    steps.push({
      cy: 'Gormod i’w trwsio heddiw? Gall `patrwm-gate baseline` eu derbyn dros dro, fel mai dim ond rhai newydd sy’n methu.',
      en: 'Too many to mend today? `patrwm-gate baseline` can accept them for a time, so that only new ones fail.',
    });
  if (!steps.length && !result.breaches?.length) steps.push(reportWords.people);
  return steps;
}
