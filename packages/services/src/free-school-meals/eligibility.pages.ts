import type { Content } from '@patrwm/journey';
import { both, fill, formatDate, formatMoney } from '@patrwm/language';
import type { Pages } from './authored.ts';
import { conditions } from './entitlement.conditions.ts';
import type { Settings } from './settings.ts';

const askCouncil = ({ contact }: Settings): Content => ({ link: contact });

/** Says plainly of which dates the figures are, so that nobody takes last year’s for this year’s. */
const grantDates = ({ grant }: Settings): readonly Content[] =>
  grant.until === undefined
    ? []
    : [
        {
          inset: fill(
            {
              cy: 'Mae ein ffigurau ar gyfer y Grant Hanfodion Ysgol yn berthnasol i geisiadau rhwng {opens} a {closes}. Ar ôl {closes}, holwch eich cyngor am y dyddiadau a’r symiau newydd. Gallwch wneud cais am brydau ysgol am ddim unrhyw bryd.',
              en: 'Our figures for the School Essentials Grant are for applications from {opens} to {closes}. After {closes}, check with your council for the new dates and amounts. You can apply for free school meals at any time.',
            },
            {
              opens: both((language) => formatDate(language, grant.opens)),
              closes: both((language) => formatDate(language, grant.until ?? '')),
            },
          ),
        },
      ];

/** Benefits that have ended: named, each with its date, so that someone who still has a letter about one knows what to do. */
const endedBenefits = (settings: Settings): readonly Content[] => {
  const ended = settings.benefits.flatMap(({ listed, text, until }) => (listed || until === undefined ? [] : [{ text, until }]));
  if (!ended.length) return [];
  return [
    {
      details: {
        summary: { cy: 'Budd-daliadau sydd wedi dod i ben', en: 'Benefits that have ended' },
        body: [
          {
            cy: 'Roedd y budd-daliadau hyn yn rhoi hawl i brydau ysgol am ddim. Os ydych chi’n dal i gael un ohonynt, cysylltwch â’ch cyngor.',
            en: 'These benefits gave the right to free school meals. If you still get one of them, contact your council.',
          },
          ...ended.map(({ text, until }) =>
            fill(
              { cy: '{benefit}: hyd at {date}.', en: '{benefit}: until {date}.' },
              { benefit: text, date: both((language) => formatDate(language, until)) },
            ),
          ),
        ],
      },
    },
  ];
};

const whatIsAPeriod: readonly Content[] = [
  {
    p: {
      cy: 'Mis yw cyfnod asesu. Mae’r dyddiadau a’r cyflog ar eich datganiad yn eich cyfrif Credyd Cynhwysol.',
      en: 'An assessment period is a month. The dates and your pay are on the statement in your Universal Credit account.',
    },
  },
  {
    p: {
      cy: 'Os ydych chi’n hunangyflogedig, rhowch yr hyn a enilloch mewn gwirionedd, hyd yn oed os defnyddiodd Credyd Cynhwysol swm uwch.',
      en: 'If you are self-employed, enter what you really earned, even if Universal Credit used a higher amount.',
    },
  },
];

const ifThingsChange: readonly Content[] = [
  { h2: { cy: 'Beth gallwch chi ei wneud', en: 'What you can do' } },
  {
    ul: [
      {
        cy: 'Gwnewch gais eto os yw eich incwm yn mynd i lawr neu os ydych yn dechrau cael budd-dal.',
        en: 'Apply again if your income goes down or you start to get a benefit.',
      },
      {
        cy: 'Cysylltwch â’ch cyngor os ydych yn meddwl bod hyn yn anghywir, neu os oes rhywbeth arall y dylai ei wybod. Y cyngor sy’n penderfynu.',
        en: 'Contact your council if you think this is wrong, or if there is something else it should know. The council decides.',
      },
      {
        cy: 'Mae pob plentyn mewn ysgol gynradd yn gallu cael pryd ysgol am ddim, beth bynnag yw eich incwm. Siaradwch â’r ysgol.',
        en: 'Every child in primary school can get a free school meal, whatever your income. Speak to the school.',
      },
      {
        cy: 'Os oedd eich plentyn yn cael prydau ysgol am ddim ar 31 Rhagfyr 2023, efallai y bydd yn eu cadw nes iddo orffen yn yr ysgol gynradd neu’r ysgol uwchradd.',
        en: 'If your child was getting free school meals on 31 December 2023, they may keep them until they finish primary or secondary school.',
      },
    ],
  },
];

