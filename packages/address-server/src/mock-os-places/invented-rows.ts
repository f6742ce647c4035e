// Invented addresses in the shape of OS Places, in postcode districts that do not exist.

export type MockFields = Readonly<Record<string, string | number | null | undefined>>;
export interface MockRow {
  readonly dataset: 'DPA' | 'LPI';
  readonly fields: MockFields;
}

interface House {
  readonly uprn: number;
  readonly number: number;
  readonly postcode: string;
  readonly languages?: readonly ('EN' | 'CY')[];
  readonly datasets?: readonly ('DPA' | 'LPI')[];
  readonly custodian?: number;
  readonly fields?: MockFields;
}

/** The custodian of the invented council, and of its neighbour. Neither code is in use. */
export const custodians = { own: 6999, other: 6998 } as const;

const street = { EN: 'QUEEN STREET', CY: 'HEOL Y FRENHINES' } as const;

function rowsOf({ uprn, number, postcode, languages = ['EN', 'CY'], datasets = ['LPI', 'DPA'], custodian, fields }: House): MockRow[] {
  return datasets.flatMap((dataset) =>
    languages.map((language): MockRow => {
      const both = {
        UPRN: String(uprn),
        ADDRESS: `${String(number)}, ${street[language]}, TREFFUG, ${postcode}`,
        RPC: '2',
        X_COORDINATE: 290_000.0 + number,
        Y_COORDINATE: 260_000.0,
        STATUS: 'APPROVED',
        LOGICAL_STATUS_CODE: '1',
        CLASSIFICATION_CODE: 'RD04',
        CLASSIFICATION_CODE_DESCRIPTION: 'Terraced',
        LOCAL_CUSTODIAN_CODE: custodian ?? custodians.own,
        LOCAL_CUSTODIAN_CODE_DESCRIPTION: 'ABERWENNOL',
        COUNTRY_CODE: 'W',
        POSTAL_ADDRESS_CODE: 'D',
        BLPU_STATE_CODE: null,
        BLPU_STATE_CODE_DESCRIPTION: 'Unknown/Not applicable',
        LAST_UPDATE_DATE: '25/03/2022',
        ENTRY_DATE: '08/10/2002',
        LANGUAGE: language,
      };
      const own =
        dataset === 'LPI'
          ? {
              USRN: '9900001',
              LPI_KEY: `6999L${String(uprn).slice(-9)}`,
              PAO_START_NUMBER: String(number),
              STREET_DESCRIPTION: street[language],
              TOWN_NAME: 'TREFFUG',
              ADMINISTRATIVE_AREA: 'ABERWENNOL',
              POSTCODE_LOCATOR: postcode,
              LPI_LOGICAL_STATUS_CODE: '1',
              LPI_LOGICAL_STATUS_CODE_DESCRIPTION: 'APPROVED',
            }
          : {
              UDPRN: String(uprn).slice(-8),
              BUILDING_NUMBER: String(number),
              THOROUGHFARE_NAME: street[language],
              POST_TOWN: 'TREFFUG',
              POSTCODE: postcode,
              DELIVERY_POINT_SUFFIX: '1A',
            };
      return { dataset, fields: { ...both, ...own, ...fields } };
    }),
  );
}

const uprn = (number: number): number => 990_000_000_000 + number;

/**
 * - `LD9 1AA` three houses, both languages in both data sets; - `LD9 1AB` only Welsh; - `LD9 1AD` only English;
 * - `LD9 1AE` 60 houses on 240 rows; - `LD9 1AF` a neighbour's; - `LD9 1AG` a shell, a historic one and land; - `LD9 1AH` nothing.
 */
export function inventedRows(): MockRow[] {
  const houses: House[] = [
    ...[2, 1, 12].map((number) => ({ uprn: uprn(number), number, postcode: 'LD9 1AA' })),
    { uprn: uprn(21), number: 21, postcode: 'LD9 1AB', languages: ['CY'] },
    { uprn: uprn(22), number: 22, postcode: 'LD9 1AD', languages: ['EN'] },
    ...Array.from({ length: 60 }, (_, index) => ({ uprn: uprn(100 + index), number: index + 1, postcode: 'LD9 1AE' })),
    { uprn: uprn(31), number: 31, postcode: 'LD9 1AF', custodian: custodians.other },
    { uprn: uprn(41), number: 41, postcode: 'LD9 1AG', fields: { CLASSIFICATION_CODE: 'PP' } },
    { uprn: uprn(42), number: 42, postcode: 'LD9 1AG', datasets: ['LPI'], fields: { LPI_LOGICAL_STATUS_CODE: '8' } },
    { uprn: uprn(43), number: 43, postcode: 'LD9 1AG', datasets: ['LPI'], fields: { CLASSIFICATION_CODE: 'LD01' } },
  ];
  return houses.flatMap(rowsOf);
}
