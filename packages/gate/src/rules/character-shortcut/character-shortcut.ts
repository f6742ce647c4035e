import { guarded } from '../../keyboard/guarded.ts';
import { listenersOf } from '../../keyboard/listeners.ts';
import { prepareKeys } from '../../keyboard/stop-in-page.ts';
import { observationsOf } from '../../keyboard/told.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './character-shortcut.text.ts';

const id = 'character-shortcut';
const characters = [...'abcdefghijklmnopqrstuvwxyz/?.123'];

/** Which single letters the page takes for itself when nothing has focus. */
export const characterShortcutRule: DrivenRule = {
  kind: 'driven',
  ofScripts: true,
  id,
  words,
  criteria: ['2.1.4'],
  point: 5,
  certainty: 'advice',
  states: ['keyboard'],
  drive: async (visit) => {
    const { whole } = await listenersOf(visit);
    if (!whole.some((type) => /^key(down|up|press)$/.test(type))) return [];
    const taken = await guarded(visit, async () => {
      await visit.look(prepareKeys);
      await visit.look(startListening);
      const answered: string[] = [];
      for (const character of characters) {
        await visit.page.keyboard.press(character);
        if (await visit.look(tookKey)) answered.push(character);
      }
      return answered;
    });
    // A page that answers every key is only counting them, or has a field of its own.
    if (!taken.length || taken.length > 20) return [];
    const list = taken.join(' ');
    return observationsOf(visit, id, [
      {
        message: {
          cy: `Mae’r dudalen yn ateb bysellau sengl (\`${list}\`) heb fod y ffocws mewn maes. A ellir eu diffodd neu eu newid?`,
          en: `The page answers single keys (\`${list}\`) with no field in focus. Can they be turned off or changed?`,
        },
        evidence: { keys: list },
      },
    ]);
  },
};

interface Taking {
  __taking?: { event: KeyboardEvent | undefined; changed: boolean; address: string };
}

/** Runs in the page. */
function startListening(): void {
  const taking: NonNullable<Taking['__taking']> = { event: undefined, changed: false, address: location.href };
  (globalThis as Taking).__taking = taking;
  addEventListener('keydown', (event) => (taking.event = event), true);
  new MutationObserver(() => (taking.changed = true)).observe(document, { subtree: true, childList: true, attributes: true });
}

async function tookKey(): Promise<boolean> {
  const { __taking: taking } = globalThis as Taking;
  if (!taking) return false;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const active = document.activeElement;
  const moved = active !== null && active !== document.body;
  const took = (taking.event?.defaultPrevented ?? false) || taking.changed || moved || location.href !== taking.address;
  if (moved) (active as HTMLElement).blur();
  taking.changed = false;
  taking.event = undefined;
  taking.address = location.href;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  taking.changed = false;
  return took;
}
