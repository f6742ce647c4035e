// Towns known by two names that a reader could not guess from one another. A gazetteer often holds only one of them.
// Sources: the Welsh Language Commissioner's list of standardised place names; OS Open Names (name and language columns).
const pairs: readonly (readonly [cy: string, en: string])[] = [
  ['Aberdaugleddau', 'Milford Haven'],
  ['Aberdâr', 'Aberdare'],
  ['Aberddawan', 'Aberthaw'],
  ['Abergwaun', 'Fishguard'],
  ['Aberhonddu', 'Brecon'],
  ['Abermaw', 'Barmouth'],
  ['Aberpennar', 'Mountain Ash'],
  ['Abertawe', 'Swansea'],
  ['Aberteifi', 'Cardigan'],
  ['Arberth', 'Narberth'],
  ['Bae Colwyn', 'Colwyn Bay'],
  ['Biwmares', 'Beaumaris'],
  ['Caerdydd', 'Cardiff'],
  ['Caerfyrddin', 'Carmarthen'],
  ['Caergybi', 'Holyhead'],
  ['Caernarfon', 'Carnarvon'],
  ['Cas-gwent', 'Chepstow'],
  ['Casllwchwr', 'Loughor'],
  ['Casnewydd', 'Newport'],
  ['Castell-nedd', 'Neath'],
  ['Castellnewydd Emlyn', 'Newcastle Emlyn'],
  ['Cei Connah', 'Connahs Quay'],
  ['Ceinewydd', 'New Quay'],
  ['Coed-duon', 'Blackwood'],
  ['Cydweli', 'Kidwelly'],
  ['Dinbych', 'Denbigh'],
  ['Dinbych-y-pysgod', 'Tenby'],
  ['Doc Penfro', 'Pembroke Dock'],
  ['Glynebwy', 'Ebbw Vale'],
  ['Gorseinon', 'Gorseinon'],
  ['Hendy-gwyn', 'Whitland'],
  ['Hwlffordd', 'Haverfordwest'],
  ['Llanandras', 'Presteigne'],
  ['Llanbedr Pont Steffan', 'Lampeter'],
  ['Llandudoch', 'St Dogmaels'],
  ['Llaneirwg', 'St Mellons'],
  ['Llanelwy', 'St Asaph'],
  ['Llanfair-ym-Muallt', 'Builth Wells'],
  ['Llanilltud Fawr', 'Llantwit Major'],
  ['Llanymddyfri', 'Llandovery'],
  ['Maesyfed', 'New Radnor'],
  ['Merthyr Tudful', 'Merthyr Tydfil'],
  ['Nantgaredig', 'Nantgaredig'],
  ['Pen-y-bont ar Ogwr', 'Bridgend'],
  ['Penarlâg', 'Hawarden'],
  ['Penbedw', 'Birkenhead'],
  ['Penfro', 'Pembroke'],
  ['Pont-y-pŵl', 'Pontypool'],
  ['Porth Tywyn', 'Burry Port'],
  ['Porthaethwy', 'Menai Bridge'],
  ['Rhaeadr Gwy', 'Rhayader'],
  ['Rhuthun', 'Ruthin'],
  ['Rhydaman', 'Ammanford'],
  ['Sanclêr', 'St Clears'],
  ['Talacharn', 'Laugharne'],
  ['Tonypandy', 'Tonypandy'],
  ['Trefaldwyn', 'Montgomery'],
  ['Trefdraeth', 'Newport'],
  ['Treffynnon', 'Holywell'],
  ['Trefynwy', 'Monmouth'],
  ['Trefyclo', 'Knighton'],
  ['Treforys', 'Morriston'],
  ['Tyddewi', 'St Davids'],
  ['Y Barri', 'Barry'],
  ['Y Bont-faen', 'Cowbridge'],
  ['Y Drenewydd', 'Newtown'],
  ['Y Fenni', 'Abergavenny'],
  ['Y Fflint', 'Flint'],
  ['Y Gelli Gandryll', 'Hay-on-Wye'],
  ['Y Rhyl', 'Rhyl'],
  ['Y Trallwng', 'Welshpool'],
  ['Yr Wyddgrug', 'Mold'],
  ['Ystumllwynarth', 'Oystermouth'],
];

import { nameWords } from './abbreviations.ts';

const others = new Map<string, string[]>();
for (const pair of pairs) {
  const [cy, en] = pair.map((name) => nameWords(name).join(' '));
  if (cy === undefined || en === undefined || cy === en) continue;
  others.set(cy, [...(others.get(cy) ?? []), en]);
  others.set(en, [...(others.get(en) ?? []), cy]);
}

/** Names in the other language of a town given in either: `Cardiff` → `['caerdydd']`. As `nameWords`, joined by spaces. */
export function otherTownNames(town: string): readonly string[] {
  return others.get(nameWords(town).join(' ')) ?? [];
}
