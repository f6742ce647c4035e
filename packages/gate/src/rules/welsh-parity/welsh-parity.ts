import type { PageRecord, RunRule } from '../../rule.ts';
import { comparePages } from '../../welsh/compare-pages.ts';
import { counterpartOf, languageOf, placeOf } from '../../welsh/counterpart.ts';
import { words } from './welsh-parity.text.ts';

const id = 'welsh-parity';
const bare = (url: string): string => url.replace(/#.*$/, '');
const tagOf = ({ outline }: PageRecord): string => outline.lang.toLowerCase().split('-')[0] ?? '';

/** A journey’s step has its counterpart in the same step of the journey in the other language. */
function counterpartRecord(record: PageRecord, records: readonly PageRecord[]): PageRecord | undefined {
  const english = records.filter((each) => languageOf(tagOf(each)) === 'en');
  if (record.counterpart !== undefined) {
    const found = english.find(({ page }) => page === record.counterpart);
    if (found !== undefined) return found;
  }
  const { journey } = record;
  if (journey !== undefined) return english.find((each) => each.journey?.name === journey.name && each.journey.step === journey.step);
  const href = counterpartOf(record.outline, record.url);
  if (href === undefined || !/^https?:/.test(href)) return undefined;
  return (
    english.find(({ url }) => bare(url) === bare(href)) ??
    english.find(({ url }) => placeOf(url) === placeOf(href) && placeOf(url) !== placeOf(record.url))
  );
}

/** A Welsh page asks, says and offers what its English page does. */
export const welshParityRule: RunRule = {
  kind: 'run',
  id,
  words,
  criteria: [],
  point: 2,
  certainty: 'failure',
  states: ['default'],
  judge: (records) =>
    records.flatMap((record) => {
      if (languageOf(tagOf(record)) !== 'cy' || record.status >= 400) return [];
      const other = counterpartRecord(record, records);
      if (other === undefined || other.status >= 400) return [];
      return comparePages(record, other).map(({ message, certainty, everywhere }) => ({
        rule: id,
        page: record.page,
        message,
        ...(certainty === 'failure' ? {} : { certainty }),
        // Without an element, the page and the first words tell one difference from another, whatever numbers are in it.
        evidence: {
          key: `${everywhere ? '' : placeOf(record.url).replace(/^[^/]*/, '')} ${message.en.replace(/\d+/gu, '')}`.trim(),
          counterpart: other.page,
        },
      }));
    }),
};
