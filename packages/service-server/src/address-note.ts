import type { AddressAnswer, AddressReason } from '@patrwm/journey';
import type { Bilingual } from '@patrwm/language';

const typed: Readonly<Record<AddressReason, Bilingual>> = {
  'chose-to': { cy: 'Teipiwyd â llaw.', en: 'Typed by hand.' },
  'not-listed': { cy: 'Teipiwyd â llaw: nid oedd ar y rhestr.', en: 'Typed by hand: it was not on the list.' },
  'none-found': { cy: 'Teipiwyd â llaw: ni chafwyd hyd i unrhyw gyfeiriad.', en: 'Typed by hand: no address was found.' },
  'too-many': { cy: 'Teipiwyd â llaw: cafwyd hyd i ormod o gyfeiriadau.', en: 'Typed by hand: too many addresses were found.' },
  'outside-area': { cy: 'Teipiwyd â llaw: y tu allan i’r ardal.', en: 'Typed by hand: outside the area.' },
  'retired-postcode': {
    cy: 'Teipiwyd â llaw: nid yw’r cod post yn cael ei ddefnyddio mwyach.',
    en: 'Typed by hand: the postcode is no longer in use.',
  },
  unavailable: {
    cy: 'Teipiwyd â llaw: nid oedd y gwasanaeth chwilio ar gael.',
    en: 'Typed by hand: the address search was not available.',
  },
  international: { cy: 'Teipiwyd â llaw: y tu allan i’r Deyrnas Unedig.', en: 'Typed by hand: outside the UK.' },
};
const unread: Bilingual = {
  cy: 'Ni ellid ei ddarllen eto o’r rhestr cyfeiriadau pan gafodd ei anfon.',
  en: 'It could not be read again from the gazetteer when it was sent.',
};

/** What whoever processes an address should know of it: its UPRN, or why it has none. */
export function addressNote({ source, uprn, reason }: AddressAnswer): Bilingual {
  if (source === 'manual') return typed[reason ?? 'chose-to'];
  const id = `UPRN ${uprn ?? '–'}.`;
  return reason ? { cy: `${id} ${unread.cy}`, en: `${id} ${unread.en}` } : { cy: id, en: id };
}
