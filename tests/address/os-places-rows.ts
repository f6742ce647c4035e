// What can go wrong at OS Places, and what comes of it: the data of the test, and of docs/os-places-faults.md.
import type { AddressLookup, AddressResult } from '@patrwm/address';
import type { OsPlacesFaultCode, OsPlacesOptions } from '@patrwm/address/os-places';
import {
  custodians,
  eachRow,
  inHeader,
  type Misbehaviour,
  type MockAnswer,
  type MockOsPlaces,
} from '@patrwm/address-server/mock-os-places';

/** What a row may do besides asking. */
export interface Stage {
  readonly mock: MockOsPlaces;
  readonly lookup: AddressLookup;
  readonly time: { now: number };
}

export interface FaultRow {
  /** What OS Places does, as the document says it. */
  readonly does: string;
  readonly misbehaves?: Misbehaviour | ((request: { readonly number: number; readonly offset: number }) => Misbehaviour | undefined);
  readonly tokens?: Misbehaviour;
  readonly options?: Partial<OsPlacesOptions>;
  /** Uses OAuth in place of the key. */
  readonly oauth?: boolean;
  /** Happens before the resident asks. */
  readonly before?: (stage: Stage) => Promise<void>;
  readonly postcode?: string;
  readonly result: AddressResult['status'];
  readonly faults?: readonly OsPlacesFaultCode[];
  /** How many addresses are on the list. */
  readonly found?: number;
  /** The list's first line in each language, where it is not that of `LD9 1AA`. */
  readonly first?: { readonly cy: string; readonly en: string };
}

const ok = (does: string, more: Partial<FaultRow> = {}): FaultRow => ({ does, result: 'found', found: 3, ...more });
const down = (does: string, fault: OsPlacesFaultCode, more: Partial<FaultRow> = {}): FaultRow => ({
  does,
  result: 'unavailable',
  faults: [fault],
  ...more,
});
const status = (code: number, more: object = {}): Misbehaviour => ({ kind: 'status', status: code, ...more });
const text = (body: string, type?: string): Misbehaviour => ({ kind: 'text', text: body, ...(type && { type }) });
const changed = (change: (answer: MockAnswer) => unknown): Misbehaviour => ({ kind: 'changed', change });
const ask = async ({ lookup }: Stage, times: number): Promise<void> => {
  for (let asked = 0; asked < times; asked += 1) await lookup({ postcode: 'LD9 1AA' });
};
const street = { cy: '1 Heol y Frenhines, Treffug, LD9 1AE', en: '1 Queen Street, Treffug, LD9 1AE' };
const english = '1 Queen Street, Treffug, LD9 1AA';
const welsh = '1 Heol y Frenhines, Treffug, LD9 1AA';

const refusals: readonly FaultRow[] = [
  down('401, key not known, as the gateway says it', 'key-refused', {
    misbehaves: status(401, { shape: 'fault', message: 'Invalid ApiKey' }),
  }),
  down('401, key not known, as Places says it', 'key-refused', { misbehaves: status(401) }),
  down('401, as the key is really another one', 'key-refused', { options: { key: 'another-key' } }),
  down('401, quota used up', 'too-often', { misbehaves: status(401, { shape: 'fault', message: 'Rate limit quota violation' }) }),
  down('403, Places is not in the plan', 'not-in-plan', { misbehaves: status(403) }),
  down('404', 'wrong-address', { misbehaves: status(404, { shape: 'fault' }) }),
  down('405', 'wrong-address', { misbehaves: status(405) }),
  down('429', 'too-often', { misbehaves: status(429, { shape: 'fault', message: 'Rate limit exceeded' }) }),
  down('429 with Retry-After', 'too-often', { misbehaves: status(429, { headers: { 'retry-after': '60' } }) }),
  {
    does: '400, the postcode is none',
    misbehaves: status(400, { message: 'Requested postcode must contain a minimum of the sector plus 1 digit of the district e.g. SO1.' }),
    result: 'not-a-postcode',
  },
  down('400, another parameter is wrong', 'refused-request', { misbehaves: status(400, { message: 'Parameter lr is not recognised.' }) }),
  down('302 to another host, which is never asked', 'redirected', { misbehaves: { kind: 'redirect', to: '{trap}' } }),
  down('304 without being asked for it', 'not-understood', { misbehaves: status(304, { shape: 'nothing' }) }),
];

