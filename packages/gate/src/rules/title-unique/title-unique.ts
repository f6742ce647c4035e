import type { PageRecord, RunRule } from '../../rule.ts';
import { words } from './title-unique.text.ts';

/** Two pages are told apart by their titles. */
export const titleUniqueRule: RunRule = {
  kind: 'run',
  across: true,
  id: 'title-unique',
  words,
  criteria: ['2.4.2'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  judge: (records) => {
    const found: ReturnType<RunRule['judge']>[number][] = [];
    const byTitle = new Map<string, PageRecord[]>();
    for (const record of records) {
      const title = record.outline.title.replace(/\s+/g, ' ').trim();
      if (title) byTitle.set(title, [...(byTitle.get(title) ?? []), record]);
    }
    const place = (url: string): string => url.replace(/[?#].*$/, '');
    const headingOf = (record: PageRecord): string => record.outline.headings.find(({ level }) => level === 1)?.text ?? '';
    for (const [title, pages] of byTitle) {
      for (const record of pages) {
        // One page under two addresses has one heading.
        const other = pages.find((each) => place(each.url) !== place(record.url) && headingOf(each) !== headingOf(record));
        if (!other) continue;
        found.push({
          rule: 'title-unique',
          page: record.page,
          evidence: { key: title },
          message: {
            cy: `Mae gan “${headingOf(record).slice(0, 60)}” ac “${headingOf(other).slice(0, 60)}” yr un teitl: “${title.slice(0, 80)}”.`,
            en: `“${headingOf(record).slice(0, 60)}” and “${headingOf(other).slice(0, 60)}” have the same title: “${title.slice(0, 80)}”.`,
          },
        });
      }
    }
    return found;
  },
};
