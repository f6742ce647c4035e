import { focusLooksOf, type FocusLook } from '../../keyboard/focus-look.ts';
import { observationsOf, type Told } from '../../keyboard/told.ts';
import { walkOf } from '../../keyboard/walk.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './focus-visible.text.ts';

const id = 'focus-visible';

/** Whether each stop of the Tab key looks different with focus, told from its pixels. */
export const focusVisibleRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['2.4.7'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: async (visit) => {
    const { trap } = await walkOf(visit);
    const looks = await focusLooksOf(visit);
    const told: Told[] = looks.flatMap((look) => judge(look) ?? []);
    // One page of one style: the same sentence for each link tells no more than for ten of them.
    const most = trap ? 3 : 10;
    return observationsOf(visit, id, worstFirst(told).slice(0, most));
  },
};

/** What cannot be seen at all before what can hardly be, so that a weak style of many links hides no failure. */
export const worstFirst = <Each extends Pick<Told, 'certainty' | 'evidence'>>(told: readonly Each[]): Each[] =>
  told.toSorted(
    (one, other) =>
      Number(one.certainty !== undefined) - Number(other.certainty !== undefined) ||
      Number(one.evidence?.changed) - Number(other.evidence?.changed),
  );

function judge({ stop, changed, strong, contrast, elsewhere, byKey }: FocusLook): Told | undefined {
  // What cannot be seen at all is told by focus-hidden, a covered one by focus-obscured.
  if ((!stop.seen && !stop.proxy) || !byKey || elsewhere || !stop.onScreen) return undefined;
  if (stop.points > 0 && stop.covered === stop.points) return undefined;
  const { selector } = stop;
  const box = {
    x: Math.round(stop.near.x),
    y: Math.round(stop.near.y),
    width: Math.round(stop.near.width),
    height: Math.round(stop.near.height),
  };
  if (changed === 0) {
    if (stop.caret)
      return {
        selector,
        certainty: 'warning',
        message: {
          cy: 'Dim ond y cyrchwr testun sy’n dangos bod y ffocws yn y maes hwn: nid yw’r un picsel arall yn newid.',
          en: 'Only the text cursor shows that this field has focus: no other pixel changes.',
        },
        evidence: { ...box, changed, key: 'caret' },
      };
    return {
      selector,
      ...(stop.native || stop.role || stop.tabindex ? {} : { certainty: 'warning' as const }),
      message: {
        cy: 'Nid oes dim yn newid ar y sgrin pan fydd y bysellfwrdd yn cyrraedd yr elfen hon: nid yw’r ffocws i’w weld.',
        en: 'Nothing on the screen changes when the keyboard reaches this element: its focus cannot be seen.',
      },
      evidence: { ...box, changed, key: 'none' },
    };
  }
  // A line of one pixel along the longer side is the least that a person finds.
  const least = Math.min(0.8 * Math.max(stop.view.width, stop.view.height), 400);
  if (strong >= least || (!stop.seen && strong > 20)) return undefined;
  return {
    selector,
    certainty: 'warning',
    message: {
      cy: `Prin bod y ffocws i’w weld: ${strong ? `dim ond ${String(strong)} picsel sy’n newid` : 'nid oes picsel yn newid'} o 3:1 neu fwy (y cyferbyniad mwyaf yw ${String(contrast)}:1).`,
      en: `The focus can hardly be seen: ${strong ? `only ${String(strong)} pixels change` : 'no pixel changes'} by 3:1 or more (the greatest contrast is ${String(contrast)}:1).`,
    },
    evidence: { ...box, changed, strong, contrast, needed: Math.round(least), key: 'weak' },
  };
}
