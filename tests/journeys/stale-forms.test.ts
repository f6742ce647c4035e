// Forms that come too late, twice, or from another tab: nothing is lost, nothing is sent twice, and she is told.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ServiceServerOptions } from '@patrwm/service-server';
import { languages, todayInLondon, type Language } from '@patrwm/language';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import { mainText, Resident, type Seen } from './resident.ts';
import { runCouncil, type RunningCouncil } from './running-council.ts';
import { keyAt, walkTo, witnessThrough } from './witness-walk.ts';

let council: RunningCouncil;
let late = 0;
// From noon, so that no wait runs into another day.
const noon = Date.parse(`${todayInLondon(new Date())}T12:00:00Z`);
const service: Partial<ServiceServerOptions> = { now: () => noon + Math.round(performance.now()) + late };
before(async () => {
  council = await runCouncil({ service });
});
after(() => council.close());
const arrive = (cookies?: ReadonlyMap<string, string>): Resident => new Resident('http://localhost:3000', council.fetch, cookies);

const witness = witnessThrough('account');
const languageOf = (seen: Seen): string => seen.document.querySelector('html')?.getAttribute('lang') ?? '';
const value = (seen: Seen, name: string): string => seen.document.querySelector(`#page [name="${name}"]`)?.getAttribute('value') ?? '';
const reference = (seen: Seen): string => /FSM-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(mainText(seen))?.[0] ?? '';

const words = {
  notSaved: { cy: /Ni allem gadw eich atebion/, en: /We could not save your answers/ },
  ended: { cy: /Mae eich sesiwn wedi dod i ben/, en: /Your session has ended/ },
  changed: { cy: /Newidiodd eich atebion mewn ffenestr arall/, en: /Your answers changed in another window/ },
  alreadySent: { cy: /Rydym eisoes wedi derbyn eich cais/, en: /We have already received your application/ },
} as const satisfies Record<string, Record<Language, RegExp>>;

for (const language of languages) {
  test(`a form with another session’s token: what was typed is shown again, and can be sent (${language})`, async () => {
    const resident = arrive();
    const page = await walkTo(resident, language, witness, 'your-name');
    const stranger = await walkTo(arrive(), language, witness, 'your-name');
    const stale = await resident.send(page, {
      _token: [value(stranger, '_token')],
      'first-names': ['Siân Llŷr'],
      'last-name': ['Tŷ Gwyn'],
    });
    assert.equal(stale.status, 403);
    assert.equal(languageOf(stale), language);
    assert.match(mainText(stale), words.notSaved[language]);
    assert.equal(value(stale, 'first-names'), 'Siân Llŷr');
    assert.equal(
      (await resident.open(`/${language}/${journey.id}/birth`)).url.pathname,
      `/${language}/${journey.id}/your-name`,
      'it was not stored',
    );
    const sent = await resident.send(stale);
    assert.equal(keyAt(sent), 'birth');
  });

  test(`a form of a session that has ended says so, and how to begin again (${language})`, async () => {
    const resident = arrive();
    const page = await walkTo(resident, language, witness, 'your-name');
    late += 61 * 60_000;
    const seen = await resident.send(page, { 'first-names': ['Siân'], 'last-name': ['Llŷr'] });
    assert.ok(seen.status < 500);
    assert.equal(languageOf(seen), language);
    assert.match(mainText(seen), words.ended[language]);
    const again = await resident.open(seen.document.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '')[0] ?? '');
    assert.equal(again.status, 200);
    assert.equal(keyAt(await walkTo(resident, language, witness, 'birth')), 'birth');
  });

  test(`sent twice at once: one application, one reference (${language})`, async () => {
    const resident = arrive();
    const check = await walkTo(resident, language, witness);
    const before = (await council.delivered()).length;
    const [first, second, third] = await Promise.all([resident.send(check), resident.send(check), arrive(resident.cookies).send(check)]);
    for (const seen of [first, second, third]) assert.equal(keyAt(seen), 'confirm', mainText(seen));
    assert.match(reference(first), /^FSM-/);
    assert.equal(reference(second), reference(first));
    assert.equal(reference(third), reference(first));
    assert.equal((await council.delivered()).length, before + 1);
    // The back button, and the form once more.
    assert.match(mainText(await resident.open(`/${language}/${journey.id}/check`)), words.alreadySent[language]);
    assert.equal(reference(await resident.send(check)), reference(first));
    assert.equal((await council.delivered()).length, before + 1);
  });

  test(`answers changed in another tab: she sees them before they go (${language})`, async () => {
    const resident = arrive();
    const check = await walkTo(resident, language, witness);
    const before = (await council.delivered()).length;
    const tab = arrive(resident.cookies);
    const name = await tab.open(`/${language}/${journey.id}/your-name?from=check`);
    await tab.send(name, { 'first-names': ['Angharad'] });
    const again = await resident.send(check);
    assert.equal(keyAt(again), 'check');
    assert.equal(languageOf(again), language);
    assert.match(mainText(again), words.changed[language]);
    assert.match(mainText(again), /Angharad/);
    assert.equal((await council.delivered()).length, before);
    const confirmation = await resident.send(again);
    assert.equal(keyAt(confirmation), 'confirm');
    const payload = (await council.delivered()).find((each) => each.reference === reference(confirmation));
    assert.equal(payload?.answers.find(({ question }) => question === 'first-names')?.value, 'Angharad');
  });

  test(`a page unanswered in another tab is asked again before anything is sent (${language})`, async () => {
    const resident = arrive();
    const check = await walkTo(resident, language, witness);
    const tab = arrive(resident.cookies);
    await tab.send(await tab.open(`/${language}/${journey.id}/partner?from=check`), { partner: ['yes'] });
    const asked = await resident.send(check);
    assert.equal(keyAt(asked), witness.route.includes('partner-details') ? 'check' : 'partner-details');
    assert.equal(asked.status < 500, true);
  });
}
