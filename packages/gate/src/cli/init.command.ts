import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../bilingual.ts';
import { guessConfig } from '../init/guess-config.ts';
import { lookAtRepo, type RepoFacts } from '../init/repo-facts.ts';
import { languageOf, type Terminal } from './terminal.ts';
import type { Typed } from './typed.ts';

const configName = 'gate.config.json';
const schema = './node_modules/@patrwm/gate/schema/config.schema.json';

interface CiFile {
  readonly template: string;
  readonly to: string;
  readonly then: Bilingual;
}

/** The file of each CI system, and what a person does with it. */
const ciFiles: Readonly<Record<RepoFacts['ci'][number], CiFile>> = {
  github: {
    template: 'github/accessibility.yml',
    to: '.github/workflows/accessibility.yml',
    then: { cy: 'Bydd yn rhedeg ar bob cais tynnu.', en: 'It will run on every pull request.' },
  },
  gitlab: {
    template: 'gitlab/accessibility.gitlab-ci.yml',
    to: '.gitlab/accessibility.gitlab-ci.yml',
    then: {
      cy: 'Ychwanegwch at `.gitlab-ci.yml`: `include: [{ local: .gitlab/accessibility.gitlab-ci.yml }]`.',
      en: 'Add to `.gitlab-ci.yml`: `include: [{ local: .gitlab/accessibility.gitlab-ci.yml }]`.',
    },
  },
  azure: {
    template: 'azure/azure-pipelines.accessibility.yml',
    to: 'azure-pipelines.accessibility.yml',
    then: { cy: 'Gwnewch bibell ohono yn Azure DevOps.', en: 'Make a pipeline of it in Azure DevOps.' },
  },
};

/** `patrwm-gate init`: writes a configuration and the file of the CI in use, and says why they are as they are. Overwrites nothing. */
export function initCommand(typed: Typed, terminal: Terminal): number {
  const language = languageOf(typed.text('lang'), terminal.env);
  const say = (words: Bilingual): void => terminal.out(words[language]);
  const facts = lookAtRepo(terminal.cwd);
  const write = (to: string, text: string): boolean => {
    const file = path.join(terminal.cwd, to);
    if (existsSync(file)) {
      say({ cy: `= ${to} yno’n barod; ni newidiwyd dim ynddo.`, en: `= ${to} is there already; nothing in it was changed.` });
      return false;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    say({ cy: `+ ${to}`, en: `+ ${to}` });
    return true;
  };
  const others = ['yaml', 'yml', 'ts', 'mjs', 'js'].map((ending) => `gate.config.${ending}`);
  const other = others.find((name) => existsSync(path.join(terminal.cwd, name)));
  if (other) say({ cy: `= ${other} yno’n barod; ni newidiwyd dim ynddo.`, en: `= ${other} is there already; nothing in it was changed.` });
  else {
    const { config, because } = guessConfig(facts);
    if (write(configName, `${JSON.stringify({ $schema: schema, ...config }, null, 2)}\n`))
      for (const each of because) say({ cy: `    ${each.cy}`, en: `    ${each.en}` });
  }
  for (const system of facts.ci) {
    const { template, to, then } = ciFiles[system];
    if (write(to, readFileSync(new URL(`../../templates/${template}`, import.meta.url), 'utf8')))
      say({ cy: `    ${then.cy}`, en: `    ${then.en}` });
  }
  if (!facts.ci.length)
    say({
      cy: 'Ni welwyd CI ar waith. Mae templedi GitHub, GitLab ac Azure DevOps yn ffolder `templates` y pecyn.',
      en: 'No CI system was seen. Templates for GitHub, GitLab and Azure DevOps are in the package’s folder `templates`.',
    });
  say({ cy: 'Nesaf: `npx patrwm-gate check`', en: 'Next: `npx patrwm-gate check`' });
  return 0;
}