/** From “should I apply?” to an outcome that names its rule. No name or number is asked for before that. */
export const eligibilityPages = (settings: Settings): Pages => {
  const when = conditions(settings);
  const amounts = { child: formatMoney(settings.grant.perChild), seven: formatMoney(settings.grant.yearSeven) };
  return [
    {
      id: 'before-you-apply',
      kind: 'notice',
      task: 'eligibility',
      title: { cy: 'Cyn i chi wneud cais', en: 'Before you apply' },
      intro: [
        {
          p: {
            cy: 'Mae un cais yn ddigon ar gyfer dau beth:',
            en: 'One application covers two things:',
          },
        },
        {
          ul: [
            { cy: 'prydau ysgol am ddim', en: 'free school meals' },
            fill(
              {
                cy: 'y Grant Hanfodion Ysgol: {child} i bob plentyn, neu {seven} i blentyn sy’n dechrau Blwyddyn 7, i dalu am bethau fel gwisg ysgol',
                en: 'the School Essentials Grant: {child} for each child, or {seven} for a child starting Year 7, to pay for things like school uniform',
              },
              amounts,
            ),
          ],
        },
        ...grantDates(settings),
        { h2: { cy: 'Os yw’ch plentyn mewn ysgol gynradd', en: 'If your child is in primary school' } },
        {
          p: {
            cy: 'Mae pob plentyn mewn ysgol gynradd yn gallu cael pryd ysgol am ddim yn barod. Mae’n dal yn werth gwneud cais:',
            en: 'Every child in primary school can already get a free school meal. It is still worth applying:',
          },
        },
        {
          ul: [
            {
              cy: 'mae angen y cais hwn i gael y Grant Hanfodion Ysgol',
              en: 'you need this application to get the School Essentials Grant',
            },
            { cy: 'gallai’r ysgol gael mwy o arian', en: 'the school could get more money' },
            {
              cy: 'bydd y cais yn ei le pan fydd eich plentyn yn symud i’r ysgol uwchradd',
              en: 'the application will be in place when your child moves to secondary school',
            },
          ],
        },
        {
          p: {
            cy: 'Mae’r wybodaeth am bwy sy’n cael prydau ysgol am ddim yn breifat. Ni fydd y prydau na’r grant yn newid eich budd-daliadau na’ch treth.',
            en: 'Information about who gets free school meals is private. The meals and the grant will not change your benefits or your tax.',
          },
        },
        { h2: { cy: 'Beth fydd ei angen arnoch chi', en: 'What you will need' } },
        {
          ul: [
            {
              cy: 'eich rhif Yswiriant Gwladol neu’ch rhif cyfeirnod cymorth lloches',
              en: 'your National Insurance number or asylum support reference number',
            },
            {
              cy: 'eich datganiad Credyd Cynhwysol diwethaf, os ydych yn cael Credyd Cynhwysol',
              en: 'your last Universal Credit statement, if you get Universal Credit',
            },
            { cy: 'enw, dyddiad geni ac ysgol pob plentyn', en: 'each child’s name, date of birth and school' },
            { cy: 'manylion eich cyfrif banc neu gymdeithas adeiladu', en: 'your bank or building society account details' },
          ],
        },
        {
          p: {
            cy: 'Os ydych chi eisoes yn cael prydau ysgol am ddim, efallai y bydd eich cyngor yn talu’r grant heb i chi wneud cais eto. Holwch eich cyngor os nad ydych yn siŵr.',
            en: 'If you already get free school meals, your council may pay the grant without a new application. Check with your council if you are not sure.',
          },
        },
        askCouncil(settings),
      ],
    },
    { id: 'council-school', kind: 'question', task: 'eligibility', ask: ['council-school'] },
    {
      id: 'other-council',
      kind: 'exit',
      outcome: 'other-council',
      title: { cy: 'Gwnewch gais i’r cyngor lle mae’r ysgol', en: 'Apply to the council where the school is' },
      intro: [
        {
          p: {
            cy: 'Ni allwn benderfynu ar gais i blentyn sy’n mynd i’r ysgol yn ardal cyngor arall.',
            en: 'We cannot decide an application for a child who goes to school in another council’s area.',
          },
        },
        {
          p: {
            cy: 'Dewch o hyd i’r cyngor lle mae’r ysgol a gwnewch gais yno. Os yw’r plentyn mewn ysgol breifat, nid yw’r prydau na’r grant ar gael.',
            en: 'Find the council where the school is and apply there. If the child is at a private school, the meals and the grant are not available.',
          },
        },
        askCouncil(settings),
      ],
      when: { fact: 'other-council' },
      because: 'other-council',
    },
    { id: 'looked-after', kind: 'question', task: 'eligibility', ask: ['looked-after'] },
    {
      id: 'benefits',
      kind: 'question',
      task: 'eligibility',
      ask: ['benefits'],
      intro: [
        {
          p: {
            cy: 'Os yw person ifanc yn cael un o’r rhain yn ei enw ei hun, atebwch ar ei ran.',
            en: 'If a young person gets one of these in their own name, answer for them.',
          },
        },
        ...endedBenefits(settings),
      ],
    },
    { id: 'earnings-one', kind: 'question', task: 'eligibility', ask: ['earnings-one'], intro: whatIsAPeriod, when: when.askEarnings },
    {
      id: 'earnings-two',
      kind: 'question',
      task: 'eligibility',
      ask: ['earnings-two'],
      intro: [
        {
          p: fill(
            {
              cy: 'Roedd eich enillion yn y cyfnod diwethaf yn fwy na {limit}. Efallai fod y mis hwnnw’n wahanol i’r arfer, felly rydym hefyd yn edrych ar ddau gyfnod gyda’i gilydd.',
              en: 'Your earnings in the last period were more than {limit}. That month may have been unusual, so we also look at two periods together.',
            },
            { limit: formatMoney(settings.earnings.onePeriod) },
          ),
        },
      ],
      when: when.overOne,
    },
    {
      id: 'earnings-three',
      kind: 'question',
      task: 'eligibility',
      ask: ['earnings-three'],
      intro: [
        {
          p: fill(
            {
              cy: 'Roedd eich enillion yn y ddau gyfnod diwethaf yn fwy na {limit}. Yn olaf, rydym yn edrych ar dri chyfnod gyda’i gilydd.',
              en: 'Your earnings in the last two periods were more than {limit}. Last, we look at three periods together.',
            },
            { limit: formatMoney(settings.earnings.twoPeriods) },
          ),
        },
      ],
      when: when.overTwo,
    },
    { id: 'public-funds', kind: 'question', task: 'eligibility', ask: ['public-funds'], when: when.noBenefit },
    {
      id: 'over-limit',
      kind: 'exit',
      outcome: 'over-limit',
      title: { cy: 'Efallai na allwch gael prydau ysgol am ddim', en: 'You may not be able to get free school meals' },
      intro: [
        {
          p: {
            cy: 'Yn ôl eich atebion, mae enillion eich aelwyd yn fwy na’r terfyn ar gyfer prydau ysgol am ddim a’r Grant Hanfodion Ysgol.',
            en: 'From your answers, your household’s earnings are more than the limit for free school meals and the School Essentials Grant.',
          },
        },
        ...ifThingsChange,
        askCouncil(settings),
      ],
      when: when.refusedOverLimit,
      because: 'uc-over-limit',
    },
    {
      id: 'no-benefit',
      kind: 'exit',
      outcome: 'no-benefit',
      title: { cy: 'Efallai na allwch gael y prydau am ddim na’r grant', en: 'You may not be able to get the free meals or the grant' },
      intro: [
        {
          p: {
            cy: 'Yn ôl eich atebion, nid ydych chi na’ch partner yn cael budd-dal na chymorth sy’n rhoi hawl i brydau ysgol am ddim a’r Grant Hanfodion Ysgol.',
            en: 'From your answers, neither you nor your partner gets a benefit or support that gives the right to free school meals and the School Essentials Grant.',
          },
        },
        ...ifThingsChange,
        askCouncil(settings),
      ],
      when: { fact: 'no-qualifying-benefit' },
      because: 'no-qualifying-benefit',
    },
    {
      id: 'can-apply',
      kind: 'notice',
      task: 'eligibility',
      title: { cy: 'Gallwch wneud cais', en: 'You can apply' },
      intro: [
        {
          p: {
            cy: 'Yn ôl eich atebion, rydych chi’n debygol o gael prydau ysgol am ddim. Y cyngor sy’n gwneud y penderfyniad terfynol.',
            en: 'From your answers, you are likely to get free school meals. The council makes the final decision.',
          },
        },
        ...grantDates(settings),
      ],
      when: { fact: 'fsm-likely' },
      because: ['uc-under-limit', 'passported', 'asylum-support', 'seg-entitled', 'looked-after'],
    },
    {
      id: 'council-decides',
      kind: 'notice',
      task: 'eligibility',
      title: { cy: 'Gallwch wneud cais, a’r cyngor fydd yn penderfynu', en: 'You can apply, and the council will decide' },
      intro: [
        {
          p: {
            cy: 'Bydd y cyngor yn edrych ar eich sefyllfa cyn penderfynu. Efallai y bydd yn gofyn i chi am ragor o wybodaeth.',
            en: 'The council will look at your situation before it decides. It may ask you for more information.',
          },
        },
        ...grantDates(settings),
      ],
      when: { fact: 'discretion' },
      because: ['discretion', 'looked-after', 'seg-entitled'],
    },
  ];
};
