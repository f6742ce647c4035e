import type { Bilingual } from '../bilingual.ts';

/** The statement, on the headings of the model for public sector bodies. Gaps are for people: a machine knows none of it. */
export const statementWords = {
  title: { cy: 'Drafft: datganiad hygyrchedd ar gyfer {name}', en: 'Draft: accessibility statement for {name}' },
  heading: { cy: 'Datganiad hygyrchedd ar gyfer {name}', en: 'Accessibility statement for {name}' },
  draft: {
    cy: 'Drafft yw hwn, a ysgrifennwyd o’r hyn a ganfu peiriant. Peidiwch â’i gyhoeddi nes bod pobl wedi profi’r gwasanaeth, wedi llenwi pob bwlch sydd wedi’i farcio, ac wedi tynnu’r nodiadau hyn.',
    en: 'This is a draft, written from what a machine found. Do not publish it until people have tested the service, filled in every marked gap, and taken out these notes.',
  },
  appliesTo: { cy: 'Mae’r datganiad hygyrchedd hwn yn berthnasol i {scope}.', en: 'This accessibility statement applies to {scope}.' },
  runBy: {
    cy: '{organisation} sy’n rhedeg y wefan hon. Rydym am i gynifer o bobl â phosibl allu ei defnyddio. Er enghraifft, dylech allu:',
    en: 'This website is run by {organisation}. We want as many people as possible to be able to use it. For example, you should be able to:',
  },
  able: {
    cy: '[[Yr hyn y mae pobl wedi profi ei fod yn bosibl, megis newid lliwiau a maint y testun, defnyddio bysellfwrdd yn unig, neu wrando â darllenydd sgrin. Gadewch allan yr hyn nad ydych yn sicr ohono.]]',
    en: '[[What people have tested that one can do, such as change colours and the size of text, use only a keyboard, or listen with a screen reader. Leave out what you are not sure of.]]',
  },
  device: {
    cy: 'Mae gan [AbilityNet gyngor ar wneud eich dyfais yn haws ei defnyddio](https://mcmw.abilitynet.org.uk/) os oes gennych anabledd.',
    en: '[AbilityNet has advice on making your device easier to use](https://mcmw.abilitynet.org.uk/) if you have a disability.',
  },
  how: { cy: 'Pa mor hygyrch yw’r wefan hon', en: 'How accessible this website is' },
  someParts: {
    cy: 'Gwyddom nad yw rhai rhannau o’r wefan hon yn gwbl hygyrch:',
    en: 'We know that some parts of this website are not fully accessible:',
  },
  noneFound: {
    cy: 'Ni chafwyd methiant y gall peiriant ei ganfod ar y tudalennau a wiriwyd. Nid yw hynny’n dweud bod y wefan yn hygyrch.',
    en: 'No machine-detectable failure was found on the pages that were checked. That does not say that the website is accessible.',
  },
  partsByPeople: {
    cy: '[[Yr hyn a ganfu pobl: wrth brofi â bysellfwrdd a thechnoleg gynorthwyol, a gyda defnyddwyr anabl, yn Gymraeg ac yn Saesneg.]]',
    en: '[[What people found: in testing with a keyboard and assistive technology, and with disabled users, in Welsh and in English.]]',
  },
  feedback: { cy: 'Adborth a gwybodaeth gyswllt', en: 'Feedback and contact information' },
  otherFormat: {
    cy: 'Os oes arnoch angen gwybodaeth o’r wefan hon mewn fformat arall, fel PDF hygyrch, print bras, fersiwn hawdd ei deall, recordiad sain neu braille, cysylltwch â ni yn Gymraeg neu yn Saesneg:',
    en: 'If you need information on this website in a different format, such as accessible PDF, large print, easy read, audio recording or braille, contact us in Welsh or in English:',
  },
  email: { cy: 'e-bost: {email}', en: 'email: {email}' },
  phone: { cy: 'ffôn: {phone}', en: 'phone: {phone}' },
  answer: {
    cy: 'Byddwn yn ystyried eich cais ac yn ateb ymhen [[nifer]] diwrnod gwaith.',
    en: 'We’ll consider your request and get back to you in [[number]] working days.',
  },
  reporting: { cy: 'Rhoi gwybod am broblemau hygyrchedd', en: 'Reporting accessibility problems with this website' },
  reportingText: {
    cy: 'Rydym bob amser yn ceisio gwella hygyrchedd y wefan hon. Os cewch broblem nad yw ar y dudalen hon, neu os credwch nad ydym yn bodloni’r gofynion hygyrchedd, cysylltwch â: [[enw neu dîm, a dolen i’r ffurflen gyswllt]].',
    en: 'We’re always looking to improve the accessibility of this website. If you find a problem that is not on this page, or think that we’re not meeting accessibility requirements, contact: [[a name or team, and a link to the contact form]].',
  },
  enforcement: { cy: 'Y drefn orfodi', en: 'Enforcement procedure' },
  enforcementText: {
    cy: 'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gyfrifol am orfodi Rheoliadau Hygyrchedd Cyrff y Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 (y ‘rheoliadau hygyrchedd’). Os nad ydych yn hapus â’r ffordd yr atebwn eich cwyn, [cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS)](https://www.equalityadvisoryservice.com/).',
    en: 'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, [contact the Equality Advisory and Support Service (EASS)](https://www.equalityadvisoryservice.com/).',
  },
  technical: { cy: 'Gwybodaeth dechnegol am hygyrchedd y wefan hon', en: 'Technical information about this website’s accessibility' },
  committed: {
    cy: 'Mae {organisation} wedi ymrwymo i wneud ei wefan yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff y Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.',
    en: '{organisation} is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
  },
  status: { cy: 'Statws cydymffurfio', en: 'Compliance status' },
  statusGap: {
    cy: '[[Nid yw’r statws yn hysbys eto, ac ni all peiriant ei roi. Wedi i bobl brofi’r wefan yn erbyn safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe, ysgrifennwch un o’r tri: yn cydymffurfio’n llawn; yn cydymffurfio’n rhannol, oherwydd y diffygion a restrir isod; nid yw’n cydymffurfio.]]',
    en: '[[The status is not yet known, and a machine cannot give it. When people have tested the website against the Web Content Accessibility Guidelines version 2.2 AA standard, write one of the three: fully compliant; partially compliant, due to the non-compliances listed below; not compliant.]]',
  },
  notFully: {
    cy: 'Canfu’r peiriant ddiffygion o ran meini prawf A neu AA, felly ni ellir dweud bod y wefan yn cydymffurfio’n llawn tra pery’r rhain.',
    en: 'The machine found faults against A or AA criteria, so the website cannot be called fully compliant while they last.',
  },
  nonAccessible: { cy: 'Cynnwys nad yw’n hygyrch', en: 'Non-accessible content' },
  nonAccessibleText: {
    cy: 'Nid yw’r cynnwys a restrir isod yn hygyrch am y rhesymau canlynol.',
    en: 'The content listed below is non-accessible for the following reasons.',
  },
  nonCompliance: { cy: 'Diffyg cydymffurfio â’r rheoliadau hygyrchedd', en: 'Non-compliance with the accessibility regulations' },
  fixBy: { cy: 'Bwriadwn drwsio hyn erbyn [[dyddiad]].', en: 'We plan to fix this by [[date]].' },
  burden: { cy: 'Baich anghymesur', en: 'Disproportionate burden' },
  burdenGap: {
    cy: '[[Dim, neu’r hyn a fyddai’n faich anghymesur i’w drwsio, gyda’r asesiad y mae rheoliad 7 yn gofyn amdano.]]',
    en: '[[Nothing, or what it would be a disproportionate burden to fix, with the assessment that regulation 7 asks for.]]',
  },
  scope: {
    cy: 'Cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd',
    en: 'Content that’s not within the scope of the accessibility regulations',
  },
  scopeGap: {
    cy: '[[Dim, neu gynnwys megis ffeiliau PDF hŷn na 23 Medi 2018 nad oes eu hangen i ddefnyddio’r gwasanaeth, a fideo byw.]]',
    en: '[[Nothing, or content such as PDF files from before 23 September 2018 that are not needed to use the service, and live video.]]',
  },
  improving: { cy: 'Yr hyn a wnawn i wella hygyrchedd', en: 'What we’re doing to improve accessibility' },
  improvingGap: {
    cy: '[[Y camau a’u dyddiadau, neu ddolen i’ch cynllun.]]',
    en: '[[The steps and their dates, or a link to your plan.]]',
  },
  preparation: { cy: 'Paratoi’r datganiad hygyrchedd hwn', en: 'Preparation of this accessibility statement' },
  prepared: {
    cy: 'Paratowyd y datganiad hwn ar [[dyddiad]]. Fe’i hadolygwyd ddiwethaf ar [[dyddiad]].',
    en: 'This statement was prepared on [[date]]. It was last reviewed on [[date]].',
  },
  tested: {
    cy: 'Profwyd y wefan hon ddiwethaf ar [[dyddiad]] gan [[pwy]]: [[pa dudalennau, sut y dewiswyd hwy, a chyda pha dechnoleg gynorthwyol]].',
    en: 'This website was last tested on [[date]] by [[whom]]: [[which pages, how they were chosen, and with which assistive technology]].',
  },
  machine: {
    cy: 'Ar {day} edrychodd y gwiriad peiriant {tool} ar {pages} o dudalennau mewn {states} o gyflyrau.',
    en: 'On {day} the machine check {tool} looked at {pages} pages in {states} states.',
  },
  toJudge: { cy: 'Cyn cyhoeddi: i bobl eu barnu', en: 'Before publishing: for people to judge' },
  toJudgeText: {
    cy: 'Mae’r rhain yn debygol o fod yn ddiffygion, ond ni all peiriant fod yn sicr. Symudwch y rhai sydd yn wir i’r rhestr uchod, a thynnwch yr adran hon.',
    en: 'These are likely to be faults, but a machine cannot be sure. Move those that are real into the list above, and take out this section.',
  },
  notTested: {
    cy: 'Ni ellid profi {count} o dudalennau neu gyflyrau, felly nid yw’r drafft hwn yn sôn am bopeth.',
    en: 'Of the pages or their states, {count} could not be tested, so this draft does not tell of everything.',
  },
} as const satisfies Record<string, Bilingual>;

/** What stands in place of what nobody said. */
export const unsaid = {
  name: { cy: '[[enw’r wefan]]', en: '[[name of the website]]' },
  scope: { cy: '[[cyfeiriad neu gwmpas y datganiad]]', en: '[[address or scope of the statement]]' },
  organisation: { cy: '[[enw’r corff]]', en: '[[name of the organisation]]' },
  email: { cy: '[[cyfeiriad e-bost]]', en: '[[email address]]' },
  phone: { cy: '[[rhif ffôn]]', en: '[[phone number]]' },
} as const satisfies Record<string, Bilingual>;

/** One fault, as a statement says it. */
export const faultWords = (pages: number, criteria: string): Bilingual => ({
  cy: `{message} Fe’i cafwyd ar ${String(pages)} o’r tudalennau a wiriwyd. Nid yw hyn yn bodloni maen prawf llwyddiant ${criteria} WCAG 2.2.`,
  en: `{message} It was found on ${String(pages)} of the pages that were checked. This fails WCAG 2.2 success criterion ${criteria}.`,
});
