// House names that could be anybody's and are nobody's that we know of. Nouns that follow `y` unchanged, in no need of a
// translation: Welsh house names stand as they are in both languages.
const places = ['Bryn', 'Cae', 'Cilfach', 'Gelli', 'Glan', 'Llain', 'Llys', 'Maes', 'Nant', 'Pant', 'Trem', 'Tŷ'];
const ofWhat = [
  'y Barcud',
  'y Carw',
  'y Cudyll',
  'y Draenog',
  'y Dryw',
  'y Dyfrgi',
  'y Gwyddfid',
  'y Llwynog',
  'yr Alarch',
  'yr Ebol',
  'yr Ehedydd',
  'yr Eog',
  'yr Eryr',
  'yr Hebog',
];

export const seedNames: readonly string[] = places.flatMap((place) => ofWhat.map((what) => `${place} ${what}`));
