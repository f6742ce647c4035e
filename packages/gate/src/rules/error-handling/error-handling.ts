import type { Dialog } from 'playwright-core';
import type { Observation } from '../../finding.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { errorMessages } from './error-messages.text.ts';
import { words } from './error-handling.text.ts';
import { fillAndPress, formsThatAsk, readOutcome, type BeforeSending } from './send-in-page.ts';

const id = 'error-handling';

/** A box that says that all is well. */
const thanks = /\b(thank|success|received)|\b(diolch|llwyddian|derbyni)/i;

/** Whether anything but reading may leave for this address: only the host that the form is on. */
const isHome = (visit: Visit, url: string): boolean => new URL(url).host === new URL(visit.url).host;

async function tryForm(visit: Visit, index: number): Promise<Observation[]> {
  const boxes: string[] = [];
  const boxed = (dialog: Dialog): void => {
    if (dialog.type() === 'alert' && !thanks.test(dialog.message())) boxes.push(dialog.message());
  };
  visit.page.on('dialog', boxed);
  const sent = async (): Promise<BeforeSending | undefined> => {
    const pressed = await visit.look(fillAndPress, { index, wrong: visit.state === 'wrong-field' });
    // A page that is sent comes back soon; one that stays has answered by then.
    if (pressed) await visit.page.waitForEvent('load', { timeout: 1000 }).catch(() => undefined);
    return pressed;
  };
  const before = await sent().finally(() => visit.page.off('dialog', boxed));
  if (!before) return [];
  const after = await visit.look(readOutcome, before);
  if (!after) return [];
  const observations: Observation[] = [];
  const say = async (
    selector: string | undefined,
    key: keyof typeof errorMessages,
    certainty?: 'warning' | 'advice',
    about = '',
  ): Promise<void> => {
    const element = selector ? await visit.describe(selector) : undefined;
    const message = errorMessages[key](about.slice(0, 100));
    observations.push({
      rule: id,
      ...(element ? { element } : {}),
      message,
      ...(certainty ? { certainty } : {}),
      evidence: { key: `${key} ${about}`.trim() },
    });
  };
  if (!after.said.length) {
    // The same words as before the form was sent: nothing new shows that they were said again.
    if (before.invalid.length) return observations;
    if (before.native && after.stayed) await say(after.form, 'native', 'warning');
    // A box with words in it is words, and is heard; but it names one error, is closed, and nothing stays at the field.
    else if (boxes.length && after.stayed) await say(after.form, 'boxed', 'warning', boxes[0]);
    else if (after.invalid.length) await say(after.invalid[0], 'colour');
    else if (after.reddened.length) await say(after.reddened[0], 'colour');
    else if (before.required && visit.state === 'empty-submit') await say(after.form, 'silent', 'warning');
    return observations;
  }
  for (const { selector, name } of after.untied) await say(selector, 'untied', 'warning', name);
  for (const { selector, text, missing } of after.deadLinks) await say(selector, 'deadLink', missing ? undefined : 'warning', text);
  if (after.stayed && !after.told && !boxes.length) {
    // Words that came into a required field's own place, tied to nothing: nobody who does not see them is told in any way.
    const sure = visit.state === 'empty-submit' && after.unheard && !after.invalid.length;
    await say(after.form, 'untold', sure ? undefined : 'warning', after.said[0]);
  }
  if (!after.stayed && !/^\s*(error|gwall)/i.test(after.title)) await say(undefined, 'title', 'advice');
  if (after.unlinked) await say(after.unlinked, 'unlinked', 'advice');
  if (visit.language === 'cy' && /^\s*error\b/i.test(after.title)) await say(undefined, 'englishTitle', 'warning');
  if (visit.state === 'wrong-field') for (const { selector, name } of after.lost) await say(selector, 'lost', 'warning', name);
  return observations;
}

/** What a form says when something is wrong: that it says it, where, to whom, and that nothing typed is lost. */
export const errorHandlingRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['3.3.1', '3.3.3', '4.1.3'],
  point: 5,
  certainty: 'failure',
  states: ['empty-submit', 'wrong-field'],
  drive: async (visit) => {
    if (!visit.maySubmit) return [];
    const forms = (await visit.look(formsThatAsk)).filter(({ action }) => isHome(visit, action));
    const observations: Observation[] = [];
    await visit.page.route('**/*', (route) => {
      const request = route.request();
      return request.method() === 'GET' || isHome(visit, request.url()) ? route.continue() : route.abort();
    });
    try {
      for (const [turn, { index }] of forms.entries()) {
        if (turn > 0) await visit.reopen();
        observations.push(...(await tryForm(visit, index)));
      }
    } finally {
      await visit.page.unroute('**/*');
    }
    return observations;
  },
};
