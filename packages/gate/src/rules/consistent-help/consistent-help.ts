import type { PageRecord, RunRule } from '../../rule.ts';
import { words } from './consistent-help.text.ts';

/** Ways to get help stand in the same order on every page that has them. */
export const consistentHelpRule: RunRule = {
  kind: 'run',
  across: true,
  id: 'consistent-help',
  words,
  criteria: ['3.2.6'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  judge: (records) => {
    const found: ReturnType<RunRule['judge']>[number][] = [];
    const isHelp = ({ href, text }: PageRecord['outline']['links'][number]): boolean =>
      /^(tel|mailto|sms):/.test(href) ||
      /\b(contact|help|support|chat|faqs?|ask us|cysyllt\w*|cymorth|sgwrs\w*|cwestiynau cyffredin|gofyn\w*)\b/i.test(text);
    /** Help that repeats stands outside the page’s own content. */
    const helpOf = (record: PageRecord): string[] => {
      const links = record.outline.links.filter((link) => link.where !== 'main' && link.where !== 'head' && isHelp(link));
      return [...new Set(links.map(({ href }) => href.replace(/[?#].*$/, '')))];
    };
    const helps = records.map((record) => ({ record, help: helpOf(record) }));
    const orders = new Map<string, Map<string, PageRecord[]>>();
    for (const { record, help } of helps)
      help.forEach((one, at) => {
        for (const two of help.slice(at + 1)) {
          const pair = [one, two].sort().join(' ');
          const ways = orders.get(pair) ?? new Map<string, PageRecord[]>();
          ways.set(`${one} ${two}`, [...(ways.get(`${one} ${two}`) ?? []), record]);
          orders.set(pair, ways);
        }
      });
    const told = new Set<PageRecord>();
    for (const ways of orders.values()) {
      const [most, ...others] = [...ways.values()].sort((a, b) => b.length - a.length);
      // Of two pages that differ neither is the odd one: the later is told.
      for (const record of most ? others.flat() : []) {
        if (told.has(record)) continue;
        told.add(record);
        found.push({
          rule: 'consistent-help',
          page: record.page,
          evidence: { key: 'order' },
          message: {
            cy: 'Mae’r ffyrdd o gael cymorth mewn trefn wahanol i’r tudalennau eraill.',
            en: 'The ways to get help stand in another order than on the other pages.',
          },
        });
      }
    }
    return found;
  },
};
