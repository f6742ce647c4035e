import type { Bilingual } from '@patrwm/language';
import type { Context } from './context.ts';
import { defineJourney } from './define.ts';

// A small journey with one of everything, for this package's own tests. It is not published.

const t = (cy: string, en: string): Bilingual => ({ cy, en });
const empty = { empty: t('Dewiswch ateb', 'Choose an answer') };

export const sampleContext: Context = {
  today: '2026-11-21',
  functions: {
    ageBand: {
      outputs: ['child', 'adult', 'pensioner'],
      compute: (value, { today }) => {
        const age = Number(today.slice(0, 4)) - Number((value as string).slice(0, 4));
        return age < 18 ? 'child' : age < 67 ? 'adult' : 'pensioner';
      },
    },
  },
};

export const sampleJourney = defineJourney({
  schema: 1,
  id: 'school-coat',
  version: 3,
  title: t('Grant côt ysgol', 'School coat grant'),
  questions: {
    live: {
      type: 'choice',
      label: t('Ydych chi’n byw yn y sir?', 'Do you live in the county?'),
      options: [
        { id: 'yes', text: t('Ydw', 'Yes') },
        { id: 'no', text: t('Nac ydw', 'No') },
      ],
      errors: empty,
    },
    fullName: {
      type: 'name',
      label: t('Beth yw eich enw llawn?', 'What is your full name?'),
      max: 60,
      pii: true,
      errors: {
        empty: t('Rhowch eich enw llawn', 'Enter your full name'),
        'too-long': t('Rhaid i’ch enw fod yn {max} nod neu lai', 'Your name must be {max} characters or fewer'),
      },
    },
    born: {
      type: 'date',
      label: t('Beth yw eich dyddiad geni?', 'What is your date of birth?'),
      range: { min: 'today-110y', max: 'today-16y' },
      pii: true,
      errors: {
        empty: t('Rhowch eich dyddiad geni', 'Enter your date of birth'),
        day: t('Rhaid i’ch dyddiad geni gynnwys diwrnod', 'Your date of birth must include a day'),
        month: t('Rhaid i’ch dyddiad geni gynnwys mis', 'Your date of birth must include a month'),
        year: t('Rhaid i’ch dyddiad geni gynnwys blwyddyn', 'Your date of birth must include a year'),
        'day-month': t('Rhaid i’ch dyddiad geni gynnwys diwrnod a mis', 'Your date of birth must include a day and month'),
        'day-year': t('Rhaid i’ch dyddiad geni gynnwys diwrnod a blwyddyn', 'Your date of birth must include a day and year'),
        'month-year': t('Rhaid i’ch dyddiad geni gynnwys mis a blwyddyn', 'Your date of birth must include a month and year'),
        real: t('Rhaid i’ch dyddiad geni fod yn ddyddiad go iawn', 'Your date of birth must be a real date'),
        'year-digits': t('Rhaid i’r flwyddyn fod â 4 rhif', 'The year must have 4 numbers'),
        early: t('Rhaid i’ch dyddiad geni fod ar {min} neu ar ôl hynny', 'Your date of birth must be on or after {min}'),
        late: t('Rhaid i’ch dyddiad geni fod ar {max} neu cyn hynny', 'Your date of birth must be on or before {max}'),
      },
    },
    benefits: {
      type: 'choices',
      label: t('Pa rai o’r rhain ydych chi’n eu cael?', 'Which of these do you get?'),
      options: [
        { id: 'universal-credit', text: t('Credyd Cynhwysol', 'Universal Credit') },
        { id: 'pension-credit', text: t('Credyd Pensiwn', 'Pension Credit') },
        { id: 'asylum-support', text: t('Cymorth lloches', 'Asylum support') },
        { id: 'none', text: t('Dim un o’r rhain', 'None of these') },
      ],
      exclusive: 'none',
      errors: { ...empty, exclusive: t('Dewiswch fudd-daliadau, neu "Dim un o’r rhain"', 'Choose benefits, or "None of these"') },
    },
    earnings: {
      type: 'money',
      label: t('Faint wnaethoch chi ei ennill y mis diwethaf?', 'How much did you earn last month?'),
      min: 0,
      max: 1_000_000,
      errors: {
        empty: t('Rhowch faint', 'Enter how much'),
        format: t('Rhaid i’r swm fod yn rhif', 'The amount must be a number'),
        low: t('Rhaid i’r swm fod yn {min} neu’n fwy', 'The amount must be {min} or more'),
        high: t('Rhaid i’r swm fod yn {max} neu’n llai', 'The amount must be {max} or less'),
      },
    },
    nino: {
      type: 'nino',
      label: t('Beth yw eich rhif Yswiriant Gwladol?', 'What is your National Insurance number?'),
      pii: true,
      errors: {
        empty: t('Rhowch eich rhif', 'Enter your number'),
        format: t('Rhaid i’r rhif fod yn y fformat cywir', 'The number must be in the right format'),
      },
    },
    asylumRef: {
      type: 'asylumRef',
      label: t('Beth yw eich cyfeirnod cymorth lloches?', 'What is your asylum support reference?'),
      errors: {
        empty: t('Rhowch eich cyfeirnod', 'Enter your reference'),
        format: t('Rhaid i’r cyfeirnod fod yn rhifau', 'The reference must be numbers'),
        incomplete: t('Gwiriwch y cyfeirnod: mae 9 neu 10 rhif ynddo', 'Check the reference: it has 9 or 10 numbers'),
      },
    },
    address: {
      type: 'address',
      label: t('Beth yw eich cyfeiriad?', 'What is your address?'),
      pii: true,
      errors: {
        empty: t('Rhowch eich cod post', 'Enter your postcode'),
        format: t('Rhaid i’r cod post fod yn un llawn', 'The postcode must be a full one'),
        choose: t('Dewiswch eich cyfeiriad', 'Choose your address'),
        line1: t('Rhowch linell gyntaf y cyfeiriad', 'Enter the first line of the address'),
        town: t('Rhowch y dref', 'Enter the town'),
        'manual-postcode': t('Rhowch god post llawn', 'Enter a full postcode'),
        'too-long': t('Rhaid i bob llinell fod yn {max} nod neu lai', 'Each line must be {max} characters or fewer'),
      },
    },
    proof: {
      type: 'file',
      label: t('Lanlwythwch lun o’ch llythyr', 'Upload a photo of your letter'),
      optional: true,
      maxFiles: 2,
      maxBytes: 5_000_000,
      accept: ['image/jpeg', 'application/pdf'],
      errors: {
        'too-many': t('Dewiswch {max} ffeil ar y mwyaf', 'Choose {max} files at most'),
        'too-big': t('Rhaid i {name} fod yn llai na {max}MB', '{name} must be smaller than {max}MB'),
        type: t('Rhaid i {name} fod yn JPG neu’n PDF', '{name} must be a JPG or PDF'),
      },
    },
    reply: {
      type: 'choice',
      label: t('Ym mha iaith y dylem ateb?', 'Which language should we reply in?'),
      options: [
        { id: 'cy', text: t('Cymraeg', 'Welsh') },
        { id: 'en', text: t('Saesneg', 'English') },
      ],
      errors: empty,
    },
    note: {
      type: 'longText',
      label: t('A oes unrhyw beth arall?', 'Is there anything else?'),
      optional: true,
      max: 500,
      errors: { 'too-long': t('Rhaid i’r nodyn fod yn {max} nod neu lai', 'The note must be {max} characters or fewer') },
    },
  },
  lists: {
    children: {
      title: t('Eich plant', 'Your children'),
      questions: {
        firstName: {
          type: 'name',
          label: t('Enw cyntaf y plentyn', 'Child’s first name'),
          errors: {
            empty: t('Rhowch enw cyntaf', 'Enter a first name'),
            'too-long': t('Rhaid i’r enw fod yn {max} nod neu lai', 'The name must be {max} characters or fewer'),
          },
        },
        year: {
          type: 'choice',
          label: t('Ym mha flwyddyn ysgol?', 'In which school year?'),
          options: [
            { id: 'primary', text: t('Derbyn i 6', 'Reception to 6') },
            { id: 'seven', text: t('Blwyddyn 7', 'Year 7') },
            { id: 'later', text: t('Blwyddyn 8 i 11', 'Years 8 to 11') },
          ],
          errors: empty,
        },
        school: {
          type: 'text',
          label: t('Pa ysgol uwchradd?', 'Which secondary school?'),
          errors: {
            empty: t('Rhowch yr ysgol', 'Enter the school'),
            'too-long': t('Rhaid i’r enw fod yn {max} nod neu lai', 'The name must be {max} characters or fewer'),
          },
        },
      },
      pages: [
        { kind: 'question', id: 'child-name', ask: ['firstName'] },
        { kind: 'question', id: 'child-year', ask: ['year'] },
        { kind: 'question', id: 'child-school', ask: ['school'], when: { q: 'year', in: ['seven', 'later'] } },
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
        label: t('Oes gennych chi blentyn arall?', 'Do you have another child?'),
        yes: t('Oes', 'Yes'),
        no: t('Nac oes', 'No'),
        errors: empty,
      },
      itemName: ['firstName'],
      itemTitle: t('Plentyn {n}', 'Child {n}'),
      remove: { label: t('Ydych chi’n siŵr?', 'Are you sure?'), yes: t('Ydw', 'Yes'), no: t('Nac ydw', 'No'), errors: empty },
      full: t('Gallwch ychwanegu hyd at {max}', 'You can add up to {max}'),
      few: t('Rhaid ychwanegu o leiaf {min}', 'You must add at least {min}'),
    },
  },
  facts: {
    outsideCounty: {
      when: { q: 'live', is: 'no' },
      rule: t('Mae’r grant i bobl y sir', 'The grant is for people of the county'),
      source: 'https://example.com/rule/1',
      readOn: '2026-11-01',
    },
    lowIncome: {
      when: {
        any: [
          { q: 'benefits', hasAny: ['pension-credit', 'asylum-support'] },
          {
            all: [
              { q: 'benefits', has: 'universal-credit' },
              { q: 'earnings', lte: 61_667 },
            ],
          },
        ],
      },
      rule: t('Mae eich incwm yn isel', 'Your income is low'),
      source: 'https://example.com/rule/2',
      readOn: '2026-11-01',
    },
    notLowIncome: {
      when: {
        not: {
          any: [
            { q: 'benefits', hasAny: ['pension-credit', 'asylum-support'] },
            {
              all: [
                { q: 'benefits', has: 'universal-credit' },
                { q: 'earnings', lte: 61_667 },
              ],
            },
          ],
        },
      },
      rule: t('Mae eich incwm dros y trothwy', 'Your income is over the threshold'),
      source: 'https://example.com/rule/2',
      readOn: '2026-11-01',
    },
    startsSeven: {
      when: { list: 'children', some: { q: 'year', is: 'seven' } },
      rule: t('£200 ym Mlwyddyn 7', '£200 in Year 7'),
      source: 'https://example.com/rule/3',
      readOn: '2026-11-01',
    },
  },
  tasks: { about: { title: t('Amdanoch chi', 'About you') }, children: { title: t('Eich plant', 'Your children'), needs: ['about'] } },
  pages: [
    { kind: 'question', id: 'where', ask: ['live'], task: 'about' },
    {
      kind: 'exit',
      id: 'elsewhere',
      outcome: 'outside',
      title: t('Gofynnwch i’ch sir eich hun', 'Ask your own county'),
      when: { fact: 'outsideCounty' },
      because: 'outsideCounty',
    },
    { kind: 'question', id: 'you', title: t('Amdanoch chi', 'About you'), ask: ['fullName', 'born'], task: 'about' },
    { kind: 'question', id: 'benefits', ask: ['benefits'] },
    { kind: 'question', id: 'earnings', ask: ['earnings'], when: { q: 'benefits', has: 'universal-credit' } },
    {
      kind: 'exit',
      id: 'too-much',
      outcome: 'income',
      title: t('Ni allwch wneud cais', 'You cannot apply'),
      when: { fact: 'notLowIncome' },
      because: 'notLowIncome',
    },
    { kind: 'notice', id: 'can-apply', title: t('Gallwch wneud cais', 'You can apply'), because: ['lowIncome'] },
    {
      kind: 'question',
      id: 'pension',
      ask: ['nino'],
      when: { all: [{ not: { q: 'benefits', has: 'asylum-support' } }, { fn: 'ageBand', of: 'born', is: 'pensioner' }] },
    },
    { kind: 'question', id: 'asylum', ask: ['asylumRef'], when: { q: 'benefits', has: 'asylum-support' } },
    { kind: 'list', id: 'children', list: 'children', title: t('Eich plant', 'Your children'), task: 'children' },
    { kind: 'notice', id: 'year-seven', title: t('Blwyddyn 7', 'Year 7'), when: { list: 'children', every: { q: 'year', is: 'seven' } } },
    { kind: 'question', id: 'address', ask: ['address'] },
    { kind: 'slot', id: 'council', name: 'council' },
    { kind: 'question', id: 'proof', ask: ['proof'] },
    { kind: 'question', id: 'contact', title: t('Cysylltu', 'Contact'), ask: ['reply', 'note'] },
    { kind: 'check', id: 'check', title: t('Gwiriwch eich atebion', 'Check your answers') },
    { kind: 'confirm', id: 'sent', title: t('Anfonwyd eich cais', 'Your application was sent'), decisions: ['startsSeven'] },
  ],
  deliver: [
    { name: 'full_name', from: 'fullName', pii: true },
    { name: 'date_of_birth', from: 'born', pii: true },
    { name: 'benefits', from: 'benefits' },
    { name: 'earnings_pence', from: 'earnings' },
    { name: 'ni_number', from: 'nino', pii: true },
    { name: 'asylum_reference', from: 'asylumRef' },
    { name: 'child_{n}_first_name', from: 'children.firstName' },
    { name: 'child_{n}_year', from: 'children.year' },
    { name: 'child_{n}_school', from: 'children.school' },
    { name: 'address', from: 'address' },
    { name: 'proof', from: 'proof' },
    { name: 'contactLanguage', from: 'reply' },
    { name: 'note', from: 'note' },
    { name: 'in_county', from: 'live' },
    { name: 'starts_year_7', from: 'startsSeven' },
  ],
});
