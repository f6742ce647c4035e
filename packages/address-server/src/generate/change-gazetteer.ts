import type { Property, Street } from './gazetteer.ts';

/** Kinds of record, for formats that have several for a property. */
export type Part = 'property' | 'landProperty' | 'deliveryPoint' | 'organisation' | 'classification';

export interface PropertyChange {
  readonly type: 'I' | 'U' | 'D';
  /** As it is after the change; as it was, where it goes. */
  readonly property: Property;
  readonly before?: Property;
  /** Which of its records change. */
  readonly parts: readonly Part[];
}

export interface StreetChange {
  /** With the properties as they are after. */
  readonly street: Street;
  readonly renamed: boolean;
  readonly changes: readonly PropertyChange[];
}

const every: readonly Part[] = ['property', 'landProperty', 'deliveryPoint', 'organisation', 'classification'];

/**
 * What happens to a gazetteer between two exports: a street is renamed, a property goes, comes, is named, changes hands,
 * is turned into flats, retires, or is given another postcode. Which, follows from its number alone.
 */
export function changed(street: Street): StreetChange {
  const changes: PropertyChange[] = [];
  const properties: Property[] = [];
  const renamed = street.usrn % 7 === 3;
  for (const property of street.properties) {
    const change = property.building.shell || property.status !== 1 ? undefined : changeOf(property);
    if (change) changes.push(change);
    if (change?.type !== 'D') properties.push(change?.property ?? property);
  }
  const first = street.properties[0];
  if (first && street.usrn % 5 === 1) {
    const property: Property = {
      uprn: first.uprn + 500_000_000,
      postcode: first.postcode,
      status: 1,
      classification: 'RD02',
      building: { number: 200, suffix: 'B', name: 'TŶ NEWYDD' },
    };
    changes.push({ type: 'I', property, parts: every });
    properties.push(property);
  }
  const rename = (name: string, end: string): string => `${name} ${end}`;
  const after: Street = renamed
    ? {
        ...street,
        en: { ...street.en, street: rename(street.en.street, 'NORTH') },
        ...(street.cy ? { cy: { ...street.cy, street: rename(street.cy.street, 'Y GOGLEDD') } } : {}),
        properties,
      }
    : { ...street, properties };
  return { street: after, renamed, changes };
}

function changeOf(before: Property): PropertyChange | undefined {
  const update = (after: Partial<Property>, ...parts: Part[]): PropertyChange => ({
    type: 'U',
    property: { ...before, ...after },
    before,
    parts,
  });
  const { building } = before;
  switch (before.uprn % 60) {
    case 7:
      return { type: 'D', property: before, parts: every };
    case 13:
      return update({ building: { ...building, name: 'PLAS NEWYDD' } }, 'landProperty', 'deliveryPoint');
    case 19:
      return building.organisation
        ? update({ building: { ...building, organisation: 'BECWS Y BONT' } }, 'organisation', 'deliveryPoint')
        : update(
            { building: { ...building, organisation: 'BECWS Y BONT' }, classification: 'CR08' },
            'organisation',
            'deliveryPoint',
            'classification',
          );
    case 29:
      return update({ classification: 'PP', building: { ...building, shell: true } }, 'classification', 'deliveryPoint');
    case 37:
      return update({ status: 8 }, 'property', 'landProperty');
    case 43:
      return update(
        { postcode: before.postcode.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A')) },
        'property',
        'landProperty',
        'deliveryPoint',
      );
    default:
      return undefined;
  }
}
