import type { Bilingual, Plural } from '@patrwm/language';

/** Words of a question page, and those every kind of page has. */
export const pageText = {
  continue: { cy: 'Parhau', en: 'Continue' },
  openPage: {
    cy: 'Nid ydym yn cadw eich atebion nes i chi eu hanfon. Os byddwch yn cau’r dudalen hon, bydd rhaid i chi ddechrau eto.',
    en: 'We do not keep your answers until you send them. If you close this page, you will have to start again.',
  },
  reuseHeading: { cy: 'Rydych eisoes wedi rhoi’r ateb hwn', en: 'You have already given this answer' },
  reuseAnswer: { cy: 'Defnyddio’r ateb hwn eto', en: 'Use this answer again' },
  reuseAddress: { cy: 'Defnyddio’r un cyfeiriad', en: 'Use the same address' },
  changedElsewhere: {
    cy: 'Newidiodd eich atebion mewn ffenestr arall. Edrychwch drostynt eto cyn eu hanfon.',
    en: 'Your answers changed in another window. Look over them again before you send them.',
  },
  alreadySent: {
    cy: 'Rydym eisoes wedi derbyn eich cais. Nid oes angen i chi ei anfon eto.',
    en: 'We have already received your application. You do not need to send it again.',
  },
  notSaved: {
    cy: 'Ni allem gadw eich atebion. Mae popeth a roddwyd gennych yn dal ar y dudalen hon. Rhowch gynnig arall arni mewn munud.',
    en: 'We could not save your answers. Everything you gave is still on this page. Try again in a minute.',
  },
  notSent: {
    cy: 'Ni allem anfon hwn. Mae eich atebion yn dal yma. Gwiriwch eich cysylltiad â’r rhyngrwyd, ac yna rhowch gynnig arall arni.',
    en: 'We could not send this. Your answers are still here. Check your internet connection, then try again.',
  },
  sendLater: {
    cy: 'Ni allwch anfon ffeil o’r dudalen hon. Gallwch barhau hebddi, a’i hanfon yn nes ymlaen.',
    en: 'You cannot send a file from this page. You can continue without it, and send it later.',
  },
} as const satisfies Record<string, Bilingual>;

/** Words of the page that lists what was added. */
export const listText = {
  change: { cy: 'Newid', en: 'Change' },
  remove: { cy: 'Dileu', en: 'Remove' },
  unfinished: { cy: 'Heb ei orffen', en: 'Not finished' },
  changeItem: { cy: 'Newid: {name}', en: 'Change: {name}' },
  removeItem: { cy: 'Dileu: {name}', en: 'Remove: {name}' },
} as const satisfies Record<string, Bilingual>;

/** Words of the page that shows every answer before they are sent. */
export const checkText = {
  answers: { cy: 'Eich atebion', en: 'Your answers' },
  change: { cy: 'Newid', en: 'Change' },
  /** For those who hear the link on its own. The question is quoted after a colon, so nothing in it mutates. */
  changeAnswer: { cy: 'Newid eich ateb i’r cwestiwn: {question}', en: 'Change your answer to the question: {question}' },
  changeItemAnswer: {
    cy: 'Newid eich ateb i’r cwestiwn: {question} ({name})',
    en: 'Change your answer to the question: {question} ({name})',
  },
  changeList: { cy: 'Newid y rhestr: {title}', en: 'Change the list: {title}' },
  notAnswered: { cy: 'Heb ei ateb', en: 'Not answered' },
  none: { cy: 'Nid ydych wedi ychwanegu dim', en: 'You have not added any' },
  send: { cy: 'Anfon y cais', en: 'Send the application' },
} as const satisfies Record<string, Bilingual>;

/** Words of the confirmation. */
export const confirmText = {
  reference: { cy: 'Eich cyfeirnod', en: 'Your reference number' },
  received: { cy: 'Derbyniwyd eich cais ar {date}.', en: 'We received your application on {date}.' },
  keep: {
    cy: 'Cadwch y cyfeirnod hwn. Bydd ei angen arnoch os byddwch yn cysylltu â ni.',
    en: 'Keep this reference number. You will need it if you contact us.',
  },
} as const satisfies Record<string, Bilingual>;

/** Words that go with a rule: where it is written, and when it was read there. */
export const ruleText = {
  heading: { cy: 'Y rheol a ddefnyddiwyd gennym', en: 'The rule we used' },
  headingMany: { cy: 'Y rheolau a ddefnyddiwyd gennym', en: 'The rules we used' },
  /** `{site}` is the host, so that two such links can be told apart. */
  source: { cy: 'Darllenwch y rheol yn ei ffynhonnell ({site})', en: 'Read the rule at its source ({site})' },
  readOn: { cy: 'Darllenwyd y ffynhonnell gennym ar {date}.', en: 'We read the source on {date}.' },
  outOfDate: {
    cy: 'Gall y rheol hon fod wedi newid ers {date}. Gofynnwch i’ch cyngor cyn dibynnu arni.',
    en: 'This rule may have changed since {date}. Check with your council before you rely on it.',
  },
} as const satisfies Record<string, Bilingual>;

export const contactText = {
  heading: { cy: 'Cysylltu â’r cyngor', en: 'Contact the council' },
  phone: { cy: 'Ffôn: {phone}', en: 'Phone: {phone}' },
  email: { cy: 'E-bost: {email}', en: 'Email: {email}' },
  page: { cy: 'Tudalen gyswllt y cyngor', en: 'The council’s contact page' },
} as const satisfies Record<string, Bilingual>;

/** What a file question allows. `{size}` is whole megabytes. */
export const fileLimits: Plural = {
  cy: {
    one: 'Gallwch anfon {n} ffeil, hyd at {size} MB.',
    two: 'Gallwch anfon hyd at {n} ffeil, pob un hyd at {size} MB.',
    few: 'Gallwch anfon hyd at {n} ffeil, pob un hyd at {size} MB.',
    many: 'Gallwch anfon hyd at {n} ffeil, pob un hyd at {size} MB.',
    other: 'Gallwch anfon hyd at {n} ffeil, pob un hyd at {size} MB.',
  },
  en: { one: 'You can send {n} file, up to {size} MB.', other: 'You can send up to {n} files, each up to {size} MB.' },
};
