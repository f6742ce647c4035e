import type { Language } from '../bilingual.ts';
import { fails, type Result } from '../result.ts';
import { pagesOf, shortNames, statesOf } from './page-names.ts';
import { countWords } from './report.text.ts';

/** Systems that take notes of what is wrong from a command’s output, without a token. */
export type Annotated = 'github' | 'azure';

/** The system that a command runs in, where it takes notes. */
export const annotatedBy = ({ GITHUB_ACTIONS, TF_BUILD }: NodeJS.ProcessEnv): Annotated | undefined =>
  GITHUB_ACTIONS === 'true' ? 'github' : TF_BUILD ? 'azure' : undefined;

/** GitHub shows ten errors of a step; what is past them it drops without a word. */
const atMost = 10;

interface Note {
  readonly title: string;
  readonly text: string;
}

/** Lines that a system shows beside the change: what could not be tested, what fails the build, and how much more there is. */
export function annotationsOf(result: Result, system: Annotated, language: Language): string[] {
  const short = shortNames(result);
  const notes: Note[] = [
    ...result.notTested.map(({ page, state, code, message }) => ({
      title: code,
      text: `${message[language]} ${short(page)}${state ? ` [${state}]` : ''}`,
    })),
    ...(result.breaches ?? []).map(({ code, message }) => ({ title: code, text: message[language] })),
    ...result.findings.filter(fails).map((finding) => {
      const pages = pagesOf(finding).map(short);
      const more = pages.length > 1 ? ` ${countWords.more(pages.length - 1)[language]}` : '';
      const where = `${pages[0] ?? ''}${more} [${statesOf(finding).join(', ')}]`;
      return { title: finding.rule, text: [finding.message[language], finding.element?.html, where].filter(Boolean).join('\n') };
    }),
  ];
  const shown = notes.length > atMost ? notes.slice(0, atMost - 1) : notes;
  const rest = notes.length - shown.length;
  return [...shown, ...(rest ? [{ title: 'patrwm-gate', text: countWords.more(rest)[language] }] : [])].map(lines[system]);
}

const lines: Readonly<Record<Annotated, (note: Note) => string>> = {
  // https://docs.github.com/actions/reference/workflow-commands-for-github-actions
  github: ({ title, text }) => `::error title=${escaped(title, ':,')}::${escaped(text)}`,
  // https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands
  azure: ({ title, text }) => `##vso[task.logissue type=error]${title}: ${text.replace(/\s+/g, ' ')}`,
};

/** What a page says may not end the command or begin another. */
const escaped = (text: string, more = ''): string =>
  text.replace(/[%\r\n:,]/g, (sign) =>
    /[%\r\n]/.test(sign) || more.includes(sign) ? `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}` : sign,
  );