const failures: readonly FaultRow[] = [
  down('500, as Places says it', 'failing', { misbehaves: status(500) }),
  down('500, as the gateway says it', 'failing', { misbehaves: status(500, { shape: 'fault' }) }),
  down('502 with a page of HTML', 'failing', { misbehaves: status(502, { shape: 'html' }) }),
  down('503 with nothing', 'failing', { misbehaves: status(503, { shape: 'nothing' }) }),
  down('504, the query was too broad', 'failing', { misbehaves: status(504) }),
  ok('answers slowly, but in time', { misbehaves: { kind: 'slow', milliseconds: 30 }, options: { timeout: 5_000 } }),
  down('answers too late', 'slow', { misbehaves: { kind: 'slow', milliseconds: 5_000 }, options: { timeout: 100 } }),
  down('never answers', 'slow', { misbehaves: { kind: 'hang' }, options: { timeout: 100 } }),
  down('resets the connection', 'unreachable', { misbehaves: { kind: 'reset' } }),
  down('ends the connection half-way through the body', 'unreachable', { misbehaves: { kind: 'cut' } }),
  down('does not listen', 'unreachable', { options: { baseUrl: 'http://127.0.0.1:9/search/places/v1' } }),
  down('sends five million bytes', 'too-large', { misbehaves: { kind: 'huge', bytes: 5_000_000 } }),
  down('sends a few bytes that unpack to fifty million', 'too-large', { misbehaves: { kind: 'huge', bytes: 50_000_000, zipped: true } }),
  ok('compresses the answer', { misbehaves: { kind: 'gzip' } }),
  down('says that it compressed the answer, and did not', 'unreachable', { misbehaves: { kind: 'false-gzip' } }),
];

const bodies: readonly FaultRow[] = [
  down('JSON that ends in the middle', 'not-understood', { misbehaves: text('{"header":{"totalresults":1,') }),
  down('a page of HTML with status 200', 'not-understood', { misbehaves: text('<!doctype html><title>Sign in</title>', 'text/html') }),
  down('nothing, with status 200', 'not-understood', { misbehaves: text('') }),
  down('`null`', 'not-understood', { misbehaves: text('null') }),
  down('a list', 'not-understood', { misbehaves: text('[]') }),
  down('an error’s body with status 200', 'not-understood', { misbehaves: text('{"error":{"statuscode":500,"message":"no"}}') }),
  down('bytes that are not UTF-8', 'not-understood', { misbehaves: { kind: 'not-utf-8' } }),
  down('no header', 'not-understood', { misbehaves: changed(({ results }) => ({ results })) }),
  down('`results` that are no list', 'not-understood', { misbehaves: changed((answer) => ({ ...answer, results: {} })) }),
  down('a row that is neither DPA nor LPI', 'not-understood', {
    misbehaves: changed((answer) => ({ ...answer, results: [...(answer.results ?? []), { NGD: {} }] })),
  }),
  { does: '`results` are missing', misbehaves: changed(({ header }) => inHeader({ totalresults: 0 })({ header })), result: 'none-found' },
  {
    does: '`results` are `null`',
    misbehaves: changed((answer) => ({ ...answer, results: null })),
    result: 'none-found',
    faults: ['incomplete'],
  },
  {
    does: '`results` are empty',
    misbehaves: changed((answer) => ({ ...answer, results: [] })),
    result: 'none-found',
    faults: ['incomplete'],
  },
  ok('more announced than given, and what was given is not kept', {
    misbehaves: changed(inHeader({ totalresults: 50 })),
    faults: ['incomplete'],
  }),
  ok('less announced than given', { misbehaves: changed(inHeader({ totalresults: 1 })) }),
  ok('no total', { misbehaves: changed(inHeader({ totalresults: undefined })) }),
  { does: 'more than is ever read', misbehaves: changed(inHeader({ totalresults: 5_000 })), result: 'too-many' },
  down('the second page fails', 'failing', { postcode: 'LD9 1AE', misbehaves: ({ offset }) => (offset === 100 ? status(500) : undefined) }),
];

