import type { Bilingual } from './bilingual.ts';

/** A principal council of Wales. */
export interface Council {
  /** ONS code of its area, W06…; stable where names are not. */
  readonly gss: string;
  /** The area, as the ONS names it. */
  readonly name: Bilingual;
  /** The council, as it calls itself. */
  readonly council: Bilingual;
}

/**
 * The 22 councils in the order of their codes. Powys and Merthyr Tydfil have later codes, given when
 * their boundary moved; 07 and 17 are no longer in use.
 * Source: ONS, Local Authority Districts, names and codes in the United Kingdom (Wales carries both languages).
 */
export const councils: readonly Council[] = [
  {
    gss: 'W06000001',
    name: { cy: 'Ynys Môn', en: 'Isle of Anglesey' },
    council: { cy: 'Cyngor Sir Ynys Môn', en: 'Isle of Anglesey County Council' },
  },
  // Gwynedd goes by its Welsh name in both languages.
  { gss: 'W06000002', name: { cy: 'Gwynedd', en: 'Gwynedd' }, council: { cy: 'Cyngor Gwynedd', en: 'Cyngor Gwynedd' } },
  {
    gss: 'W06000003',
    name: { cy: 'Conwy', en: 'Conwy' },
    council: { cy: 'Cyngor Bwrdeistref Sirol Conwy', en: 'Conwy County Borough Council' },
  },
  {
    gss: 'W06000004',
    name: { cy: 'Sir Ddinbych', en: 'Denbighshire' },
    council: { cy: 'Cyngor Sir Ddinbych', en: 'Denbighshire County Council' },
  },
  {
    gss: 'W06000005',
    name: { cy: 'Sir y Fflint', en: 'Flintshire' },
    council: { cy: 'Cyngor Sir y Fflint', en: 'Flintshire County Council' },
  },
  {
    gss: 'W06000006',
    name: { cy: 'Wrecsam', en: 'Wrexham' },
    council: { cy: 'Cyngor Bwrdeistref Sirol Wrecsam', en: 'Wrexham County Borough Council' },
  },
  {
    gss: 'W06000008',
    name: { cy: 'Ceredigion', en: 'Ceredigion' },
    council: { cy: 'Cyngor Sir Ceredigion', en: 'Ceredigion County Council' },
  },
  {
    gss: 'W06000009',
    name: { cy: 'Sir Benfro', en: 'Pembrokeshire' },
    council: { cy: 'Cyngor Sir Penfro', en: 'Pembrokeshire County Council' },
  },
  {
    gss: 'W06000010',
    name: { cy: 'Sir Gaerfyrddin', en: 'Carmarthenshire' },
    council: { cy: 'Cyngor Sir Gaerfyrddin', en: 'Carmarthenshire County Council' },
  },
  { gss: 'W06000011', name: { cy: 'Abertawe', en: 'Swansea' }, council: { cy: 'Cyngor Abertawe', en: 'Swansea Council' } },
  {
    gss: 'W06000012',
    name: { cy: 'Castell-nedd Port Talbot', en: 'Neath Port Talbot' },
    council: { cy: 'Cyngor Castell-nedd Port Talbot', en: 'Neath Port Talbot Council' },
  },
  {
    gss: 'W06000013',
    name: { cy: 'Pen-y-bont ar Ogwr', en: 'Bridgend' },
    council: { cy: 'Cyngor Bwrdeistref Sirol Pen-y-bont ar Ogwr', en: 'Bridgend County Borough Council' },
  },
  {
    gss: 'W06000014',
    name: { cy: 'Bro Morgannwg', en: 'Vale of Glamorgan' },
    council: { cy: 'Cyngor Bro Morgannwg', en: 'Vale of Glamorgan Council' },
  },
  { gss: 'W06000015', name: { cy: 'Caerdydd', en: 'Cardiff' }, council: { cy: 'Cyngor Caerdydd', en: 'Cardiff Council' } },
  {
    gss: 'W06000016',
    name: { cy: 'Rhondda Cynon Taf', en: 'Rhondda Cynon Taf' },
    council: { cy: 'Cyngor Bwrdeistref Sirol Rhondda Cynon Taf', en: 'Rhondda Cynon Taf County Borough Council' },
  },
  {
    gss: 'W06000018',
    name: { cy: 'Caerffili', en: 'Caerphilly' },
    council: { cy: 'Cyngor Bwrdeistref Sirol Caerffili', en: 'Caerphilly County Borough Council' },
  },
  {
    gss: 'W06000019',
    name: { cy: 'Blaenau Gwent', en: 'Blaenau Gwent' },
    council: { cy: 'Cyngor Bwrdeistref Sirol Blaenau Gwent', en: 'Blaenau Gwent County Borough Council' },
  },
  {
    gss: 'W06000020',
    name: { cy: 'Torfaen', en: 'Torfaen' },
    council: { cy: 'Cyngor Bwrdeistref Sirol Torfaen', en: 'Torfaen County Borough Council' },
  },
  {
    gss: 'W06000021',
    name: { cy: 'Sir Fynwy', en: 'Monmouthshire' },
    council: { cy: 'Cyngor Sir Fynwy', en: 'Monmouthshire County Council' },
  },
  { gss: 'W06000022', name: { cy: 'Casnewydd', en: 'Newport' }, council: { cy: 'Cyngor Dinas Casnewydd', en: 'Newport City Council' } },
  { gss: 'W06000023', name: { cy: 'Powys', en: 'Powys' }, council: { cy: 'Cyngor Sir Powys', en: 'Powys County Council' } },
  {
    gss: 'W06000024',
    name: { cy: 'Merthyr Tudful', en: 'Merthyr Tydfil' },
    council: { cy: 'Cyngor Bwrdeistref Sirol Merthyr Tudful', en: 'Merthyr Tydfil County Borough Council' },
  },
];
