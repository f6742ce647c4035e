import type { Pages } from './authored.ts';
import type { Settings } from './settings.ts';

/** From the applicant’s name to the confirmation. */
export const applicationPages = (settings: Settings): Pages => [
  {
    id: 'your-name',
    kind: 'question',
    task: 'you',
    title: { cy: 'Beth yw eich enw?', en: 'What is your name?' },
    ask: ['first-names', 'last-name'],
  },
  { id: 'birth', kind: 'question', task: 'you', ask: ['birth'] },
  { id: 'identity-number', kind: 'question', task: 'you', ask: ['identity-number'] },
  { id: 'nino', kind: 'question', task: 'you', ask: ['nino'], when: { q: 'identity-number', is: 'nino' } },
  { id: 'asylum-ref', kind: 'question', task: 'you', ask: ['asylum-ref'], when: { q: 'identity-number', is: 'asylum-ref' } },
  { id: 'relationship', kind: 'question', task: 'you', ask: ['relationship'] },
  { id: 'home', kind: 'question', task: 'you', ask: ['home'] },
  {
    id: 'contact',
    kind: 'question',
    task: 'you',
    title: { cy: 'Sut gallwn ni gysylltu â chi?', en: 'How can we contact you?' },
    intro: [
      {
        p: {
          cy: 'Rhowch gyfeiriad e-bost, rhif ffôn, neu’r ddau. Byddwn yn anfon llythyr os na rowch yr un ohonynt.',
          en: 'Give an email address, a phone number, or both. We will send a letter if you give neither.',
        },
      },
    ],
    ask: ['email', 'phone', 'contact-language'],
  },
  { id: 'partner', kind: 'question', task: 'partner', ask: ['partner'] },
  {
    id: 'partner-details',
    kind: 'question',
    task: 'partner',
    title: { cy: 'Manylion eich partner', en: 'Your partner’s details' },
    intro: [
      {
        p: {
          cy: 'Mae budd-daliadau eich partner yn cyfrif hefyd, felly mae angen i ni allu eu gwirio.',
          en: 'Your partner’s benefits count too, so we need to be able to check them.',
        },
      },
    ],
    ask: ['partner-first-names', 'partner-last-name', 'partner-birth', 'partner-nino'],
    when: { q: 'partner', is: 'yes' },
  },
  {
    id: 'children',
    kind: 'list',
    task: 'children',
    list: 'children',
    title: { cy: 'Y plant rydych yn gwneud cais ar eu cyfer', en: 'The children you are applying for' },
  },
  { id: 'payment', kind: 'question', task: 'payment', ask: ['payment'] },
  {
    id: 'account',
    kind: 'question',
    task: 'payment',
    title: { cy: 'Manylion y cyfrif banc neu gymdeithas adeiladu', en: 'Bank or building society account details' },
    ask: ['account-holder', 'sort-code', 'account-number', 'roll-number'],
    when: { q: 'payment', is: 'account' },
  },
  {
    id: 'evidence',
    kind: 'question',
    task: 'sending',
    intro: [
      {
        p: {
          cy: 'Ni all y cyngor wirio popeth ei hun yn eich achos chi. Anfonwch y rhai sy’n berthnasol i chi:',
          en: 'The council cannot check everything itself in your case. Send those that apply to you:',
        },
      },
      {
        ul: [
          {
            cy: 'llythyr gan y Swyddfa Gartref am eich cymorth lloches neu’ch statws mewnfudo',
            en: 'a letter from the Home Office about your asylum support or immigration status',
          },
          {
            cy: 'llythyr gan weithiwr cymdeithasol, os yw plentyn yn derbyn gofal gan gyngor',
            en: 'a letter from a social worker, if a child is looked after by a council',
          },
          {
            cy: 'llythyr am y budd-dal rydych yn ei gael, os nad oes gennych rif Yswiriant Gwladol na rhif cyfeirnod cymorth lloches',
            en: 'a letter about the benefit you get, if you have no National Insurance number or asylum support reference number',
          },
        ],
      },
    ],
    ask: ['evidence'],
    when: { fact: 'evidence-needed' },
  },
  { id: 'council-questions', kind: 'slot', name: 'council-questions' },
  {
    id: 'declaration',
    kind: 'question',
    task: 'sending',
    title: { cy: 'Datganiad', en: 'Declaration' },
    intro: [
      { p: { cy: 'Wrth gytuno:', en: 'By agreeing:' } },
      {
        ul: [
          {
            cy: 'rydych chi’n dweud bod eich atebion yn wir ac yn gyflawn, hyd y gwyddoch',
            en: 'you say that your answers are true and complete, as far as you know',
          },
          {
            cy: 'rydych chi’n dweud bod gennych gyfrifoldeb gofalu am y plant, neu mai chi yw’r disgybl',
            en: 'you say that you are responsible for caring for the children, or that you are the pupil',
          },
          {
            cy: 'rydych chi’n rhoi caniatâd i’r cyngor wirio’r budd-daliadau rydych chi a’ch partner yn eu cael gyda’r Adran Gwaith a Phensiynau, Cyllid a Thollau EF a’r Swyddfa Gartref',
            en: 'you give permission for the council to check the benefits you and your partner get with the Department for Work and Pensions, HM Revenue and Customs and the Home Office',
          },
          {
            cy: 'rydych chi’n dweud bod eich partner, os oes gennych un, yn gwybod am hyn',
            en: 'you say that your partner, if you have one, knows about this',
          },
          {
            cy: 'byddwch chi’n dweud wrth y cyngor os yw eich amgylchiadau’n newid, er enghraifft os yw eich budd-daliadau’n dod i ben neu os yw plentyn yn newid ysgol',
            en: 'you will tell the council if your circumstances change, for example if your benefits end or a child changes school',
          },
        ],
      },
      {
        warning: {
          cy: 'Efallai y bydd rhaid i chi dalu arian yn ôl os rhowch atebion sydd ddim yn wir.',
          en: 'You may have to pay money back if you give answers that are not true.',
        },
      },
    ],
    ask: ['agreement'],
    button: { cy: 'Cytuno a pharhau', en: 'Agree and continue' },
  },
  {
    id: 'check',
    kind: 'check',
    title: { cy: 'Edrychwch dros eich atebion cyn anfon eich cais', en: 'Check your answers before you send your application' },
    button: { cy: 'Anfon y cais', en: 'Send the application' },
  },
  {
    id: 'confirm',
    kind: 'confirm',
    title: { cy: 'Rydym wedi cael eich cais', en: 'We have received your application' },
    intro: [
      { h2: { cy: 'Beth sy’n digwydd nesaf', en: 'What happens next' } },
      {
        p: {
          cy: 'Bydd y cyngor yn gwneud dau benderfyniad: un am brydau ysgol am ddim ac un am y Grant Hanfodion Ysgol. Bydd yn dweud wrthych beth yw’r ddau.',
          en: 'The council will make two decisions: one about free school meals and one about the School Essentials Grant. It will tell you both.',
        },
      },
      {
        ul: [
          {
            cy: 'Os cewch chi brydau ysgol am ddim, bydd y cyngor yn dweud wrth yr ysgol.',
            en: 'If you get free school meals, the council will tell the school.',
          },
          {
            cy: 'Os cewch chi’r grant, bydd y cyngor yn ei dalu yn y ffordd rydych wedi’i dewis.',
            en: 'If you get the grant, the council will pay it in the way you chose.',
          },
          {
            cy: 'Os oes angen rhagor o wybodaeth neu dystiolaeth, bydd y cyngor yn cysylltu â chi.',
            en: 'If more information or evidence is needed, the council will contact you.',
          },
        ],
      },
      { h2: { cy: 'Os yw’ch amgylchiadau’n newid', en: 'If your circumstances change' } },
      {
        p: {
          cy: 'Rhowch wybod i’r cyngor os yw eich budd-daliadau, eich cyfeiriad neu ysgol plentyn yn newid.',
          en: 'Tell the council if your benefits, your address or a child’s school changes.',
        },
      },
      { link: settings.contact },
    ],
    decisions: [
      'fsm-likely',
      'seg-likely',
      'seg-year-7',
      'looked-after',
      'discretion',
      'seg-outside-years',
      'part-time-nursery',
      'evidence-needed',
    ],
  },
];
