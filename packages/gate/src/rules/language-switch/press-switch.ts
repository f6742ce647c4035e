import type { Request } from 'playwright-core';
import type { Bilingual, Language } from '../../bilingual.ts';
import type { Certainty } from '../../finding.ts';
import type { Visit } from '../../rule.ts';
import { fillHalf, lostFields } from '../../welsh/half-filled.ts';
import { identify } from '../../welsh/identify.ts';
import { languageWords } from '../../welsh/judge-blocks.ts';
import { readNow, type LanguageItem, type LanguageLinks } from '../../welsh/language-switch.ts';
import { placeOf, switchTo } from '../../welsh/counterpart.ts';

/** What came of pressing a switch. */
export type Told = readonly [Bilingual, Certainty];

const patience = 2500;
/** A switch that has asked the server for nothing by then, and changed nothing, does nothing. */
const idle = 700;

/** Waits until the page is in another language and its links stay as they are, or for as long as a person would. */
async function settled(visit: Visit, from: string, milliseconds: number): Promise<LanguageLinks | undefined> {
  const end = Date.now() + milliseconds;
  let links: LanguageLinks | undefined;
  let before = '';
  do {
    links = await readNow(visit).catch(() => undefined);
    // A document says its language before the rest of it is there.
    const now = links !== undefined && links.lang !== from ? JSON.stringify(links) : '';
    if (now !== '' && now === before) return links;
    before = now;
    await new Promise((done) => setTimeout(done, 60));
  } while (Date.now() < end);
  return links;
}

async function press(visit: Visit, item: LanguageItem, from: string): Promise<LanguageLinks | undefined> {
  let [asked, leaves] = [false, false];
  const heard = (request: Request): void => {
    asked = true;
    leaves ||= request.isNavigationRequest() && request.frame() === visit.page.mainFrame();
  };
  visit.page.on('request', heard);
  const loaded = visit.page.waitForEvent('load', { timeout: patience }).catch(() => undefined);
  await visit.page.locator(item.selector).first().click({ timeout: patience, noWaitAfter: true });
  await Promise.race([loaded, new Promise((done) => setTimeout(done, 400))]);
  visit.page.off('request', heard);
  if (leaves) await loaded;
  return settled(visit, from, asked ? patience : idle);
}

/** Fills the page’s fields halfway, presses its switch, and compares. Leaves the page opened afresh. */
export async function pressSwitch(visit: Visit, before: LanguageLinks, item: LanguageItem, own: Language): Promise<Told[]> {
  const other = item.language;
  const { host } = new URL(visit.url);
  const allowed = (url: string): boolean => new URL(url).host === host;
  const told: Told[] = [];
  // A script on the page may turn the press into anything: nothing is sent where forms may not be, nor to any other host.
  await visit.page.route('**/*', (route) => {
    const request = route.request();
    const fine = request.method() === 'GET' || (visit.maySubmit && allowed(request.url()));
    return fine ? route.continue() : route.abort();
  });
  try {
    const filled = await visit.look(fillHalf);
    const after = await press(visit, item, before.lang).catch(() => undefined);
    if (after === undefined) {
      told.push([
        {
          cy: 'Ni ellid pwyso’r newid iaith: mae rhywbeth drosto, neu mae’n symud.',
          en: 'The language switch could not be pressed: something covers it, or it moves.',
        },
        'warning',
      ]);
      return told;
    }
    if (!allowed(visit.page.url())) return told;
    if (after.lang !== other) {
      told.push([
        {
          cy: `Ar ôl pwyso’r newid iaith mae’r dudalen yn dal i ddweud \`lang="${after.lang}"\`, nid "${other}".`,
          en: `After the language switch was pressed the page still says \`lang="${after.lang}"\`, not "${other}".`,
        },
        // `href="#"` with no script that minds it is an example, or not finished.
        item.plain ? 'failure' : 'warning',
      ]);
    } else if (after.title === before.title && identify(after.title, [], true).words > 0) {
      told.push([
        {
          cy: `Nid yw teitl y dudalen yn newid gyda’i hiaith: “${after.title}”.`,
          en: `The page’s title does not change with its language: “${after.title}”.`,
        },
        identify(after.title).sure ? 'failure' : 'warning',
      ]);
    }
    if (filled.length > 0 && after.lang === other) {
      const lost = await visit.look(lostFields, filled);
      if (lost.length > 0) {
        const list = lost.map((label) => `“${label}”`).join(', ');
        told.push([
          {
            cy: `Collir yr hyn a lenwyd wrth newid iaith (${String(lost.length)} o ${String(filled.length)}): ${list}.`,
            en: `What was filled in is lost when the language changes (${String(lost.length)} of ${String(filled.length)}): ${list}.`,
          },
          'failure',
        ]);
      }
    }
    const back = after.lang === other ? switchTo(after, own) : undefined;
    if (back === undefined && after.lang === other) {
      told.push([
        {
          cy: `Nid oes newid iaith yn ôl i’r ${languageWords[own].cy} ar y dudalen ${languageWords[other].cy}.`,
          en: `There is no language switch back to ${languageWords[own].en} on the ${languageWords[other].en} page.`,
        },
        'failure',
      ]);
    } else if (back?.seen === true && item.seen && (Math.abs(back.box.y - item.box.y) > 60 || Math.abs(back.box.x - item.box.x) > 240)) {
      told.push([
        {
          cy: 'Mae’r newid iaith mewn lle gwahanol yn y ddwy iaith.',
          en: 'The language switch is in a different place in the two languages.',
        },
        'advice',
      ]);
    }
    // A server that keeps the language in its session is put back to where it was.
    const stayed = placeOf(visit.page.url()) === placeOf(visit.url);
    if (back !== undefined && stayed && (back.kind === 'link' || visit.maySubmit))
      await press(visit, back, after.lang).catch(() => undefined);
  } finally {
    await visit.page.unroute('**/*');
    await visit.reopen();
  }
  return told;
}
