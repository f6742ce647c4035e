import type { PageKit } from '../../page-kit.ts';
import type { Observation } from '../../finding.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './status-messages.text.ts';

/** What the page says after a press is said to who does not see it too. */
export const statusMessagesRule: DrivenRule = {
  kind: 'driven',
  ofScripts: true,
  id: 'status-messages',
  words,
  criteria: ['4.1.3'],
  point: 5,
  certainty: 'warning',
  states: ['opened'],
  drive: async (visit) => {
    // A button may do anything: it is pressed only where forms may be sent.
    if (!visit.maySubmit) return [];
    const observations: Observation[] = [];
    const buttons = await visit.look(buttonsToPress);
    for (const [turn, selector] of buttons.entries()) {
      if (turn > 0) await visit.reopen();
      const said = await visit.look(pressAndListen, selector);
      if (!said) continue;
      const element = await visit.describe(said.selector);
      observations.push({
        rule: 'status-messages',
        ...(element ? { element } : {}),
        evidence: { key: said.text },
        message: {
          cy: `Ymddangosodd “${said.text}” ar ôl pwyso’r botwm “${said.button}”, ond nid mewn rhanbarth byw, ac ni symudodd y ffocws.`,
          en: `“${said.text}” appeared after the button “${said.button}” was pressed, but in no live region, and focus did not move.`,
        },
      });
    }
    return observations;
  },
};

/** Buttons of the page’s own that send no form, open nothing and destroy nothing. */
function buttonsToPress(kit: PageKit): string[] {
  const risky = /delete|remove|print|log ?out|sign ?out|pay|close|menu|dileu|tynnu|argraffu|allgofnodi|talu|cau|dewislen/i;
  return kit
    .all('button, input[type="button" i], [role="button"]')
    .filter((button) => {
      if (button instanceof HTMLButtonElement && button.type === 'submit' && button.form) return false;
      if (button.matches(':disabled, [aria-disabled="true"], [aria-expanded], [aria-haspopup], [aria-pressed], [aria-checked], a[href]'))
        return false;
      return kit.seen(button) && !risky.test(kit.name(button));
    })
    .slice(0, 5)
    .map((button) => kit.selector(button));
}

/** Presses, waits, and finds words of a status that nobody is told. */
async function pressAndListen(kit: PageKit, argument: unknown): Promise<{ selector: string; text: string; button: string } | undefined> {
  const button = kit.find(argument as string) as HTMLElement | undefined;
  if (!button) return undefined;
  const spoken = (): Element[] =>
    kit
      .all('body *')
      .filter(
        (each) =>
          !each.matches('script, style, option, textarea') &&
          [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
          kit.seen(each),
      );
  const before = new Set(spoken().map((each) => kit.text(each)));
  const regions =
    '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], [role="timer"], [role="progressbar"], [role="alertdialog"], dialog, [role="dialog"], output';
  const name = kit.name(button).slice(0, 60);
  button.focus();
  button.click();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const status =
    /\b(added|saved|copied|sent|updated|removed|subscribed|success(ful|fully)?|thanks?|thank you|results?|found|error|failed|loading|complete[d]?|invalid|submitted|wedi[’']?[iu]|llwydd\w*|diolch|canlyniad\w*|gwall|methodd|llwytho)\b/i;
  const fresh = spoken().filter((each) => !before.has(kit.text(each)) && !button.contains(each));
  const active = document.activeElement;
  for (const each of fresh) {
    const text = kit.text(each);
    if (text.length > 150 || !status.test(text) || each.closest(regions)) continue;
    if (active && active !== document.body && active !== button && (active.contains(each) || each.contains(active))) continue;
    if (fresh.some((other) => other.closest(regions) && kit.text(other).includes(text))) continue;
    return { selector: kit.selector(each), text: text.slice(0, 80), button: name };
  }
  return undefined;
}
