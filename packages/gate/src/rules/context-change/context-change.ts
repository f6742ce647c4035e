import { guarded, sumOf } from '../../keyboard/guarded.ts';
import { listenersOf } from '../../keyboard/listeners.ts';
import { observationsOf, type Told } from '../../keyboard/told.ts';
import { walkOf } from '../../keyboard/walk.ts';
import type { PageKit } from '../../page-kit.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { words } from './context-change.text.ts';

const id = 'context-change';

/** Whether coming to a control, or choosing in it, takes a person somewhere else. */
export const contextChangeRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['3.2.1', '3.2.2'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: async (visit) => {
    const selects = await choosers(visit);
    const told = [
      ...(await onFocus(visit)),
      ...(selects.length ? await guarded(visit, (happened) => onInput(visit, selects, happened)) : []),
    ];
    return observationsOf(visit, id, told.slice(0, 10));
  },
};

async function onFocus(visit: Visit): Promise<Told[]> {
  const { steps, byId, trap } = await walkOf(visit);
  const told = new Map<number, Told>();
  for (const { stop, through, came, happened, opened } of steps) {
    const [firstId] = through;
    const first = firstId === undefined ? undefined : byId.get(firstId);
    const at = first ?? (stop === undefined ? undefined : byId.get(stop));
    if (happened > 0 || opened > 0) {
      const key = firstId ?? at?.id;
      const selector = came || at?.selector;
      if (key === undefined || selector === undefined || told.has(key)) continue;
      told.set(key, {
        selector,
        message: {
          cy: 'Dim ond dod â’r ffocws yma sy’n mynd i dudalen arall, yn anfon ffurflen neu’n agor ffenestr.',
          en: 'Merely bringing the focus here goes to another page, sends a form or opens a window.',
        },
        evidence: { key: 'focus' },
      });
      continue;
    }
    if (stop === undefined && through.length > 0) {
      const id = firstId ?? -1;
      if (told.has(id)) continue;
      told.set(id, {
        ...(came ? { selector: came } : { certainty: 'warning' as const }),
        message: {
          cy: 'Mae sgript yn cymryd y ffocws oddi ar elfen cyn gynted ag y daw yno, felly ni ellir ei defnyddio â bysellfwrdd.',
          en: 'A script takes the focus away from an element as soon as it comes there, so it cannot be used with a keyboard.',
        },
        evidence: { key: 'blur' },
      });
    } else if (!trap && first && stop !== undefined && first.id !== stop && !told.has(first.id)) {
      const to = byId.get(stop);
      // A container that hands its focus to a part of itself does what it should.
      if (!to || to.group === first.group || to.inDialog || first.empty || !first.seen) continue;
      told.set(first.id, {
        selector: first.selector,
        certainty: 'warning',
        message: {
          cy: `Pan ddaw’r ffocws yma mae sgript yn ei symud i rywle arall: \`${to.selector}\`.`,
          en: `When the focus comes here a script moves it somewhere else: \`${to.selector}\`.`,
        },
        evidence: { key: 'moved' },
      });
    }
  }
  return [...told.values()];
}

interface Chooser {
  readonly selector: string;
  readonly key: string;
}

/** Selects, radio buttons and tick boxes that listen for a change themselves. */
async function choosers(visit: Visit): Promise<Chooser[]> {
  const { elements } = await listenersOf(visit);
  const listening = elements
    .filter(({ types }) => types.includes('change') || types.includes('input') || types.includes('click'))
    .map(({ at }) => at);
  return visit.look((kit: PageKit, argument: unknown) => {
    const nodes = (argument as (readonly (number | 's')[])[]).flatMap((at) => {
      let node: Element | ShadowRoot | Document | null | undefined = document;
      for (const step of at) node = step === 's' ? (node as Element | null)?.shadowRoot : node?.children[step];
      return node instanceof Element ? node : [];
    });
    return kit
      .all('select:not([multiple]), input[type="radio" i], input[type="checkbox" i]')
      .filter(
        (element) =>
          kit.tabbable(element) && nodes.some((node) => node === element || (node.localName === 'form' && node.contains(element))),
      )
      .slice(0, 8)
      .map((element) => ({ selector: kit.selector(element), key: element.localName === 'select' ? 'ArrowDown' : 'Space' }));
  }, listening);
}

async function onInput(visit: Visit, selects: readonly Chooser[], happened: Parameters<Parameters<typeof guarded>[1]>[0]): Promise<Told[]> {
  const told: Told[] = [];
  for (const { selector, key } of selects) {
    const before = sumOf(happened);
    const ready = await visit.look((kit: PageKit, argument: unknown) => {
      const element = kit.find(argument as string);
      if (!(element instanceof HTMLElement)) return false;
      element.focus();
      return element.matches(':focus');
    }, selector);
    if (!ready) continue;
    await visit.page.keyboard.press(key);
    await new Promise((resolve) => setTimeout(resolve, 120));
    if (sumOf(happened) === before) continue;
    told.push({
      selector,
      message:
        key === 'Space'
          ? {
              cy: 'Mae dewis yma’n mynd i dudalen arall, yn anfon y ffurflen neu’n agor ffenestr ar unwaith, heb fotwm i gadarnhau.',
              en: 'Choosing here goes to another page, sends the form or opens a window at once, without a button to confirm.',
            }
          : {
              cy: 'Mae un wasgiad ar y fysell saeth yn y gwymplen hon yn mynd i dudalen arall neu’n anfon y ffurflen, felly ni all y bysellfwrdd gyrraedd y dewisiadau eraill.',
              en: 'One press of an arrow key in this drop-down list goes to another page or sends the form, so a keyboard cannot get to its other options.',
            },
      evidence: { key: 'input' },
    });
  }
  return told;
}
