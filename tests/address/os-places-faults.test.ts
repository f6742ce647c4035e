// OS Places misbehaves in every way there is a row for; a resident searches on a real page in both languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { osPlaces, osPlacesFaults, type OsPlacesFault, type OsPlacesOptions } from '@patrwm/address/os-places';
import { startMockOsPlaces, type MockOsPlaces } from '@patrwm/address-server/mock-os-places';
import { languages, plural } from '@patrwm/language';
import { foundAddresses } from '@patrwm/components/address-lookup/text';
import { documentFile, faultsDocument, sentenceOf } from './faults-document.ts';
import { english, faultTable, welsh, type FaultRow } from './os-places-rows.ts';
import { residentSearch } from './resident-search.ts';

const oauth = { key: 'example-key', secret: 'example-secret' };
const time = { now: Date.parse('2026-11-21T10:00:00Z') };
const search = residentSearch();
let mock: MockOsPlaces;
let trap: Server;
let trapped = 0;
let trapUrl = '';

before(async () => {
  mock = await startMockOsPlaces({ key: 'example-key', oauth, clock: () => time.now });
  trap = createServer((_request, response) => {
    trapped += 1;
    response.end();
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  trapUrl = `http://127.0.0.1:${String((trap.address() as AddressInfo).port)}/`;
});
after(async () => {
  await search.close();
  await mock.close();
  trap.close();
});

const rows = faultTable.flatMap((each) => each.rows);

for (const row of rows) {
  test(`OS Places: ${row.does}`, async () => {
    for (const language of languages) {
      const { faults, page, result } = await play(row, language);
      assert.equal(result, row.result);
      assert.deepEqual(
        faults.map(({ code }) => code),
        row.faults ?? [],
      );
      const postcode = row.postcode ?? 'LD9 1AA';
      const sentence = sentenceOf(row.result)?.[language].replaceAll('{postcode}', postcode);
      const expected = sentence ?? plural(language, foundAddresses, row.found ?? 0).replace('{postcode}', postcode);
      assert.ok(page.words.includes(expected), `"${expected}" is not on the page: ${page.words}`);
      assert.ok(page.manual, 'the address can be typed');
      assert.equal(page.seen.status, 200);
      assert.equal(page.seen.document.querySelector('html')?.getAttribute('lang'), language);
      if (row.result !== 'found') continue;
      assert.equal(page.choices.length, row.found);
      const first = row.first ?? { cy: welsh, en: english };
      assert.equal(page.choices[0]?.text, first[language]);
      // What is not in the page's language says so; the two texts are the same only where one language is missing.
      const borrowed = first.cy === first.en && /Heol/.test(first.en) === (language === 'en');
      assert.equal(page.choices[0]?.lang, borrowed ? (language === 'cy' ? 'en' : 'cy') : undefined);
    }
  });
}

async function play(row: FaultRow, language: 'cy' | 'en') {
  const faults: OsPlacesFault[] = [];
  mock.setEpoch('112');
  mock.misbehave();
  mock.misbehaveWithTokens(row.tokens);
  const places = osPlaces({
    ...(row.oauth ? { oauth } : { key: 'example-key' }),
    baseUrl: mock.baseUrl,
    tokenUrl: mock.tokenUrl,
    clock: () => time.now,
    onFault: (fault) => faults.push(fault),
    ...row.options,
  } as OsPlacesOptions);
  let result = '';
  search.use({
    ...places,
    async lookup(query) {
      const found = await places.lookup(query);
      result = found.status;
      return found;
    },
  });
  await row.before?.({ mock, lookup: places.lookup, time });
  const { misbehaves } = row;
  if (typeof misbehaves === 'function') mock.misbehave(({ query, number }) => misbehaves({ number, offset: query.offset }));
  else if (misbehaves) mock.misbehave(misbehaves.kind === 'redirect' ? { ...misbehaves, to: trapUrl } : misbehaves);
  const page = await search.search(language, row.postcode ?? 'LD9 1AA');
  return { faults, page, result };
}

test('there are enough rows, and every fault has one', () => {
  assert.ok(rows.length >= 30, String(rows.length));
  const shown = new Set(rows.flatMap(({ faults = [] }) => faults));
  assert.deepEqual(
    Object.keys(osPlacesFaults).filter((code) => !shown.has(code as OsPlacesFault['code'])),
    [],
  );
});

test('a redirect took the key nowhere', () => assert.equal(trapped, 0));

test('no key and no token was ever in an address, and nothing was asked with what OS does not know', () => {
  assert.ok(mock.requests.length > rows.length);
  for (const { url } of mock.requests) assert.equal(/example-(key|secret)|[?&]key=|token=/.test(url), false, url);
  const own = mock.requests.filter(({ status }) => status === 400);
  // The two rows that play a 400, each in two languages.
  assert.equal(own.length, 4);
});

test('the document says what was played', () => {
  const plain = (markdown: string): string => markdown.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
  assert.equal(plain(readFileSync(documentFile, 'utf8')), plain(faultsDocument()), 'run `node tests/address/faults-document.ts`');
});
