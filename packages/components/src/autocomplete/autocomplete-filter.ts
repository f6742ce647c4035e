import { fold } from '@patrwm/language';

/** What can be found: a text, and its name in the other language. */
export interface Findable {
  readonly text: string;
  readonly other?: string;
}

export interface Match<Item> {
  readonly item: Item;
  /** Only the name in the other language holds what was typed, so that is worth showing. */
  readonly byOther: boolean;
}

/**
 * The items that hold every word of `typed`, in either language, best first: the same text, then texts that begin with it,
 * then those where each word begins a word, then the rest. Within each, the list's own order.
 * Accents, case, hyphens and apostrophes do not count.
 *
 * @example
 * filterItems(schools, 'ty gwyn'); // finds 'Ysgol Tŷ-Gwyn'
 */
export function filterItems<Item extends Findable>(items: readonly Item[], typed: string): Match<Item>[] {
  const query = searchable(typed);
  const words = query.split(' ').filter(Boolean);
  return items
    .map((item) => {
      const own = rank(searchable(item.text), query, words);
      const other = item.other === undefined ? none : rank(searchable(item.other), query, words);
      // A word of each language, as in "ysgol oak", still finds it, after all others.
      const mixed = item.other === undefined ? none : rank(searchable(`${item.text} ${item.other}`), query, words);
      const best = Math.min(own, other, mixed === none ? none : holds);
      return { item, best, byOther: own === none && best !== none };
    })
    .filter(({ best }) => best !== none)
    .sort((a, b) => a.best - b.best)
    .map(({ item, byOther }) => ({ item, byOther }));
}

/** The one item that `typed` names in full, in either language. */
export function sameItem<Item extends Findable>(items: readonly Item[], typed: string): Item | undefined {
  const query = searchable(typed);
  const same = query ? items.filter(({ text, other }) => searchable(text) === query || (other && searchable(other) === query)) : [];
  return same.length === 1 ? same[0] : undefined;
}

const holds = 3;
const none = 4;

function rank(text: string, query: string, words: readonly string[]): number {
  if (text === query) return 0;
  if (text.startsWith(query)) return 1;
  if (words.every((word) => ` ${text}`.includes(` ${word}`))) return 2;
  return words.every((word) => text.includes(word)) ? holds : none;
}

// A thousand schools are searched at each key, and folding is the dear part.
const known = new Map<string, string>();

function searchable(text: string): string {
  let folded = known.get(text);
  if (folded === undefined) {
    folded = fold(text)
      .replace(/'/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    known.set(text, folded);
  }
  return folded;
}
