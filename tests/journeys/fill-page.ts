// Fills a page of a journey the way a person does: by the names that she hears or reads.
import { questionsOf, type Journey, type Question, type RoutePage } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import type { Page } from 'playwright-core';

export type Typed =
  | string
  | readonly string[]
  | { readonly day: string; readonly month: string; readonly year: string }
  | { readonly postcode: string; readonly pick: string }
  | { readonly line1: string; readonly town: string; readonly postcode: string }
  | { readonly files: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[] };

const words = {
  find: { cy: /^Dod o hyd i|^Dewch o hyd i|^Chwilio/, en: /^Find/ },
  manual: { cy: /â llaw/, en: /manually|yourself/ },
  search: { cy: /^Chwilio eto/, en: /^Search again/ },
  line1: { cy: /^Llinell cyfeiriad 1|^Llinell gyntaf/, en: /^Address line 1/ },
  town: { cy: /^Tref neu ddinas/, en: /^Town or city/ },
  postcode: { cy: /^Cod post/, en: /^Postcode/ },
  day: { cy: 'Diwrnod', en: 'Day' },
  month: { cy: 'Mis', en: 'Month' },
  year: { cy: 'Blwyddyn', en: 'Year' },
} as const;

export async function fillQuestion(page: Page, question: Question, typed: Typed, language: Language, scripts: boolean): Promise<void> {
  const label = question.label[language];
  const labelled = () => page.getByLabel(label, { exact: true });
  if (question.type === 'choice' && question.appearance && question.appearance !== 'radios') {
    const option = question.options.find(({ id }) => id === typed)?.text[language] ?? '';
    const combobox = page.getByRole('combobox', { name: label, exact: true });
    if (!scripts || question.appearance === 'select') await combobox.selectOption({ label: option });
    else {
      await page.locator('input[role=combobox]').waitFor();
      await combobox.fill(option.slice(0, 12));
      await page.getByRole('option', { name: option, exact: true }).click();
    }
  } else if (question.type === 'choice') {
    const option = question.options.find(({ id }) => id === typed)?.text[language] ?? '';
    await page.getByRole('group', { name: label }).getByRole('radio', { name: option, exact: true }).check();
  } else if (question.type === 'choices') {
    const group = page.getByRole('group', { name: label });
    for (const { id, text } of question.options) {
      await group.getByRole('checkbox', { name: text[language], exact: true }).setChecked((typed as readonly string[]).includes(id));
    }
  } else if (question.type === 'date') {
    const group = page.getByRole('group', { name: label });
    const parts = typed as { day: string; month: string; year: string };
    for (const part of ['day', 'month', 'year'] as const) await group.getByLabel(words[part][language], { exact: true }).fill(parts[part]);
  } else if (question.type === 'address')
    await fillAddress(
      page,
      label,
      typed as { postcode: string; pick: string } | { line1: string; town: string; postcode: string },
      language,
    );
  else if (question.type === 'file')
    await page.getByLabel(label).setInputFiles((typed as { files: { name: string; mimeType: string; buffer: Buffer }[] }).files);
  else await labelled().fill(typed as string);
}

async function fillAddress(
  page: Page,
  label: string,
  typed: { postcode: string; pick: string } | { line1: string; town: string; postcode: string },
  language: Language,
): Promise<void> {
  const group = page.getByRole('group', { name: label }).first();
  const again = group.getByRole('button', { name: words.search[language] });
  if ('pick' in typed) {
    if (!(await group.getByLabel(words.postcode[language]).first().isVisible()) && (await again.count())) await again.first().click();
    await group.getByLabel(words.postcode[language]).first().fill(typed.postcode);
    await group.getByRole('button', { name: words.find[language] }).click();
    await page.getByRole('radio', { name: typed.pick }).first().check();
  } else {
    await group.getByRole('button', { name: words.manual[language] }).first().click();
    await group.getByLabel(words.line1[language]).fill(typed.line1);
    await group.getByLabel(words.town[language]).fill(typed.town);
    await group.getByLabel(words.postcode[language]).last().fill(typed.postcode);
  }
}

/** Fills every question that a page asks and for which something is typed. */
export async function fillPage(
  page: Page,
  journey: Journey,
  routePage: RoutePage,
  typed: Readonly<Record<string, Typed>>,
  language: Language,
  scripts = true,
): Promise<void> {
  if (routePage.page.kind !== 'question') return;
  const questions = questionsOf(journey, routePage);
  for (const id of routePage.page.ask) {
    const question = questions[id];
    const value = typed[id];
    if (question && value !== undefined) await fillQuestion(page, question, value, language, scripts);
  }
}
