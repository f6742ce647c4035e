import { showAnswer, type List, type ListItem } from '@patrwm/journey';
import { fill, type Language } from '@patrwm/language';

/** An item's own name, such as `Siân Llŷr`; empty while it has none. */
export function itemName(list: List, item: ListItem, language: Language): string {
  return list.itemName
    .map((id) => (list.questions[id] ? showAnswer(id, list.questions[id], item.answers[id])[language] : ''))
    .filter(Boolean)
    .join(' ');
}

/** What an item is called: its name, or `Plentyn 2` while it has none. */
export function itemTitle(list: List, item: ListItem, number: number, language: Language): string {
  return itemName(list, item, language) || fill(list.itemTitle[language], { n: number });
}
