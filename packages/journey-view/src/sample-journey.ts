import type { Journey } from '@patrwm/journey';

const whole = { cy: 'Rhowch ateb', en: 'Give an answer' };

const addressErrors = {
  choose: { cy: 'Dewiswch gyfeiriad o’r rhestr', en: 'Choose an address from the list' },
  format: { cy: 'Rhowch god post llawn yn y Deyrnas Unedig', en: 'Enter a full UK postcode' },
  line1: { cy: 'Rhowch linell gyntaf y cyfeiriad', en: 'Enter the first line of the address' },
  town: { cy: 'Rhowch y dref neu’r ddinas', en: 'Enter the town or city' },
  'manual-postcode': { cy: 'Rhowch god post y cyfeiriad', en: 'Enter the postcode of the address' },
  'too-long': { cy: 'Rhaid i bob llinell fod yn 100 nod neu lai', en: 'Each line must be 100 characters or fewer' },
};

/** A small journey that has one of every kind of page and question. Tests and stories walk it; no council runs it. */
export const sampleJourney: Journey = {
  schema: 1,
  id: 'sample',
  version: 1,
  title: { cy: 'Gwneud cais am fin ailgylchu', en: 'Apply for a recycling bin' },
  questions: {
    tenure: {
      type: 'choice',
      label: { cy: 'Ydych chi’n byw yn y sir?', en: 'Do you live in the county?' },
      options: [
        { id: 'yes', text: { cy: 'Ydw', en: 'Yes' } },
        { id: 'no', text: { cy: 'Nac ydw', en: 'No' } },
      ],
      errors: { empty: { cy: 'Dewiswch Ydw os ydych chi’n byw yn y sir', en: 'Select Yes if you live in the county' } },
    },
    fullName: {
      type: 'name',
      label: { cy: 'Enw llawn', en: 'Full name' },
      autocomplete: 'name',
      pii: true,
      errors: {
        empty: { cy: 'Rhowch eich enw llawn', en: 'Enter your full name' },
        'too-long': { cy: 'Rhaid i’ch enw llawn fod yn {max} nod neu lai', en: 'Your full name must be {max} characters or fewer' },
      },
    },
    email: {
      type: 'email',
      label: { cy: 'Cyfeiriad e-bost', en: 'Email address' },
      hint: { cy: 'Byddwn ond yn ei ddefnyddio ynghylch y cais hwn.', en: 'We will only use it about this application.' },
      autocomplete: 'email',
      optional: true,
      pii: true,
      errors: {
        format: { cy: 'Rhowch gyfeiriad e-bost yn y fformat cywir', en: 'Enter an email address in the correct format' },
        'too-long': {
          cy: 'Rhaid i’r cyfeiriad e-bost fod yn {max} nod neu lai',
          en: 'The email address must be {max} characters or fewer',
        },
      },
    },
    birth: {
      type: 'date',
      label: { cy: 'Beth yw eich dyddiad geni?', en: 'What is your date of birth?' },
      hint: { cy: 'Er enghraifft, 27 3 1985', en: 'For example, 27 3 1985' },
      autocomplete: 'bday',
      range: { max: 'today' },
      pii: true,
      errors: {
        empty: { cy: 'Rhowch eich dyddiad geni', en: 'Enter your date of birth' },
        day: { cy: 'Rhaid i’ch dyddiad geni gynnwys diwrnod', en: 'Your date of birth must include a day' },
        month: { cy: 'Rhaid i’ch dyddiad geni gynnwys mis', en: 'Your date of birth must include a month' },
        year: { cy: 'Rhaid i’ch dyddiad geni gynnwys blwyddyn', en: 'Your date of birth must include a year' },
        'day-month': { cy: 'Rhaid i’ch dyddiad geni gynnwys diwrnod a mis', en: 'Your date of birth must include a day and month' },
        'day-year': { cy: 'Rhaid i’ch dyddiad geni gynnwys diwrnod a blwyddyn', en: 'Your date of birth must include a day and year' },
        'month-year': { cy: 'Rhaid i’ch dyddiad geni gynnwys mis a blwyddyn', en: 'Your date of birth must include a month and year' },
        'year-digits': { cy: 'Rhaid i’r flwyddyn fod yn 4 rhif', en: 'The year must be 4 numbers' },
        real: { cy: 'Rhaid i’ch dyddiad geni fod yn ddyddiad go iawn', en: 'Your date of birth must be a real date' },
        late: { cy: 'Rhaid i’ch dyddiad geni fod yn y gorffennol', en: 'Your date of birth must be in the past' },
      },
    },
    home: {
      type: 'address',
      label: { cy: 'Beth yw eich cyfeiriad?', en: 'What is your address?' },
      pii: true,
      errors: { ...addressErrors, empty: { cy: 'Rhowch eich cyfeiriad', en: 'Enter your address' } },
    },
    delivery: {
      type: 'address',
      label: { cy: 'I ble y dylem anfon y bin?', en: 'Where should we send the bin?' },
      pii: true,
      errors: { ...addressErrors, empty: { cy: 'Rhowch y cyfeiriad ar gyfer y bin', en: 'Enter the address for the bin' } },
    },
    waste: {
      type: 'choices',
      label: { cy: 'Beth fyddwch chi’n ei ailgylchu?', en: 'What will you recycle?' },
      options: [
        { id: 'paper', text: { cy: 'Papur', en: 'Paper' } },
        { id: 'glass', text: { cy: 'Gwydr', en: 'Glass' }, hint: { cy: 'Poteli a jariau', en: 'Bottles and jars' } },
        { id: 'none', text: { cy: 'Dim un o’r rhain', en: 'None of these' } },
      ],
      exclusive: 'none',
      errors: {
        empty: { cy: 'Dewiswch beth fyddwch chi’n ei ailgylchu', en: 'Select what you will recycle' },
        exclusive: {
          cy: 'Dewiswch beth fyddwch chi’n ei ailgylchu, neu “Dim un o’r rhain”',
          en: 'Select what you will recycle, or “None of these”',
        },
      },
    },
    income: {
      type: 'money',
      label: { cy: 'Faint allwch chi ei dalu?', en: 'How much can you pay?' },
      min: 0,
      max: 10_000,
      errors: {
        empty: { cy: 'Rhowch swm', en: 'Enter an amount' },
        format: { cy: 'Rhaid i’r swm fod yn rhif, fel 12.50', en: 'The amount must be a number, like 12.50' },
        low: { cy: 'Rhaid i’r swm fod yn {min} neu fwy', en: 'The amount must be {min} or more' },
        high: { cy: 'Rhaid i’r swm fod yn {max} neu lai', en: 'The amount must be {max} or less' },
      },
    },
    area: {
      type: 'choice',
      appearance: 'select',
      label: { cy: 'Ym mha ardal ydych chi’n byw?', en: 'Which area do you live in?' },
      options: [
        { id: 'arfon', text: { cy: 'Arfon', en: 'Arfon' } },
        { id: 'dwyfor', text: { cy: 'Dwyfor', en: 'Dwyfor' } },
      ],
      errors: { empty: { cy: 'Dewiswch ardal', en: 'Select an area' } },
    },
    school: {
      type: 'choice',
      appearance: 'autocomplete',
      label: { cy: 'Pa ysgol?', en: 'Which school?' },
      options: [
        { id: 's1', text: { cy: 'Ysgol Llŷr', en: 'Llŷr School' } },
        { id: 's2', text: { cy: 'Ysgol y Dderwen', en: 'Oak School' } },
      ],
      errors: { empty: { cy: 'Dewiswch ysgol', en: 'Select a school' } },
    },
    more: {
      type: 'longText',
      label: { cy: 'Oes rhywbeth arall y dylem ei wybod?', en: 'Is there anything else we should know?' },
      optional: true,
      max: 200,
      errors: { 'too-long': { cy: 'Rhaid i’ch ateb fod yn {max} nod neu lai', en: 'Your answer must be {max} characters or fewer' } },
    },
    proof: {
      type: 'file',
      label: { cy: 'Anfonwch lun o’ch bil', en: 'Send a photo of your bill' },
      optional: true,
      maxFiles: 2,
      maxBytes: 5_000_000,
      accept: ['image/jpeg', 'application/pdf'],
      errors: {
        'too-many': { cy: 'Gallwch anfon hyd at {max} ffeil', en: 'You can send up to {max} files' },
        'too-big': { cy: 'Rhaid i’r ffeil fod yn llai na {max} MB', en: 'The file must be smaller than {max} MB' },
        type: { cy: 'Rhaid i’r ffeil fod yn JPG neu’n PDF', en: 'The file must be a JPG or a PDF' },
      },
    },
  },
  lists: {
    children: {
      title: { cy: 'Plant', en: 'Children' },
      questions: {
        childName: {
          type: 'name',
          label: { cy: 'Beth yw enw’r plentyn?', en: 'What is the child’s name?' },
          pii: true,
          errors: { empty: { cy: 'Rhowch enw’r plentyn', en: 'Enter the child’s name' }, 'too-long': whole },
        },
        childAge: {
          type: 'number',
          label: { cy: 'Faint yw oed y plentyn?', en: 'How old is the child?' },
          min: 0,
          max: 18,
          errors: {
            empty: { cy: 'Rhowch oed y plentyn', en: 'Enter the child’s age' },
            format: { cy: 'Rhaid i’r oed fod yn rhif cyfan', en: 'The age must be a whole number' },
            low: whole,
            high: { cy: 'Rhaid i’r oed fod yn {max} neu lai', en: 'The age must be {max} or less' },
          },
        },
      },
      pages: [
        { id: 'child-name', kind: 'question', ask: ['childName'] },
        { id: 'child-age', kind: 'question', ask: ['childAge'] },
      ],
      min: 1,
      max: 3,
      count: {
        cy: {
          zero: 'Nid ydych wedi ychwanegu plentyn',
          one: 'Rydych wedi ychwanegu {n} plentyn',
          two: 'Rydych wedi ychwanegu {n} blentyn',
          few: 'Rydych wedi ychwanegu {n} phlentyn',
          many: 'Rydych wedi ychwanegu {n} phlentyn',
          other: 'Rydych wedi ychwanegu {n} plentyn',
        },
        en: { one: 'You have added {n} child', other: 'You have added {n} children' },
      },
      another: {
        label: { cy: 'Oes plentyn arall i’w ychwanegu?', en: 'Is there another child to add?' },
        yes: { cy: 'Oes', en: 'Yes' },
        no: { cy: 'Nac oes', en: 'No' },
        errors: { empty: { cy: 'Dewiswch Oes os oes plentyn arall i’w ychwanegu', en: 'Select Yes if there is another child to add' } },
      },
      itemName: ['childName'],
      itemTitle: { cy: 'Plentyn {n}', en: 'Child {n}' },
      remove: {
        label: { cy: 'Ydych chi’n siŵr eich bod am ddileu’r plentyn hwn?', en: 'Are you sure you want to remove this child?' },
        yes: { cy: 'Ydw, dileu', en: 'Yes, remove' },
        no: { cy: 'Nac ydw, cadw', en: 'No, keep' },
        errors: { empty: { cy: 'Dewiswch Ydw i ddileu’r plentyn', en: 'Select Yes to remove the child' } },
      },
      full: { cy: 'Gallwch ychwanegu hyd at 3 phlentyn.', en: 'You can add up to 3 children.' },
      few: { cy: 'Rhaid ychwanegu o leiaf 1 plentyn.', en: 'You must add at least 1 child.' },
    },
  },
  facts: {
    notResident: {
      when: { q: 'tenure', is: 'no' },
      rule: { cy: 'Dim ond pobl sy’n byw yn y sir sy’n gallu cael bin.', en: 'Only people who live in the county can have a bin.' },
      source: 'https://www.legislation.gov.uk/ukpga/1990/43/section/46',
      readOn: '2026-11-10',
      until: '2026-11-12',
    },
    resident: {
      when: { q: 'tenure', is: 'yes' },
      rule: { cy: 'Gall pobl sy’n byw yn y sir gael bin.', en: 'People who live in the county can have a bin.' },
      source: 'https://www.legislation.gov.uk/ukpga/1990/43/section/46',
      readOn: '2026-11-10',
    },
  },
  tasks: {
    you: { title: { cy: 'Amdanoch chi', en: 'About you' } },
    bin: { title: { cy: 'Y bin', en: 'The bin' } },
  },
  pages: [
    { id: 'tenure', kind: 'question', ask: ['tenure'], task: 'you' },
    {
      id: 'not-resident',
      kind: 'exit',
      outcome: 'not-resident',
      title: { cy: 'Ni allwch gael bin gennym ni', en: 'You cannot have a bin from us' },
      intro: [{ p: { cy: 'Gofynnwch i’r cyngor lle rydych yn byw.', en: 'Ask the council where you live.' } }],
      when: { fact: 'notResident' },
      because: 'notResident',
    },
    {
      id: 'can-apply',
      kind: 'notice',
      title: { cy: 'Gallwch wneud cais', en: 'You can apply' },
      when: { fact: 'resident' },
      because: ['resident'],
    },
    {
      id: 'your-details',
      kind: 'question',
      title: { cy: 'Eich manylion', en: 'Your details' },
      intro: [
        { p: { cy: 'Mae angen y rhain arnom er mwyn cysylltu â chi.', en: 'We need these to contact you.' } },
        {
          ul: [
            { cy: 'Eich enw', en: 'Your name' },
            { cy: 'Eich e-bost', en: 'Your email' },
          ],
        },
        { inset: { cy: 'Mae <b> yma’n destun.', en: 'The <b> here is text.' } },
        { warning: { cy: 'Peidiwch â rhoi enw rhywun arall.', en: 'Do not give someone else’s name.' } },
        {
          details: {
            summary: { cy: 'Pam rydym yn gofyn', en: 'Why we ask' },
            body: [{ cy: 'Er mwyn cysylltu â chi.', en: 'To contact you.' }],
          },
        },
        {
          link: {
            text: { cy: 'Hysbysiad preifatrwydd', en: 'Privacy notice' },
            href: { cy: 'https://cyngor.example/preifatrwydd', en: 'https://council.example/privacy' },
          },
        },
        { h2: { cy: 'Amdanoch chi', en: 'About you' } },
      ],
      ask: ['fullName', 'email'],
      task: 'you',
    },
    { id: 'birth', kind: 'question', ask: ['birth'], task: 'you' },
    { id: 'home', kind: 'question', ask: ['home'], task: 'you' },
    { id: 'delivery', kind: 'question', ask: ['delivery'], reuse: { delivery: 'home' }, task: 'bin' },
    { id: 'waste', kind: 'question', ask: ['waste'], task: 'bin' },
    { id: 'income', kind: 'question', ask: ['income'], task: 'bin' },
    { id: 'area', kind: 'question', title: { cy: 'Ardal ac ysgol', en: 'Area and school' }, ask: ['area', 'school'], task: 'bin' },
    { id: 'more', kind: 'question', ask: ['more'], task: 'bin' },
    { id: 'proof', kind: 'question', ask: ['proof'], task: 'bin' },
    { id: 'children', kind: 'list', list: 'children', title: { cy: 'Plant', en: 'Children' } },
    {
      id: 'check',
      kind: 'check',
      title: { cy: 'Gwiriwch eich atebion cyn anfon eich cais', en: 'Check your answers before you send your application' },
    },
    {
      id: 'confirm',
      kind: 'confirm',
      title: { cy: 'Mae eich cais wedi ein cyrraedd', en: 'We have received your application' },
      intro: [
        { h2: { cy: 'Beth sy’n digwydd nesaf', en: 'What happens next' } },
        { p: { cy: 'Byddwn yn ysgrifennu atoch.', en: 'We will write to you.' } },
      ],
      decisions: ['resident'],
    },
  ],
  deliver: [
    { name: 'full_name', from: 'fullName', pii: true },
    { name: 'email', from: 'email', pii: true },
    { name: 'area', from: 'area' },
    { name: 'child_{n}_name', from: 'children.childName', pii: true },
  ],
};
