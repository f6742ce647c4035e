import type { Property, Street } from './gazetteer.ts';
import { flatText, numberText } from './row-writers.ts';
import type { ChangeType, NamedRow } from './table-writer.ts';

/** As delivered: the header of the sample named in load/ngd.ts. */
export const ngdBuiltColumns = (
  'uprn,versiondate,versionavailablefromdate,versionavailabletodate,changetype,theme,description,organisationname,poboxnumber,subname,' +
  'name,number,streetname,locality,townname,islandname,postcode,fulladdress,country,alternatelanguagesubname,alternatelanguagename,' +
  'alternatelanguagenumber,alternatelanguagestreetname,alternatelanguagelocality,alternatelanguagetownname,alternatelanguageislandname,' +
  'alternatelanguage,alternatelanguagefulladdress,floorlevel,lowestfloorlevel,highestfloorlevel,classificationcode,' +
  'classificationdescription,primaryclassificationdescription,secondaryclassificationdescription,tertiaryclassificationdescription,' +
  'quaternaryclassificationdescription,buildstatus,buildstatusdate,addressstatus,postcodesource,parentuprn,rootuprn,hierarchylevel,usrn,' +
  'usrnmatchindicator,localcustodiancode,localcustodiandescription,lowertierlocalauthoritygsscode,easting,northing,latitude,longitude,' +
  'geometry,positionalaccuracy,effectivestartdate,effectiveenddate'
).split(',');

export const ngdRoyalMailColumns = (
  'udprn,versiondate,versionavailablefromdate,versionavailabletodate,changetype,theme,description,organisationname,departmentname,' +
  'subbuildingname,buildingname,buildingnumber,dependentthoroughfare,thoroughfare,doubledependentlocality,dependentlocality,posttown,' +
  'postcode,postcodetype,deliverypointsuffix,welshdependentthoroughfare,welshthoroughfare,welshdoubledependentlocality,' +
  'welshdependentlocality,welshposttown,poboxnumber,updatedate,entrydate,easting,northing,latitude,longitude,geometry,' +
  'positionalaccuracy,geometryallocationmethod,unmatchedreason,unmatchedreasondate,uprn,matchedaddressfeaturetype,matchtype,matchdate,' +
  'matchmethod,matchingorganisation'
).split(',');

const changeTypes = { I: 'New', U: 'Modified Attributes', D: 'End Of Life' } as const;

const version = (change: ChangeType, day: string) => ({
  versiondate: day,
  versionavailablefromdate: `${day}T00:00:00.000Z`,
  changetype: changeTypes[change],
  theme: 'Address',
});

function built(
  { en, cy, usrn }: Street,
  { uprn, building, postcode, classification }: Property,
  change: ChangeType,
  day: string,
): NamedRow {
  const line = (...parts: (string | undefined)[]): string => [...parts, postcode].filter(Boolean).join(', ');
  const number = numberText(building);
  return {
    ...version(change, day),
    uprn,
    description: building.shell ? 'Non Addressable Object' : 'Postal Address',
    organisationname: building.organisation,
    subname: flatText(building, 'en'),
    name: building.name,
    number,
    streetname: en.street,
    locality: en.locality,
    townname: en.town,
    postcode,
    fulladdress: line(building.organisation, flatText(building, 'en'), building.name, number, en.street, en.locality, en.town),
    country: 'Wales',
    ...(cy
      ? {
          alternatelanguage: 'cym',
          alternatelanguagesubname: flatText(building, 'cy'),
          alternatelanguagename: building.name,
          alternatelanguagenumber: number,
          alternatelanguagestreetname: cy.street,
          alternatelanguagelocality: cy.locality,
          alternatelanguagetownname: cy.town,
          alternatelanguagefulladdress: line(
            building.organisation,
            flatText(building, 'cy'),
            building.name,
            number,
            cy.street,
            cy.locality,
            cy.town,
          ),
        }
      : {}),
    classificationcode: classification,
    buildstatus: 'Built In Use',
    addressstatus: 'Approved',
    usrn,
    localcustodiancode: 9990,
    localcustodiandescription: 'ABERWENNOL',
    easting: '300050.00',
    northing: '250050.00',
    geometry: 'POINT(300050 250050)',
    effectivestartdate: day,
  };
}

function royalMail({ en, cy }: Street, property: Property, change: ChangeType, day: string, before?: Property): NamedRow | undefined {
  const { uprn, building, postcode } = property;
  // A property that has become a shell of flats has lost its delivery point; one that always was one has had none.
  if (building.shell && (before?.building.shell ?? true)) return undefined;
  return {
    ...version(building.shell ? 'D' : change, day),
    udprn: uprn % 90_000_000,
    description: 'Royal Mail Address',
    organisationname: building.organisation,
    subbuildingname: flatText(building, 'en'),
    buildingname: building.name,
    buildingnumber: building.suffix || building.end ? '' : building.number,
    thoroughfare: en.street,
    dependentlocality: en.locality,
    posttown: en.town,
    postcode,
    welshthoroughfare: cy?.street,
    welshdependentlocality: cy?.locality,
    welshposttown: cy?.town,
    uprn,
    matchedaddressfeaturetype: 'Built Address',
  };
}

export const ngdRows = { built, royalMail } as const;
