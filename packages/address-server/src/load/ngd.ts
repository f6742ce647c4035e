// OS NGD Address CSV, schema 3.0: Built Address, Royal Mail Address and Alternate Address, each with a header row.
// Columns: docs.os.uk/osngd/data-structure/address (gb-address/built-address, gb-address/royal-mail-address,
// related-components/alternate-address); as delivered, the header of the sample in github.com/communitiesuk/epb-addressing,
// spec/fixtures/samples/add_gb_builtaddress.csv: uprn, changetype, organisationname, subname, name, number, streetname, locality,
// townname, postcode, alternatelanguage and alternatelanguage{subname,name,number,streetname,locality,townname}.
import { normalisePostcode } from '@patrwm/address';
import {
  cell,
  isClassification,
  isCoordinate,
  kinds,
  uprnOf,
  type Change,
  type Language,
  type LoadKind,
  type RecordSink,
  type Row,
} from './format.ts';
import { separator } from './records.ts';
import type { Reason } from './report.ts';
import { TableReader, type Named } from './table.ts';
import { object, putProperty, type WholeAddress } from './whole-row.ts';

export type NgdTable = 'built' | 'royal-mail' | 'alternate';

const welsh = /^(cy|wel)/i;
const statuses: Readonly<Record<string, string>> = { approved: '1', alternate: '3', alternative: '3', provisional: '6', historic: '8' };

/** Which table a header row is of. */
export function ngdTable(header: Row): NgdTable | undefined {
  const has = (column: string): boolean => header.includes(column);
  if (!has('uprn')) return undefined;
  if (has('udprn') && has('posttown') && has('thoroughfare')) return 'royal-mail';
  if (has('alternateaddressid') && has('streetname')) return 'alternate';
  return has('streetname') && has('townname') && has('changetype') && has('classificationcode') ? 'built' : undefined;
}

/** In a full supply the change type tells the last change there was, and every row stands. */
function changeOfNgd(text: string, kind: LoadKind): Change | undefined {
  if (/^(end of life|moved to a different feature type)$/i.test(text)) return 'D';
  if (kind === 'full' || /^(new|moved from a different feature type)$/i.test(text)) return 'I';
  return /^modified /i.test(text) ? 'U' : undefined;
}

export function ngdReader(header: Row, kind: LoadKind, counts: Record<string, number> = {}): TableReader {
  const table = ngdTable(header) ?? 'built';
  const read = { built: readBuilt, 'royal-mail': readRoyalMail, alternate: readAlternate }[table];
  return new TableReader(
    table,
    header.map((column) => cell([column], 0).toLowerCase()),
    (named, sink) => {
      const change = table === 'alternate' && !named('changetype') ? 'I' : changeOfNgd(named('changetype'), kind);
      if (!change) return 'bad-change-type';
      if (change === 'D' && kind === 'full') return 'deleted-in-full';
      return read(named, change, sink);
    },
    counts,
  );
}

function readBuilt(named: Named, change: Change, sink: RecordSink): Reason | undefined {
  const uprn = uprnOf(named('uprn'));
  if (uprn === undefined) return 'bad-uprn';
  if (!isCoordinate(named('easting')) || !isCoordinate(named('northing'))) return 'bad-coordinates';
  if (!isClassification(named('classificationcode'))) return 'bad-classification';
  const status = statuses[named('addressstatus').toLowerCase() || 'approved'];
  if (!status) return 'bad-status';
  const addresses: Partial<Record<Language, WholeAddress>> = { en: addressOf(named, '') };
  if (welsh.test(named('alternatelanguage'))) addresses.cy = addressOf(named, 'alternatelanguage');
  return putProperty(
    change,
    {
      uprn,
      status,
      custodian: named('localcustodiancode'),
      postcode: named('postcode'),
      classification: named('classificationcode'),
      organisation: named('organisationname'),
      usrn: named('usrn'),
      addresses,
    },
    sink,
  );
}

// A name or a number that is the same in both languages may stand in the first only; a street and a town may not.
const addressOf = (named: Named, language: '' | 'alternatelanguage'): WholeAddress => ({
  subName: named(`${language}subname`) || named('subname'),
  name: named(`${language}name`) || named('name'),
  number: named(`${language}number`) || named('number'),
  street: named(`${language}streetname`),
  locality: named(`${language}locality`),
  town: named(`${language}townname`),
});

function readRoyalMail(named: Named, change: Change, sink: RecordSink): Reason | undefined {
  const udprn = named('udprn');
  if (!/^\d{1,8}$/.test(udprn)) return 'bad-key';
  // A delivery point that is matched to no property has no UPRN, and nothing here to belong to.
  if (!named('uprn')) return undefined;
  const uprn = uprnOf(named('uprn'));
  if (uprn === undefined) return 'bad-uprn';
  if (!normalisePostcode(named('postcode'))) return 'bad-postcode';
  const columns =
    'organisationname,departmentname,subbuildingname,buildingname,buildingnumber,postcode,poboxnumber,' +
    'dependentthoroughfare,thoroughfare,doubledependentlocality,dependentlocality,posttown,' +
    'welshdependentthoroughfare,welshthoroughfare,welshdoubledependentlocality,welshdependentlocality,welshposttown';
  return sink.record(change, kinds.deliveryPoint, uprn, udprn, columns.split(',').map(named).join(separator));
}

function readAlternate(named: Named, change: Change, sink: RecordSink): Reason | undefined {
  const uprn = uprnOf(named('uprn'));
  if (uprn === undefined) return 'bad-uprn';
  const key = named('alternateaddressid');
  if (!key) return 'bad-key';
  const status = statuses[named('addressstatus').toLowerCase()];
  if (!status) return 'bad-status';
  const language: Language = welsh.test(named('language')) ? 'cy' : 'en';
  // The other names a property goes by are not its address; its approved address in the other language is.
  const parts = addressOf(named, '');
  const data = [
    language,
    status,
    ...object('', parts.subName),
    ...object(parts.number, parts.name),
    '',
    '',
    parts.street,
    parts.locality,
    parts.town,
  ];
  return sink.record(change, kinds.landProperty, uprn, key, data.join(separator));
}
