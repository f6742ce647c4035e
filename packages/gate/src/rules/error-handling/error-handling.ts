import type { Observation } from '../../finding.ts';
import type { FormRule, Visit } from '../../rule.ts';
import type { Sent } from '../../visit/send-form.ts';
import { errorMessages } from './error-messages.text.ts';
import { words } from './error-handling.text.ts';
import { readOutcome } from './outcome-in-page.ts';

const id = 'error-handling';

/** A box that says that all is well. */
const thanks = /\b(thank|success|received)|\b(diolch|llwyddian|derbyni)/i;

/** Some pages ask their server before they say anything, and stay as they are meanwhile. */
const patience = 750;

async function judge(visit: Visit, { before, boxes: said }: Sent): Promise<Observation[]> {
  const boxes = said.filter((text) => !thanks.test(text));
  let after = await visit.look(readOutcome, before);
  if (after?.stayed && !after.said.length) {
    await new Promise((resolve) => setTimeout(resolve, patience));
    after = await visit.look(readOutcome, before);
  }
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
export const errorHandlingRule: FormRule = {
  kind: 'form',
  id,
  words,
  criteria: ['3.3.1', '3.3.3', '4.1.3'],
  point: 5,
  certainty: 'failure',
  states: ['empty-submit', 'wrong-field'],
  judge,
};
