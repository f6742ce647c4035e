import { osPlaces, type OsPlaces, type OsPlacesFault, type OsPlacesOptions } from '../index.ts';

export interface Call {
  readonly url: URL;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
}

type Fields = Readonly<Record<string, unknown>>;

/** A row of a council's identifiers; the fields of an invented house unless told otherwise. */
export const lpi = (fields: Fields = {}) => ({
  LPI: {
    UPRN: '100000000001',
    PAO_START_NUMBER: '12',
    STREET_DESCRIPTION: 'QUEEN STREET',
    TOWN_NAME: 'TREFFUG',
    POSTCODE_LOCATOR: 'LD9 1AA',
    LOCAL_CUSTODIAN_CODE: 6999,
    LOGICAL_STATUS_CODE: '1',
    LPI_LOGICAL_STATUS_CODE: '1',
    CLASSIFICATION_CODE: 'RD04',
    LANGUAGE: 'EN',
    MATCH: 1,
    ...fields,
  },
});

/** A row of Royal Mail's delivery points. */
export const dpa = (fields: Fields = {}) => ({
  DPA: {
    UPRN: '100000000001',
    BUILDING_NUMBER: '12',
    THOROUGHFARE_NAME: 'QUEEN STREET',
    POST_TOWN: 'TREFFUG',
    POSTCODE: 'LD9 1AA',
    LOCAL_CUSTODIAN_CODE: 6999,
    CLASSIFICATION_CODE: 'RD04',
    LANGUAGE: 'EN',
    MATCH: 1,
    ...fields,
  },
});

export const page = (results: readonly unknown[], header: Fields = {}) =>
  Response.json({ header: { totalresults: results.length, epoch: '112', ...header }, ...(results.length && { results }) });

/** The client over a `fetch` that `answer` plays, with a clock of its own and what it was told. */
export function fakePlaces(answer: (call: Call, number: number) => Response | Promise<Response>, options: Partial<OsPlacesOptions> = {}) {
  const calls: Call[] = [];
  const faults: OsPlacesFault[] = [];
  const time = { now: 1_000_000_000_000 };
  const places: OsPlaces = osPlaces({
    key: 'example-key',
    clock: () => time.now,
    onFault: (fault) => faults.push(fault),
    fetch: async (url, { headers, signal }) => {
      const call: Call = { url: new URL(url), headers, signal: signal as AbortSignal };
      calls.push(call);
      return answer(call, calls.length);
    },
    ...options,
  } as OsPlacesOptions);
  return { ...places, calls, faults, time, codes: () => faults.map(({ code }) => code) };
}
