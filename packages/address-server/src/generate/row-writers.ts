import type { Building, Property, Street } from './gazetteer.ts';
import type { ChangeType, NamedRow } from './table-writer.ts';

const dates = (day: string) => ({ LA_START_DATE: day, LAST_UPDATE_DATE: day, ENTRY_DATE: day, STATE_DATE: day });

/** `12`, `12A`, `1-3`. */
export const numberText = ({ number, suffix = '', end }: Building): string =>
  number === undefined ? '' : `${String(number)}${suffix}${end === undefined ? '' : `-${String(end)}`}`;

export const flatText = ({ flat }: Building, language: 'cy' | 'en'): string =>
  flat === undefined ? '' : `${language === 'cy' ? 'FFLAT' : 'FLAT'} ${String(flat)}`;

export function coreRow(
  { en, usrn }: Street,
  { uprn, building, postcode, classification }: Property,
  change: ChangeType,
  day: string,
): NamedRow {
  return {
    uprn,
    usrn,
    classification_code: classification,
    easting: 300050,
    northing: 250050,
    latitude: '52.1',
    longitude: '-3.4',
    rpc: 1,
    last_update_date: day,
    single_line_address: [
      building.organisation,
      flatText(building, 'en'),
      building.name,
      `${numberText(building)} ${en.street}`.trim(),
      en.town,
      postcode,
    ]
      .filter(Boolean)
      .join(', '),
    organisation: building.organisation,
    sub_building: flatText(building, 'en'),
    building_name: building.name,
    building_number: numberText(building),
    street_name: en.street,
    locality: en.locality,
    town_name: en.town,
    post_town: en.town,
    postcode,
    gss_code: 'W06000099',
    change_code: change,
  };
}

export function plusRow(
  { en, cy, usrn }: Street,
  { uprn, building, postcode, classification }: Property,
  change: ChangeType,
  day: string,
): NamedRow {
  const number = building.suffix || building.end ? '' : building.number;
  return {
    ...dates(day),
    UPRN: uprn,
    CHANGE_TYPE: change,
    STATE: 2,
    CLASS: classification,
    X_COORDINATE: 300050,
    Y_COORDINATE: 250050,
    LATITUDE: '52.1',
    LONGITUDE: '-3.4',
    RPC: 1,
    LOCAL_CUSTODIAN_CODE: 9990,
    COUNTRY: 'W',
    LA_ORGANISATION: building.organisation,
    SAO_TEXT: flatText(building, 'en'),
    PAO_START_NUMBER: building.number,
    PAO_START_SUFFIX: building.suffix,
    PAO_END_NUMBER: building.end,
    PAO_TEXT: building.name,
    USRN: usrn,
    STREET_DESCRIPTION: en.street,
    LOCALITY: en.locality,
    TOWN_NAME: en.town,
    POSTCODE_LOCATOR: postcode,
    ADDRESSBASE_POSTAL: building.shell ? 'N' : 'D',
    MULTI_OCC_COUNT: 0,
    ...(cy
      ? {
          ALT_LANGUAGE: 'CYM',
          ALT_LANGUAGE_SAO_TEXT: flatText(building, 'cy'),
          ALT_LANGUAGE_PAO_TEXT: building.name,
          ALT_LANGUAGE_STREET_DESCRIPTION: cy.street,
          WELSH_THOROUGHFARE: cy.street,
          WELSH_DEPENDENT_LOCALITY: cy.locality,
          WELSH_POST_TOWN: cy.town,
        }
      : {}),
    ...(building.shell
      ? {}
      : {
          UDPRN: uprn % 90_000_000,
          RM_ORGANISATION_NAME: building.organisation,
          SUB_BUILDING_NAME: flatText(building, 'en'),
          BUILDING_NAME: building.name,
          BUILDING_NUMBER: number,
          THOROUGHFARE: en.street,
          DEPENDENT_LOCALITY: en.locality,
          POST_TOWN: en.town,
          POSTCODE: postcode,
        }),
  };
}
