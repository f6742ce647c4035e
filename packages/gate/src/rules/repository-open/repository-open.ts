import { readdirSync } from 'node:fs';
import type { Bilingual } from '../../bilingual.ts';
import type { RunRule } from '../../rule.ts';
import { standardSettings } from '../../standard/standard-settings.ts';
import { words } from './repository-open.text.ts';

const wanted: readonly { readonly key: string; readonly file: RegExp; readonly message: Bilingual }[] = [
  {
    key: 'licence',
    file: /^(licen[cs]e|copying|unlicense|trwydded)([.-].*)?$/i,
    message: {
      cy: 'Nid oes trwydded yn yr ystorfa, felly ni chaiff neb ailddefnyddio’r cod.',
      en: 'There is no licence in the repository, so nobody may use the code again.',
    },
  },
  {
    key: 'readme',
    file: /^(readme|darllenwch)([.-].*)?$/i,
    message: { cy: 'Nid oes `README` yn yr ystorfa.', en: 'There is no `README` in the repository.' },
  },
  {
    key: 'changelog',
    file: /^(change(s|log)|history|releases?|newidiadau)([.-].*)?$/i,
    message: {
      cy: 'Nid oes `CHANGELOG` yn yr ystorfa, felly ni all neb weld beth a newidiwyd a phryd.',
      en: 'There is no `CHANGELOG` in the repository, so nobody can see what was changed and when.',
    },
  },
  {
    key: 'contributing',
    file: /^(contributing|cyfrannu)([.-].*)?$/i,
    message: {
      cy: 'Nid oes `CONTRIBUTING` yn yr ystorfa, felly nid yw eraill yn gwybod sut i helpu.',
      en: 'There is no `CONTRIBUTING` in the repository, so others do not know how to help.',
    },
  },
];

/** The service's repository says that and how others may use it. Only names of files are read, and only where the settings ask. */
export const repositoryOpenRule: RunRule = {
  kind: 'run',
  id: 'repository-open',
  words,
  criteria: [],
  point: 9,
  certainty: 'advice',
  states: ['default'],
  judge: ([first]) => {
    const { repository } = standardSettings();
    if (repository === undefined || !first) return [];
    const files = ['', '/.github', '/docs'].flatMap((folder) => namesIn(repository + folder));
    return wanted
      .filter(({ file }) => !files.some((name) => file.test(name)))
      .map(({ key, message }) => ({ rule: 'repository-open', page: first.page, evidence: { key }, message }));
  },
};

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
