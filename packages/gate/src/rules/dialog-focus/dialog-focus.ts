import { guarded } from '../../keyboard/guarded.ts';
import { observationsOf, type Told } from '../../keyboard/told.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { findOpeners, focusOn, noteDialogs, readDialog, type DialogRead, type Opener } from './dialog-in-page.ts';
import { words } from './dialog-focus.text.ts';

const id = 'dialog-focus';
const atMost = 5;

/** Opens each dialog as a keyboard would and looks where the focus goes: in, round, out and back. */
export const dialogFocusRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['2.4.3', '2.1.2'],
  point: 5,
  certainty: 'failure',
  states: ['opened'],
  drive: async (visit) => {
    const openers = await visit.look(findOpeners);
    const told: Told[] = [];
    let dirty = false;
    for (const opener of openers.slice(0, atMost)) {
      if (dirty) await visit.reopen();
      dirty = true;
      told.push(...(await guarded(visit, () => tryDialog(visit, opener))));
    }
    return observationsOf(visit, id, told);
  },
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reads the dialog until it is as `wanted`, for as long as a fade may take. */
async function until(visit: Visit, wanted: (read: DialogRead) => boolean, patience = 700): Promise<DialogRead> {
  const end = Date.now() + patience;
  let read = await visit.look(readDialog);
  while (!wanted(read) && Date.now() < end) {
    await pause(60);
    read = await visit.look(readDialog);
  }
  return read;
}

async function tryDialog(visit: Visit, opener: Opener): Promise<Told[]> {
  const { keyboard } = visit.page;
  if (!(await visit.look(focusOn, opener.selector))) return [];
  // What comes because the page has scrolled to it was not opened.
  if (!opener.sure) await pause(60);
  await visit.look(noteDialogs, opener.selector);
  await keyboard.press('Enter');
  const opened = await until(visit, ({ open }) => open, opener.sure ? 800 : 250);
  if (!opened.open) return [];
  const told: Told[] = [];
  const { selector, says } = opened;
  const say = (key: string, sure: boolean, cy: string, en: string): void => {
    told.push({ selector, ...(sure ? {} : { certainty: 'warning' as const }), message: { cy, en }, evidence: { key } });
  };
  if (!says)
    say(
      'role',
      false,
      'Mae’r blwch a agorodd yn gorwedd dros y dudalen fel blwch deialog, ond nid yw’n dweud mai dyna ydyw (`role="dialog"`).',
      'The box that opened lies over the page as a dialog does, but does not say that it is one (`role="dialog"`).',
    );
  const { inside, modal, stops } = await until(visit, (read) => read.inside);
  if (!inside)
    say(
      'enter',
      modal,
      'Pan fydd y blwch deialog yn agor, mae’r ffocws yn aros y tu ôl iddo: ni chaiff darllenwyr sgrin wybod amdano.',
      'When the dialog opens, the focus stays behind it: screen readers are not told of it.',
    );
  let left = false;
  if (inside && stops > 0) {
    for (let turn = 0; turn <= Math.min(stops + 1, 15) && !left; turn += 1) {
      await keyboard.press('Tab');
      await pause(20);
      left = (await visit.look(readDialog)).outside;
    }
    if (left)
      say(
        'leave',
        modal,
        'Mae Tab yn gadael y blwch deialog ac yn mynd i’r dudalen sydd y tu ôl iddo, er ei fod yn dal ar agor.',
        'Tab leaves the dialog and goes into the page behind it, though it is still open.',
      );
  }
  if (left || !inside) await visit.look(focusOn, opened.first || selector);
  await keyboard.press('Escape');
  const escaped = await until(visit, ({ open }) => !open, 500);
  let closed = !escaped.open;
  if (!closed) {
    say('escape', false, 'Nid yw Esc yn cau’r blwch deialog.', 'Esc does not close the dialog.');
    if (opened.close && (await visit.look(focusOn, opened.close))) {
      await keyboard.press('Enter');
      closed = !(await until(visit, ({ open }) => !open, 500)).open;
      if (!closed) {
        await keyboard.press('Space');
        closed = !(await until(visit, ({ open }) => !open, 300)).open;
      }
    }
  }
  if (closed) {
    const back = await until(visit, ({ focus }) => focus !== 'none', 400);
    if (back.focus !== 'none') return told;
    // The browser goes on from where the focus last was, if that is still there.
    await keyboard.press('Tab');
    await pause(30);
    const { near } = await visit.look(readDialog);
    say(
      'return',
      !near,
      'Pan fydd y blwch deialog yn cau, nid yw’r ffocws yn dychwelyd at yr hyn a’i hagorodd.',
      'When the dialog closes, the focus does not go back to what opened it.',
    );
  } else if (!escaped.inside && modal && opened.close === '')
    say('close', false, 'Ni chafwyd ffordd i gau’r blwch deialog â bysellfwrdd.', 'No way was found to close the dialog with a keyboard.');
  return told;
}
