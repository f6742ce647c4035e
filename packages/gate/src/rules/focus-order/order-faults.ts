import type { Box, Stop } from '../../keyboard/stop.ts';
import type { Told } from '../../keyboard/told.ts';

/** What stands out of the flow, or is seen only with focus, has no place among the rest. */
const placed = ({ seen, fixed, oneBox, inDialog, frame }: Stop): boolean => seen && !fixed && oneBox && !inDialog && !frame;

const above = (one: Box, other: Box): boolean => one.y + one.height <= other.y + 2;
const sameRow = (one: Box, other: Box): boolean =>
  Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 0.6 * Math.min(one.height, other.height);
const sameColumn = (one: Box, other: Box): boolean =>
  Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.5 * Math.min(one.width, other.width);

/** Whether a reader comes to `one` before `other` without doubt: above it in its column, or before it in its row. */
const readBefore = (one: Box, other: Box, rightToLeft: boolean): boolean =>
  (sameColumn(one, other) && above(one, other)) ||
  (sameRow(one, other) && (rightToLeft ? other.x + other.width <= one.x + 2 : one.x + one.width <= other.x + 2));

interface Disorder {
  readonly pairs: number;
  readonly turned: number;
  readonly first: Stop | undefined;
}

function disorderOf(stops: readonly Stop[], rightToLeft: boolean): Disorder {
  let pairs = 0;
  let turned = 0;
  let first: Stop | undefined;
  for (const [index, one] of stops.entries())
    for (const later of stops.slice(index + 1)) {
      const right = readBefore(one.box, later.box, rightToLeft);
      const wrong = readBefore(later.box, one.box, rightToLeft);
      if (right === wrong) continue;
      pairs += 1;
      if (!wrong) continue;
      turned += 1;
      first ??= later;
    }
  return { pairs, turned, first };
}

const isField = ({ tag, type }: Stop): boolean => /^(input|select|textarea)$/.test(tag) && !/^(submit|button|reset|image)$/.test(type);

/** Judges the order of the stops against where they stand. `order` is each stop's place in the document. */
export function orderFaults(stops: readonly Stop[], order: readonly number[], rightToLeft: boolean): Told[] {
  const told = tabindexFaults(stops, order, rightToLeft);
  if (told.length) return told;
  return [...landmarkFaults(stops), ...groupFaults(stops, rightToLeft)];
}

/** A `tabindex` above zero that takes the stops out of the document's order, to the worse. */
function tabindexFaults(stops: readonly Stop[], order: readonly number[], rightToLeft: boolean): Told[] {
  const raised = stops.filter(({ tabindex }) => tabindex > 0);
  if (!raised.length) return [];
  const moved = order.some((place, index) => index > 0 && place >= 0 && place < (order[index - 1] ?? -1));
  if (!moved) return [];
  const natural = [...stops.keys()].sort((one, other) => (order[one] ?? 0) - (order[other] ?? 0)).flatMap((index) => stops[index] ?? []);
  const seen = (list: readonly Stop[]): Stop[] => list.filter(placed);
  const now = disorderOf(seen(stops), rightToLeft);
  const before = disorderOf(seen(natural), rightToLeft);
  if (now.turned <= before.turned) return [];
  // Within one form or list the jump is plain; from one part of the page to another somebody may have meant it.
  const groups = new Set(raised.map(({ group }) => group));
  const plain = [...groups].some((group) => {
    const within = (list: readonly Stop[]): Stop[] => seen(list).filter((stop) => stop.group === group);
    return disorderOf(within(stops), rightToLeft).turned > disorderOf(within(natural), rightToLeft).turned;
  });
  const [first] = raised;
  return [
    {
      ...(first ? { selector: first.selector } : {}),
      ...(plain ? {} : { certainty: 'warning' as const }),
      message: {
        cy: `Mae \`tabindex\` uwchlaw sero (${String(raised.length)} elfen) yn mynd â’r ffocws drwy’r dudalen mewn trefn wahanol i’r un a welir: ${sequence(stops)}.`,
        en: `A \`tabindex\` above zero (${String(raised.length)} elements) takes the focus through the page in another order than the one that is seen: ${sequence(stops)}.`,
      },
      evidence: { raised: raised.length, turned: now.turned, key: 'tabindex' },
    },
  ];
}

const sequence = (stops: readonly Stop[]): string =>
  stops
    .slice(0, 5)
    .map(({ text, tag, type }) => `“${(text || `${tag} ${type}`).trim().slice(0, 30)}”`)
    .join(' → ');

/** A header, navigation or main part that is wholly above another, and is come to after it. */
function landmarkFaults(stops: readonly Stop[]): Told[] {
  const parts = new Map<string, Stop[]>();
  for (const stop of stops.filter(placed)) if (stop.landmark) parts.set(stop.landmark, [...(parts.get(stop.landmark) ?? []), stop]);
  const list = [...parts.values()];
  for (const [index, earlier] of list.entries())
    for (const later of list.slice(index + 1)) {
      const [one, other] = [earlier[0], later[0]];
      if (!one || !other || earlier.length < 2 || later.length < 2) continue;
      const [high, low] = [one.landmarkBox, other.landmarkBox];
      if (!high || !low) continue;
      // Beside one another is a matter of taste.
      const wholly = above(low, high) && Math.min(high.x + high.width, low.x + low.width) > Math.max(high.x, low.x);
      const since = stops.indexOf(earlier.at(-1) ?? one) < stops.indexOf(other);
      if (!wholly || !since) continue;
      return [
        {
          selector: other.selector,
          ...(/^(header|nav|main)$/.test(other.landmarkTag) && /^(main|footer|header)$/.test(one.landmarkTag)
            ? {}
            : { certainty: 'warning' as const }),
          message: {
            cy: `Mae’r rhan \`${other.landmark}\` uwchben \`${one.landmark}\` ar y sgrin, ond daw’r ffocws ati wedyn.`,
            en: `The part \`${other.landmark}\` is above \`${one.landmark}\` on the screen, but the focus comes to it afterwards.`,
          },
          evidence: { key: 'landmark' },
        },
      ];
    }
  return [];
}

/** A list, form or bar whose controls are come to in an order turned round from the one that is seen. */
function groupFaults(stops: readonly Stop[], rightToLeft: boolean): Told[] {
  const groups = new Map<string, Stop[]>();
  for (const stop of stops.filter(placed)) if (stop.group) groups.set(stop.group, [...(groups.get(stop.group) ?? []), stop]);
  const told: Told[] = [];
  for (const [group, members] of groups) {
    if (members.length < 3) continue;
    const { pairs, turned, first } = disorderOf(members, rightToLeft);
    const fields = disorderOf(members.filter(isField), rightToLeft);
    const share = pairs ? turned / pairs : 0;
    if (turned < 2 || !first) continue;
    const whole = members.length >= 4 && share >= 0.8;
    const jumbled = fields.pairs >= 3 && fields.turned / fields.pairs >= 0.3;
    if (!whole && !jumbled && share < 0.25) continue;
    told.push({
      selector: first.selector,
      ...(whole || jumbled ? {} : { certainty: 'warning' as const }),
      message: {
        cy: `Mae’r ffocws yn mynd drwy \`${group}\` mewn trefn wahanol i’r un a welir (${String(turned)} o ${String(pairs)} pâr o chwith): ${sequence(members)}.`,
        en: `The focus goes through \`${group}\` in another order than the one that is seen (${String(turned)} of ${String(pairs)} pairs the wrong way round): ${sequence(members)}.`,
      },
      evidence: { pairs, turned, key: 'group' },
    });
  }
  return told;
}
