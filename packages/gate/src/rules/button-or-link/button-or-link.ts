import type { PageRule, Seen } from '../../rule.ts';
import { words } from './button-or-link.text.ts';

/** What goes somewhere is a link, what does something is a button, and both say so. */
export const buttonOrLinkRule: PageRule = {
  kind: 'page',
  id: 'button-or-link',
  words,
  criteria: ['4.1.2', '2.1.1'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    for (const link of kit.all('a[href]')) {
      const href = (link.getAttribute('href') ?? '').trim();
      if (link.hasAttribute('role') || !kit.seen(link) || !kit.exposed(link)) continue;
      const name = kit.name(link).slice(0, 60);
      const acts =
        /^javascript:/i.test(href) ||
        link.matches(
          '[onclick], [data-toggle], [data-bs-toggle], [aria-expanded], [aria-controls], [aria-haspopup], [aria-pressed], .btn, [class*="button" i]',
        );
      if (/^(#!?|javascript:.*)$/is.test(href) && !/\b(top|brig|nôl i fyny)\b/i.test(name)) {
        found.push({
          element: link,
          evidence: { key: name },
          // A lone `#` may be an address still to come; one that opens or submits something acts as a button.
          certainty: acts ? 'warning' : 'advice',
          message: {
            cy: `Dolen sy’n arwain i unman yw “${name}” (\`href="${href.slice(0, 30)}"\`): os yw’n gwneud rhywbeth, botwm ydyw.`,
            en: `“${name}” is a link to nowhere (\`href="${href.slice(0, 30)}"\`): if it does something, it is a button.`,
          },
        });
      }
    }
    for (const button of kit.all('button[onclick], input[type="button" i][onclick]')) {
      if (!/^\s*(window\.|document\.)?location(\.href)?\s*(=|\.assign\()\s*['"]/.test(button.getAttribute('onclick') ?? '')) continue;
      if (button.hasAttribute('role') || !kit.seen(button)) continue;
      found.push({
        element: button,
        evidence: { key: kit.name(button).slice(0, 60) },
        certainty: 'warning',
        message: {
          cy: `Mae’r botwm “${kit.name(button).slice(0, 60)}” yn mynd i dudalen arall: dolen ydyw.`,
          en: `The button “${kit.name(button).slice(0, 60)}” goes to another page: it is a link.`,
        },
      });
    }
    // What stands within a button axe tells.
    const controls = 'button, input:not([type="hidden" i]), select, textarea, summary, [role="button"], [role="checkbox"], [role="switch"]';
    for (const link of kit.all('a[href]')) {
      const within = kit.all(controls, link).find((each) => kit.seen(each));
      if (!within || !kit.seen(link) || link.hasAttribute('role')) continue;
      found.push({
        element: within,
        evidence: { key: kit.name(link).slice(0, 60) },
        message: {
          cy: `Mae \`<${within.localName}>\` o fewn y ddolen “${kit.name(link).slice(0, 60)}”: dau beth i’w pwyso yn yr un lle, ac ni all neb wybod pa un a bwysir.`,
          en: `There is a \`<${within.localName}>\` within the link “${kit.name(link).slice(0, 60)}”: two things to press in one place, and nobody can tell which one is pressed.`,
        },
      });
    }
    const holders =
      'html, body, form, main, header, footer, nav, section, article, table, tbody, tr, ul, ol, label, dialog, fieldset, iframe, object, canvas, summary';
    for (const element of kit.all('[onclick], [onmousedown], [onmouseup]')) {
      if (
        element.matches(`${holders}, a[href], button, input, select, textarea, option, video, audio, area`) ||
        element.closest('label, a[href], button')
      )
        continue;
      const role = (element.getAttribute('role') ?? '').trim();
      if (role && !/^(presentation|none|generic)$/.test(role)) continue;
      if (!kit.seen(element) || !kit.exposed(element)) continue;
      // A card that can be pressed anywhere holds its real link; a backdrop says nothing.
      if (kit.all('a[href], button, input, select, textarea, summary, [tabindex]', element).length) continue;
      const words =
        kit.text(element) ||
        element.querySelector('img, svg')?.getAttribute('alt') ||
        element.getAttribute('alt') ||
        element.getAttribute('aria-label') ||
        '';
      if (!words && !element.querySelector('svg') && element.localName !== 'svg') continue;
      const reachable = element.hasAttribute('tabindex');
      found.push({
        element,
        evidence: { key: words.slice(0, 60) },
        message: {
          cy: `Gellir pwyso \`<${element.localName}>\` “${words.slice(0, 60)}” â llygoden, ond nid yw’n dweud ei fod yn fotwm nac yn ddolen${reachable ? '' : ', ac ni ellir ei gyrraedd â bysellfwrdd'}.`,
          en: `The \`<${element.localName}>\` “${words.slice(0, 60)}” can be pressed with a mouse, but does not say that it is a button or a link${reachable ? '' : ', and cannot be reached by keyboard'}.`,
        },
      });
    }
    return found;
  },
};
