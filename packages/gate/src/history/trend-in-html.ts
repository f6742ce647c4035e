import type { Language } from '../bilingual.ts';
import { escaped } from '../report/html-text.ts';
import type { HistoryEntry } from './history.ts';
import { trendHeadings, trendOf, trendRows, trendSentence, trendWords } from './trend.ts';

const [step, height] = [28, 120];

/** The trend as a drawing, with the same in a sentence and in a table. */
export function trendInHtml(history: readonly HistoryEntry[], language: Language): string {
  const entries = trendOf(history);
  if (!entries.length) return '';
  const most = Math.max(1, ...entries.map(({ classes }) => classes.failure));
  const bars = entries.map(({ classes }, index) => {
    const tall = Math.round((classes.failure / most) * (height - 24));
    const x = index * step;
    return `<rect x="${String(x)}" y="${String(height - tall)}" width="${String(step - 6)}" height="${String(Math.max(tall, 1))}" fill="currentColor"/><text x="${String(x)}" y="${String(height - tall - 5)}" font-size="13" fill="currentColor">${String(classes.failure)}</text>`;
  });
  const width = String(entries.length * step);
  const sentence = escaped(trendSentence(entries)[language]);
  const cells = (tag: string, values: readonly string[]): string =>
    values.map((value) => `<${tag}>${escaped(value)}</${tag.split(' ')[0] ?? ''}>`).join('');
  const id = `${language}-trend-caption`;
  return `<figure><svg role="img" aria-label="${escaped(trendWords.failures[language])}: ${sentence}" width="${width}" height="${String(height)}" viewBox="0 0 ${width} ${String(height)}">${bars.join('')}</svg><figcaption>${sentence}</figcaption></figure>
<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}"><table><caption id="${id}">${escaped(trendWords.title[language])}</caption>
<thead><tr>${cells('th scope="col"', trendHeadings(language))}</tr></thead><tbody>
${trendRows(entries, language)
  .map((row) => `<tr>${cells('td', row)}</tr>`)
  .join('\n')}
</tbody></table></div>`;
}
