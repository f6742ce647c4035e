import { guarded } from '../../keyboard/guarded.ts';
import type { PageKit } from '../../page-kit.ts';
import type { Visit } from '../../rule.ts';
import type { Group } from './unreached-in-page.ts';

/** Which of the groups do not answer to the arrow keys, nor to Home and End. */
export async function silentMembers(visit: Visit, groups: readonly Group[]): Promise<Group[]> {
  if (!groups.length) return [];
  return guarded(visit, async () => {
    const silent: Group[] = [];
    for (const group of groups.slice(0, 6)) {
      const held = await visit.look(holdStop, group);
      if (held === null) continue;
      let answered = false;
      for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'ArrowLeft', 'ArrowUp']) {
        await visit.page.keyboard.press(key);
        await new Promise((resolve) => setTimeout(resolve, 30));
        if ((await visit.look(standOf, group)) === held) continue;
        answered = true;
        break;
      }
      if (!answered) silent.push(group);
    }
    return silent;
  });
}

/** How a group stands, as text: where its focus is and what it has chosen. `null` when it cannot be given focus. Runs in the page. */
function standOf(kit: PageKit, argument: unknown): string {
  const { container } = argument as Group;
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return `${active ? kit.selector(active) : ''}${kit.find(container)?.outerHTML ?? ''}`;
}

function holdStop(kit: PageKit, argument: unknown): string | null {
  const { stop, container } = argument as Group;
  const element = kit.find(stop);
  if (!(element instanceof HTMLElement)) return null;
  element.focus();
  if (!element.matches(':focus, :focus-within')) return null;
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return `${active ? kit.selector(active) : ''}${kit.find(container)?.outerHTML ?? ''}`;
}