const data: readonly FaultRow[] = [
  ok('three pages', { postcode: 'LD9 1AE', found: 60, first: street }),
  ok('an epoch that is none', { misbehaves: changed(inHeader({ epoch: 'november' })) }),
  ok('no epoch', { misbehaves: changed(inHeader({ epoch: undefined })) }),
  ok('another epoch on the second page, once', {
    postcode: 'LD9 1AE',
    found: 60,
    first: street,
    misbehaves: ({ number }) => (number === 2 ? changed(inHeader({ epoch: '113' })) : undefined),
  }),
  down('another epoch on every second page', 'data-moving', {
    postcode: 'LD9 1AE',
    misbehaves: ({ offset }) => (offset > 0 ? changed(inHeader({ epoch: '113' })) : undefined),
  }),
  ok('a newer epoch than the answers that are kept', {
    before: async (stage) => {
      await ask(stage, 1);
      stage.mock.setEpoch('113');
      await stage.lookup({ postcode: 'LD9 1AB' });
    },
  }),
  ok('every row twice', {
    misbehaves: changed((answer) => ({ ...answer, results: [...(answer.results ?? []), ...(answer.results ?? [])] })),
  }),
  ok('rows without `LANGUAGE`', {
    misbehaves: changed(eachRow((fields) => ({ ...fields, LANGUAGE: undefined, STREET_DESCRIPTION: 'QUEEN STREET' }))),
    first: { cy: english, en: english },
  }),
  ok('only Welsh rows', {
    postcode: 'LD9 1AB',
    found: 1,
    first: { cy: '21 Heol y Frenhines, Treffug, LD9 1AB', en: '21 Heol y Frenhines, Treffug, LD9 1AB' },
  }),
  ok('only English rows', {
    postcode: 'LD9 1AD',
    found: 1,
    first: { cy: '22 Queen Street, Treffug, LD9 1AD', en: '22 Queen Street, Treffug, LD9 1AD' },
  }),
  ok('`null` where there is no value', {
    misbehaves: changed(
      eachRow((fields) => ({ ...fields, SAO_TEXT: null, ORGANISATION: null, LOCALITY_NAME: null, LPI_LOGICAL_STATUS_CODE: null })),
    ),
  }),
  ok('codes as numbers, and the custodian as text', {
    misbehaves: changed(eachRow((fields) => ({ ...fields, UPRN: Number(fields['UPRN']), LOCAL_CUSTODIAN_CODE: String(custodians.own) }))),
    options: { custodians: [custodians.own] },
  }),
  {
    does: 'rows without street, town and postcode',
    misbehaves: changed(eachRow(({ UPRN, LANGUAGE }) => ({ UPRN, LANGUAGE }))),
    result: 'none-found',
  },
  { does: 'a shell, a historic address and land', postcode: 'LD9 1AG', result: 'none-found' },
  { does: 'nothing for the postcode', postcode: 'LD9 1AH', result: 'none-found' },
  { does: 'only addresses of another council', postcode: 'LD9 1AF', options: { custodians: [custodians.own] }, result: 'outside-area' },
];

const states: readonly FaultRow[] = [
  {
    does: 'is well again, while the breaker is open',
    before: async (stage) => {
      stage.mock.misbehave(status(503));
      await ask(stage, 5);
      stage.mock.misbehave();
    },
    result: 'unavailable',
    faults: ['failing', 'failing', 'failing', 'failing', 'failing'],
  },
  ok('is well again, after the pause', {
    before: async (stage) => {
      stage.mock.misbehave(status(403));
      await ask(stage, 1);
      stage.mock.misbehave();
      stage.time.now += 15_000;
    },
    faults: ['not-in-plan'],
  }),
  ok('is down, but answered the same within a day', {
    before: async (stage) => {
      await ask(stage, 1);
      stage.mock.misbehave(status(503));
    },
  }),
  down('is asked more often in a minute than this service allows itself', 'own-limit', {
    options: { perMinute: 1, cache: { keep: 0 } },
    before: (stage) => ask(stage, 1),
  }),
  ok('gives a token', { oauth: true }),
  ok('ends a token before its time', {
    oauth: true,
    before: async (stage) => {
      await stage.lookup({ postcode: 'LD9 1AB' });
      stage.mock.endTokens();
    },
  }),
  down('refuses every token', 'credentials-refused', {
    oauth: true,
    misbehaves: status(401, { shape: 'fault', message: 'Access Token expired' }),
  }),
  down('gives no token: secret not known', 'credentials-refused', { oauth: true, tokens: status(401, { shape: 'fault' }) }),
  down('gives no token: asked too often', 'too-often', { oauth: true, tokens: status(429) }),
  down('gives no token: fails', 'failing', { oauth: true, tokens: status(500) }),
  down('gives no token: never answers', 'slow', { oauth: true, tokens: { kind: 'hang' }, options: { timeout: 100 } }),
  down('gives an answer without a token', 'not-understood', { oauth: true, tokens: text('{}') }),
];

export const faultTable: readonly { readonly heading: string; readonly rows: readonly FaultRow[] }[] = [
  { heading: 'It refuses', rows: refusals },
  { heading: 'It fails', rows: failures },
  { heading: 'It answers in another form', rows: bodies },
  { heading: 'It answers with other data', rows: data },
  { heading: 'What was before', rows: states },
];

export { welsh, english };
