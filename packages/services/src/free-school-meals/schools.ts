import type { Bilingual } from '@patrwm/language';

/** A school of the council. `id` is what is stored and sent: the council’s own code, or the school’s number. */
export interface School {
  readonly id: string;
  readonly name: Bilingual;
}

const school = (id: string, cy: string, en: string = cy): School => ({ id, name: { cy, en } });

/**
 * Invented schools, so that the service runs before a council gives its own list. No real school is meant.
 * A Welsh-medium school keeps its one name in both languages.
 */
export const exampleSchools: readonly School[] = [
  school('ex-001', 'Ysgol Gynradd Adar y Cymylau', 'Cloudbird Primary School'),
  school('ex-002', 'Ysgol Gynradd Afon Arian Byw', 'Quicksilver River Primary School'),
  school('ex-003', 'Ysgol Gynradd Bryn yr Enfys Ddwbl', 'Double Rainbow Hill Primary School'),
  school('ex-004', 'Ysgol Bro Blodeuwedd Ddychmygol'),
  school('ex-005', 'Ysgol Gynradd Cae’r Ddraig Gysglyd', 'Sleepy Dragon Field Primary School'),
  school('ex-006', 'Ysgol Gynradd Coed y Sêr', 'Starwood Primary School'),
  school('ex-007', 'Ysgol Cwm Cymylau Gwlân'),
  school('ex-008', 'Ysgol Gynradd Dôl y Dylluan Ddoeth', 'Wise Owl Meadow Primary School'),
  school('ex-009', 'Ysgol Dyffryn y Dychymyg'),
  school('ex-010', 'Ysgol Gynradd Gardd y Gwenyn Glas', 'Blue Bee Garden Primary School'),
  school('ex-011', 'Ysgol Gynradd Glan yr Afon Goll', 'Lost Riverside Primary School'),
  school('ex-012', 'Ysgol Gymraeg Gwaun y Gwynt'),
  school('ex-013', 'Ysgol Gynradd Hafod yr Haul', 'Sunny Summerhouse Primary School'),
  school('ex-014', 'Ysgol Gynradd Llyn y Lloer', 'Moon Lake Primary School'),
  school('ex-015', 'Ysgol Llys y Llwynog Llwyd'),
  school('ex-016', 'Ysgol Gynradd Maes y Môr-forwyn', 'Mermaid Field Primary School'),
  school('ex-017', 'Ysgol Gynradd Melin y Mellt', 'Lightning Mill Primary School'),
  school('ex-018', 'Ysgol Gymraeg Nant y Nos Olau'),
  school('ex-019', 'Ysgol Gynradd Pont y Cawr', 'Giant’s Bridge Primary School'),
  school('ex-020', 'Ysgol Gynradd Gatholig Santes Ddychmygol', 'Saint Imaginary Catholic Primary School'),
  school('ex-021', 'Ysgol Gynradd yr Eglwys yng Nghymru Tŷ’r Gloch', 'Bellhouse Church in Wales Primary School'),
  school('ex-022', 'Ysgol Gynradd Tŵr y Tylwyth Teg', 'Fairy Tower Primary School'),
  school('ex-023', 'Ysgol Uwchradd Aber y Ddraig Fôr', 'Sea Dragon Bay High School'),
  school('ex-024', 'Ysgol Gyfun Bro Bendigeidfran Ddychmygol'),
  school('ex-025', 'Ysgol Uwchradd Mynydd y Mileniwm Nesaf', 'Next Millennium Mountain High School'),
  school('ex-026', 'Ysgol Gyfun Gymraeg Pen Draw’r Enfys'),
  school('ex-027', 'Ysgol Uwchradd Traeth y Trysor', 'Treasure Beach High School'),
  school('ex-028', 'Ysgol Bob Oed Bae’r Barcud Papur', 'Paper Kite Bay All-through School'),
  school('ex-029', 'Ysgol Arbennig Gerddi’r Gog', 'Cuckoo Gardens Special School'),
  school('ex-030', 'Uned Cyfeirio Disgyblion Porth y Pili-pala', 'Butterfly Gate Pupil Referral Unit'),
];
