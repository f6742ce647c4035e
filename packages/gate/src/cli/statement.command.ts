import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { languages, type Bilingual, type Language } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import { readResult } from '../report/read-result.ts';
import { documentInHtml, documentInMarkdown } from '../statement/document.ts';
import { draftStatement } from '../statement/statement.ts';
import { languageOf, type Terminal } from './terminal.ts';
import type { Typed } from './typed.ts';

const text = { type: 'string' } as const;

export const statementOptions: NonNullable<ParseArgsConfig['options']> = {
  from: text,
  out: text,
  name: text,
  'name-cy': text,
  organisation: text,
  'organisation-cy': text,
  scope: text,
  email: text,
  phone: text,
  lang: text,
};

const files: Readonly<Record<Language, string>> = { cy: 'datganiad-hygyrchedd', en: 'accessibility-statement' };

/** `patrwm-gate statement --from RESULT --out DIR`: drafts the accessibility statement in both languages, as HTML and Markdown. */
export function statementCommand(typed: Typed, terminal: Terminal): number {
  const language = languageOf(typed.text('lang'), terminal.env);
  const [from, out] = [typed.text('from'), typed.text('out')];
  if (from === undefined || out === undefined)
    throw new GateError('bad-usage', {
      cy: 'Rhowch `--from RESULT.json` a `--out DIR`.',
      en: 'Give `--from RESULT.json` and `--out DIR`.',
    });
  const result = readResult(path.resolve(terminal.cwd, from));
  const folder = path.resolve(terminal.cwd, out);
  const named = (option: string): { name: Partial<Bilingual> } | undefined => {
    const [en, cy] = [typed.text(option), typed.text(`${option}-cy`)];
    // A name that was given once stands in both: many have but one.
    return en === undefined && cy === undefined ? undefined : { name: { en: en ?? cy ?? '', cy: cy ?? en ?? '' } };
  };
  const [scope, email, phone] = ['scope', 'email', 'phone'].map((option) => typed.text(option));
  const facts = {
    ...named('name'),
    ...(named('organisation') ? { organisation: named('organisation')?.name ?? {} } : {}),
    ...(scope === undefined ? {} : { scope }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
  mkdirSync(folder, { recursive: true });
  for (const each of languages) {
    const { title, blocks, values } = draftStatement(result, facts, each);
    const other = languages.find((one) => one !== each) ?? 'en';
    const about = { language: each, title, values, other: { language: other, href: `${files[other]}.html` } };
    writeFileSync(path.join(folder, `${files[each]}.html`), documentInHtml(blocks, about));
    writeFileSync(path.join(folder, `${files[each]}.md`), documentInMarkdown(blocks, about));
    terminal.out(path.join(out, `${files[each]}.html`));
    terminal.out(path.join(out, `${files[each]}.md`));
  }
  terminal.out(
    {
      cy: 'Drafftiau yw’r rhain: mae pobl i brofi, i lenwi’r bylchau sydd wedi’u marcio, ac i ddarllen y ddwy iaith cyn cyhoeddi.',
      en: 'These are drafts: people must test, fill in the marked gaps, and read both languages before they are published.',
    }[language],
  );
  return 0;
}
