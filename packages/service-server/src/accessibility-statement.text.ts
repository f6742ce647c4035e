import type { Bilingual } from '@patrwm/language';

/**
 * The model statement's headings and sentences. Source: the UK sample accessibility statement (December 2023), and for the Welsh
 * the statement in alphagov/forms-runner (MIT). `{…}` hold names, dates and addresses only.
 */
export const statementText = {
  title: { cy: 'Datganiad hygyrchedd', en: 'Accessibility statement' },
  scope: {
    cy: 'Mae’r datganiad hygyrchedd hwn yn berthnasol i’r gwasanaethau ar-lein yn {site}. Caiff y gwasanaethau eu rhedeg gan {council}.',
    en: 'This accessibility statement applies to the online services at {site}. The services are run by {council}.',
  },
  want: {
    cy: 'Rydym am i gynifer o bobl â phosibl allu defnyddio’r gwasanaethau hyn. Er enghraifft, mae hynny’n golygu y dylech allu:',
    en: 'We want as many people as possible to be able to use these services. For example, that means you should be able to:',
  },
  able: [
    {
      cy: 'newid lliwiau, lefelau cyferbynnedd a ffontiau gan ddefnyddio gosodiadau’r porwr neu’r ddyfais',
      en: 'change colours, contrast levels and fonts using browser or device settings',
    },
    { cy: 'chwyddo hyd at 400% heb i’r testun fynd oddi ar y sgrin', en: 'zoom in up to 400% without the text spilling off the screen' },
    { cy: 'defnyddio pob rhan o’r gwasanaeth â bysellfwrdd yn unig', en: 'use every part of the service with a keyboard only' },
    {
      cy: 'defnyddio pob rhan o’r gwasanaeth â meddalwedd adnabod lleferydd',
      en: 'use every part of the service with speech recognition software',
    },
    { cy: 'gwrando ar bob rhan o’r gwasanaeth â rhaglen darllen sgrin', en: 'listen to every part of the service with a screen reader' },
    { cy: 'defnyddio pob rhan o’r gwasanaeth heb JavaScript', en: 'use every part of the service without JavaScript' },
    { cy: 'defnyddio pob rhan o’r gwasanaeth yn Gymraeg neu yn Saesneg', en: 'use every part of the service in Welsh or in English' },
  ],
  advice: {
    cy: 'Mae gan {link} gyngor ar wneud eich dyfais yn haws ei defnyddio os oes gennych anabledd.',
    en: '{link} has advice on making your device easier to use if you have a disability.',
  },
  adviceLink: { cy: 'AbilityNet', en: 'AbilityNet' },
  howAccessible: { cy: 'Pa mor hygyrch yw’r gwasanaethau hyn', en: 'How accessible these services are' },
  noKnownProblems: {
    cy: 'Ni wyddom am unrhyw ran o’r gwasanaethau hyn nad yw’n hygyrch.',
    en: 'We do not know of any part of these services that is not accessible.',
  },
  someProblems: {
    cy: 'Gwyddom nad yw rhai rhannau o’r gwasanaethau hyn yn gwbl hygyrch. Fe’u rhestrir isod.',
    en: 'We know that some parts of these services are not fully accessible. They are listed below.',
  },
  feedback: { cy: 'Adborth a manylion cyswllt', en: 'Feedback and contact information' },
  otherFormat: {
    cy: 'Os oes arnoch angen gwybodaeth sydd yn y gwasanaethau hyn mewn fformat arall, fel PDF hygyrch, print bras, Hawdd ei Ddeall, recordiad sain neu braille, cysylltwch â ni. Byddwn yn ystyried eich cais ac yn ateb o fewn {days} o ddiwrnodau.',
    en: 'If you need information from these services in a different format, such as accessible PDF, large print, Easy Read, an audio recording or braille, contact us. We will consider your request and get back to you in {days} days.',
  },
  phone: { cy: 'Ffôn: {phone}', en: 'Phone: {phone}' },
  email: { cy: 'E-bost: {email}', en: 'Email: {email}' },
  contactPage: { cy: 'Tudalen gyswllt y cyngor', en: 'The council’s contact page' },
  reporting: { cy: 'Rhoi gwybod am broblemau hygyrchedd', en: 'Reporting accessibility problems' },
  reportingText: {
    cy: 'Rydym bob amser yn ceisio gwella hygyrchedd y gwasanaethau hyn. Os dewch o hyd i broblem nad yw wedi’i rhestru ar y dudalen hon, neu os credwch nad ydym yn bodloni gofynion y rheoliadau hygyrchedd, rhowch wybod i ni drwy’r manylion uchod.',
    en: 'We are always looking to improve the accessibility of these services. If you find a problem that is not listed on this page, or think we are not meeting the requirements of the accessibility regulations, tell us through the details above.',
  },
  enforcement: { cy: 'Y weithdrefn orfodi', en: 'Enforcement procedure' },
  enforcementText: {
    cy: 'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n gyfrifol am orfodi Rheoliadau Hygyrchedd Cyrff y Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018 (y “rheoliadau hygyrchedd”).',
    en: 'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”).',
  },
  notHappy: {
    cy: 'Os nad ydych yn hapus â’n hymateb i’ch cwyn, {link}.',
    en: 'If you are not happy with how we respond to your complaint, {link}.',
  },
  notHappyLink: {
    cy: 'cysylltwch â’r Gwasanaeth Cynghori a Chefnogi Cydraddoldeb (EASS)',
    en: 'contact the Equality Advisory and Support Service (EASS)',
  },
  technical: {
    cy: 'Gwybodaeth dechnegol am hygyrchedd y gwasanaethau hyn',
    en: 'Technical information about the accessibility of these services',
  },
  commitment: {
    cy: 'Mae {council} wedi ymrwymo i wneud ei wasanaethau ar-lein yn hygyrch, yn unol â’r rheoliadau hygyrchedd.',
    en: '{council} is committed to making its online services accessible, in accordance with the accessibility regulations.',
  },
  status: { cy: 'Statws cydymffurfio', en: 'Compliance status' },
  statusFull: {
    cy: 'Mae’r gwasanaethau hyn yn cydymffurfio’n llawn â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe.',
    en: 'These services are fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.',
  },
  statusPartial: {
    cy: 'Mae’r gwasanaethau hyn yn cydymffurfio’n rhannol â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe oherwydd y diffyg cydymffurfiaeth a restrir isod.',
    en: 'These services are partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.',
  },
  statusNot: {
    cy: 'Nid yw’r gwasanaethau hyn yn cydymffurfio â safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe. Rhestrir y diffyg cydymffurfiaeth isod.',
    en: 'These services are not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. The non-compliances are listed below.',
  },
  statusUntested: {
    cy: 'Nid yw’r gwasanaethau hyn wedi’u profi’n llawn eto yn erbyn safon AA fersiwn 2.2 y Canllawiau Hygyrchedd Cynnwys Gwe.',
    en: 'These services have not yet been fully tested against the Web Content Accessibility Guidelines version 2.2 AA standard.',
  },
  nonAccessible: { cy: 'Cynnwys nad yw’n hygyrch', en: 'Non-accessible content' },
  nonCompliance: { cy: 'Diffyg cydymffurfio â’r rheoliadau hygyrchedd', en: 'Non-compliance with the accessibility regulations' },
  burden: { cy: 'Baich anghymesur', en: 'Disproportionate burden' },
  outOfScope: {
    cy: 'Cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd',
    en: 'Content that is not within the scope of the accessibility regulations',
  },
  none: { cy: 'Nid oes dim i’w restru yma ar hyn o bryd.', en: 'There is nothing to list here at present.' },
  improving: { cy: 'Yr hyn rydym yn ei wneud i wella hygyrchedd', en: 'What we are doing to improve accessibility' },
  improvingText: {
    cy: 'Bob tro y bydd y gwasanaethau hyn yn newid, rhedir profion hygyrchedd awtomatig ar bob tudalen yn y ddwy iaith, gyda JavaScript a hebddo.',
    en: 'Each time these services change, automated accessibility tests are run on every page in both languages, with and without JavaScript.',
  },
  preparation: { cy: 'Paratoi’r datganiad hygyrchedd hwn', en: 'Preparation of this accessibility statement' },
  prepared: { cy: 'Paratowyd y datganiad hwn ar {date}.', en: 'This statement was prepared on {date}.' },
  reviewed: { cy: 'Fe’i hadolygwyd ddiwethaf ar {date}.', en: 'It was last reviewed on {date}.' },
  tested: {
    cy: 'Profwyd y gwasanaethau hyn ddiwethaf ar {date}. Cynhaliwyd y prawf gan {by}.',
    en: 'These services were last tested on {date}. The test was carried out by {by}.',
  },
  notTested: {
    cy: 'Nid yw prawf gan bobl wedi’i gynnal eto.',
    en: 'A test by people has not yet been carried out.',
  },
} as const satisfies Record<string, Bilingual | readonly Bilingual[]>;
