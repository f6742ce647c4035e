// What tests/house/welsh.test.ts may find in a Welsh text although it stands in the English one too. A word is added here only
// when a reader of Welsh would write it so; say why by the list it goes into. Everything is in lower case.

/** Names of people, places, councils, schools and bodies. A name stays as it is, or is Welsh already. */
const names = [
  'aberwennol',
  'abilitynet',
  'arfon',
  'patrwm',
  'patrwm-gate',
  'dwyfor',
  'llŷr',
  'gwyn',
  // Councils, by the half of their names that both languages share.
  'blaenau',
  'ceredigion',
  'conwy',
  'cyngor',
  'cynon',
  'gwent',
  'gwynedd',
  'merthyr',
  'port',
  'powys',
  'rhondda',
  'taf',
  'talbot',
  'torfaen',
  // "Ysgol Gymraeg …": schools have one name. Those of the example service are invented.
  'ysgol',
  'gymraeg',
  'gyfun',
  'bendigeidfran',
  'blodeuwedd',
  'bro',
  'cwm',
  'cymylau',
  'ddychmygol',
  'draw’r',
  'dychymyg',
  'dyffryn',
  'enfys',
  'gwaun',
  'gwlân',
  'gwynt',
  'llwyd',
  'llwynog',
  'llys',
  'nant',
  'nos',
  'olau',
  'pen',
  // Streets, houses and villages of the invented gazetteer that have one name for both languages.
  'bryn',
  'deri',
  'fynwent',
  'glasfryn',
  'llanfedwen',
  'maes',
  'parc',
  'rhos',
  'tan-y-bryn',
  'tegfan',
  'ŵyn',
  // Products.
  'javascript',
  'chromium',
  'google',
  'chrome',
  'microsoft',
  'edge',
  'storybook',
  'azure',
  'devops',
  'drupal',
  'github',
  'gitlab',
  // The letters themselves, shown to try a font.
  'âêîôûŵŷ',
];

/** Letters that stand for a name in both languages; where Welsh has its own (CThEF, DU), that one is used instead. */
const acronyms = ['aria', 'eass', 'ehrc', 'esa', 'html', 'jpg', 'jsa', 'pdf', 'png', 'svg', 'wcag'];

/** Words that Welsh and English write alike, each with its plural or the phrase in which Welsh uses it. */
const loans = [
  'beta', // the phase of a service: “fersiwn beta”
  'bin', // biniau
  'term', // termau
  'radio', // “botymau radio”
  'map', // mapiau
  'cell', // celloedd
  'bar', // “bar cynnydd”
  'braille', // the script of that name
  'data', // “diogelu data”
  'grant', // grantiau
  'label', // labeli
  'logo', // logos
  'net', // “enillion net”
  'panel', // paneli
  'partner', // partneriaid
  'person', // personau
  'print', // “print bras”
  'problem', // problemau
  'sector', // “y sector cyhoeddus”
  'tab', // tabiau
  'tag', // tagiau
];

export const sameInBoth: ReadonlySet<string> = new Set([...names, ...acronyms, ...loans]);

/**
 * English words that are no Welsh word, nor the mutation of one: not `all` (can), `can` (song), `does` (there is not), `go` (fairly),
 * `her` (challenge), `hen` (old), `is` (lower), `man` (place), `on` (ash trees), `pan` (when), `plant` (children) or `tan` (until).
 */
export const englishOnly: ReadonlySet<string> = new Set(
  `
  about after again also although and another any anyone are because been before below between both but cannot could did
  during each either else every for from had has have having here how if into its itself many might more most much must
  neither never none nor not of once only or other our ourselves out over please same shall she should since some someone such
  than that the their them themselves then there these they this those through until upon very was were what whatever when
  where whether which while who whoever whom whose why will with within without would you your yours yourself
  accept accessibility account address add allowed already answer answers apply application applying ask back bank begin benefit
  benefits birth browser building button cancel change check child children choose chosen clear click close code confirm contact
  continue cookies council date day delete details document download earnings email empty end enter error errors evidence
  example exit fail failed field file files find finish first form free full give given help hide hint home house if image
  important income information invalid language last leave letter line link list load loading look login lookup made make
  manual manually meals menu message missing month name need new next number numbers office open optional page password
  payment period phone please postcode press previous privacy question questions read reference remove required reset result
  results review rule rules save saved school schools search see select selected send sent service services session show
  sign skip sorry start step stop street submit summary sure tax text title today town try type unavailable unknown update
  upload use used using view warning website week welcome welsh work wrong year yes yesterday
  `
    .trim()
    .split(/\s+/),
);
