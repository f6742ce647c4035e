import type { Bilingual, Language } from '../bilingual.ts';
import type { Certainty, Finding } from '../finding.ts';
import type { Result } from '../result.ts';

const words = {
  failure: { cy: 'Methiannau', en: 'Failures' },
  warning: { cy: 'Rhybuddion: edrychwch ar y rhain', en: 'Warnings: look at these' },
  advice: { cy: 'Cyngor', en: 'Advice' },
  notTested: { cy: 'Ni ellid profi', en: 'Could not test' },
  flaky: { cy: 'Ansefydlog: wedi llwyddo ar yr ail gynnig', en: 'Flaky: it went well at the second try' },
  none: { cy: 'Ni chafwyd methiant y gall peiriant ei ganfod.', en: 'No machine-detectable failure was found.' },
} as const;
const pagesLooked = (count: number, seconds: number): Bilingual => ({
  cy: `Tudalennau a wiriwyd: ${String(count)}, mewn ${seconds.toFixed(1)} eiliad.`,
  en: `Pages checked: ${String(count)}, in ${seconds.toFixed(1)} seconds.`,
});
const more = (count: number): Bilingual => ({ cy: `… a ${String(count)} arall`, en: `… and ${String(count)} more` });

/** A plain summary for a terminal: failures in full, the rest in short. */
export function terminalReport(result: Result, { language }: { readonly language: Language }): string {
  const lines: string[] = [];
  const of = (certainty: Certainty): readonly Finding[] => result.findings.filter((each) => each.certainty === certainty);
  for (const certainty of ['failure', 'warning'] as const) {
    const found = of(certainty);
    if (!found.length) continue;
    lines.push(`${words[certainty][language]} (${String(found.length)})`, '');
    for (const finding of found) lines.push(...told(finding, language));
  }
  const advice = of('advice');
  if (advice.length)
    lines.push(`${words.advice[language]} (${String(advice.length)}): ${[...new Set(advice.map(({ rule }) => rule))].join(', ')}`, '');
  if (result.notTested.length) {
    lines.push(`${words.notTested[language]} (${String(result.notTested.length)})`, '');
    for (const { page, state, code, message } of result.notTested)
      lines.push(`  ${page}${state ? ` [${state}]` : ''}`, `    ${code}: ${message[language]}`);
    lines.push('');
  }
  if (result.flaky.length)
    lines.push(`${words.flaky[language]}: ${result.flaky.map(({ page, code }) => `${page} (${code})`).join(', ')}`, '');
  for (const notice of result.notices) lines.push(notice[language], '');
  lines.push(pagesLooked(result.pages.length, result.seconds)[language]);
  if (!of('failure').length && !result.notTested.length) lines.push(words.none[language]);
  return `${lines.join('\n')}\n`;
}

function told({ rule, message, element, places, fingerprint }: Finding, language: Language): string[] {
  const pages = [...new Set(places.map(({ page }) => page))];
  const states = [...new Set(places.map(({ state }) => state))];
  const lines = [`  ${rule} · ${fingerprint}`, `    ${message[language]}`];
  if (element) lines.push(`    ${element.html.split('\n').join(' ')}`);
  lines.push(
    `    ${pages.slice(0, 3).join(', ')}${pages.length > 3 ? ` ${more(pages.length - 3)[language]}` : ''} [${states.join(', ')}]`,
    '',
  );
  return lines;
}
