import type { Bilingual } from '@patrwm/language';

/** A page that says what happened and what to do: a heading, and whole sentences. */
export interface ProblemText {
  readonly title: Bilingual;
  readonly lines: readonly Bilingual[];
}

export const problemText = {
  'not-found': {
    title: { cy: 'Heb ddod o hyd i’r dudalen', en: 'Page not found' },
    lines: [
      { cy: 'Os gwnaethoch deipio’r cyfeiriad gwe, gwiriwch ei fod yn gywir.', en: 'If you typed the web address, check it is correct.' },
      {
        cy: 'Os gwnaethoch ludo’r cyfeiriad gwe, gwiriwch eich bod wedi copïo’r cyfan.',
        en: 'If you pasted the web address, check you copied the whole of it.',
      },
    ],
  },
  failed: {
    title: { cy: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth', en: 'Sorry, there is a problem with the service' },
    lines: [
      { cy: 'Rhowch gynnig arall arni ymhen ychydig funudau.', en: 'Try again in a few minutes.' },
      {
        cy: 'Mae’r atebion a anfonwyd gennych cyn hyn wedi’u cadw. Ewch yn ôl i’r dudalen flaenorol i barhau.',
        en: 'The answers you sent before this are saved. Go back to the page before to carry on.',
      },
    ],
  },
  'too-many-requests': {
    title: { cy: 'Gormod o geisiadau', en: 'Too many requests' },
    lines: [
      {
        cy: 'Daeth gormod o geisiadau o’ch cysylltiad rhyngrwyd mewn amser byr. Arhoswch funud, yna ewch yn ôl a rhowch gynnig arall arni.',
        en: 'Too many requests came from your internet connection in a short time. Wait a minute, then go back and try again.',
      },
      { cy: 'Mae’r atebion a anfonwyd gennych cyn hyn wedi’u cadw.', en: 'The answers you sent before this are saved.' },
    ],
  },
  maintenance: {
    title: { cy: 'Mae’n ddrwg gennym, nid yw’r gwasanaeth ar gael', en: 'Sorry, the service is unavailable' },
    lines: [
      {
        cy: 'Rydym yn gweithio ar y gwasanaeth. Byddwch yn gallu ei ddefnyddio eto yn nes ymlaen.',
        en: 'We are working on the service. You will be able to use it again later.',
      },
    ],
  },
  'session-ended': {
    title: { cy: 'Mae eich sesiwn wedi dod i ben', en: 'Your session has ended' },
    lines: [
      {
        cy: 'Er eich diogelwch, rydym wedi dileu eich atebion gan nad ydych wedi anfon tudalen ers {minutes} o funudau neu fwy.',
        en: 'For your security, we have deleted your answers because you have not sent a page for {minutes} minutes or more.',
      },
      { cy: 'Bydd angen i chi ddechrau eto.', en: 'You will need to start again.' },
    ],
  },
  'too-large': {
    title: { cy: 'Mae’r hyn a anfonwyd gennych yn rhy fawr', en: 'What you sent is too large' },
    lines: [
      {
        cy: 'Ewch yn ôl i’r dudalen flaenorol. Dewiswch ffeiliau llai, neu anfonwch lai ohonynt ar y tro.',
        en: 'Go back to the page before. Choose smaller files, or send fewer of them at a time.',
      },
      { cy: 'Mae’r atebion a anfonwyd gennych cyn hyn wedi’u cadw.', en: 'The answers you sent before this are saved.' },
    ],
  },
  'form-expired': {
    title: { cy: 'Ni allem dderbyn y dudalen hon', en: 'We could not accept this page' },
    lines: [
      {
        cy: 'Gall hyn ddigwydd os oedd y dudalen ar agor am amser hir, os cafodd cwcis eu dileu, neu os nad yw eich porwr yn caniatáu cwcis.',
        en: 'This can happen if the page was open for a long time, if cookies were deleted, or if your browser does not allow cookies.',
      },
      {
        cy: 'Ewch yn ôl i’r dudalen flaenorol, ail-lwythwch hi, a rhowch gynnig arall arni. Os yw’n digwydd eto, caniatewch gwcis ar gyfer y wefan hon.',
        en: 'Go back to the page before, reload it, and try again. If it happens again, allow cookies for this website.',
      },
    ],
  },
  unreadable: {
    title: { cy: 'Ni allem ddarllen yr hyn a anfonwyd', en: 'We could not read what was sent' },
    lines: [
      {
        cy: 'Efallai fod y cysylltiad wedi torri. Ewch yn ôl i’r dudalen flaenorol ac anfonwch hi eto.',
        en: 'The connection may have been cut. Go back to the page before and send it again.',
      },
    ],
  },
  'wrong-method': {
    title: { cy: 'Ni ellir agor y dudalen hon fel hyn', en: 'This page cannot be opened this way' },
    lines: [
      {
        cy: 'Ewch yn ôl i’r dudalen flaenorol a defnyddiwch y botwm sydd arni.',
        en: 'Go back to the page before and use the button on it.',
      },
    ],
  },
  'already-sent': {
    title: { cy: 'Rydym eisoes wedi derbyn eich cais', en: 'We have already received your application' },
    lines: [
      {
        cy: 'Nid oes angen i chi ei anfon eto. Eich cyfeirnod yw {reference}.',
        en: 'You do not need to send it again. Your reference number is {reference}.',
      },
      {
        cy: 'Ni allwch newid atebion sydd wedi’u hanfon. Os oes rhywbeth yn anghywir, cysylltwch â ni a rhowch y cyfeirnod.',
        en: 'You cannot change answers that have been sent. If something is wrong, contact us and give the reference number.',
      },
    ],
  },
} as const satisfies Record<string, ProblemText>;

export type Problem = keyof typeof problemText;

export const problemActions = {
  home: { cy: 'Mynd i wefan y cyngor', en: 'Go to the council’s website' },
  startAgain: { cy: 'Dechrau eto', en: 'Start again' },
  another: { cy: 'Dechrau cais newydd', en: 'Start a new application' },
  confirmation: { cy: 'Gweld y cadarnhad', en: 'See the confirmation' },
  contactHeading: { cy: 'Cysylltu â’r cyngor', en: 'Contact the council' },
  phone: { cy: 'Ffôn: {phone}', en: 'Phone: {phone}' },
  email: { cy: 'E-bost: {email}', en: 'Email: {email}' },
  contactPage: { cy: 'Tudalen gyswllt y cyngor', en: 'The council’s contact page' },
  errorId: {
    cy: 'Os cysylltwch â ni am y broblem hon, rhowch y cod {id}.',
    en: 'If you contact us about this problem, give the code {id}.',
  },
} as const satisfies Record<string, Bilingual>;

/** Said on pages to be looked at again after the form changed. */
export const changedText = {
  title: { cy: 'Pwysig', en: 'Important' },
  heading: { cy: 'Mae’r ffurflen hon wedi newid ers i chi ddechrau', en: 'This form has changed since you started' },
  text: {
    cy: 'Rydym wedi cadw eich atebion. Edrychwch eto ar y tudalennau hyn:',
    en: 'We have kept your answers. Look again at these pages:',
  },
} as const satisfies Record<string, Bilingual>;

/** Files that were not kept, where the question has no sentence of its own. */
export const fileText = {
  infected: {
    cy: 'Mae’r ffeil {name} yn cynnwys feirws. Dewiswch ffeil arall',
    en: 'The file {name} contains a virus. Choose another file',
  },
  empty: { cy: 'Mae’r ffeil {name} yn wag. Dewiswch ffeil arall', en: 'The file {name} is empty. Choose another file' },
  notScanned: {
    cy: 'Ni allem wirio’r ffeil {name}. Dewiswch y ffeil a’i hanfon eto',
    en: 'We could not check the file {name}. Choose the file and send it again',
  },
} as const satisfies Record<string, Bilingual>;
