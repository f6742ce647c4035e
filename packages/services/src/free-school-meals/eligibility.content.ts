import type { Content } from '@patrwm/journey';
import { both, fill, formatDate } from '@patrwm/language';
import type { Settings } from './settings.ts';

/** Where to find the council: on every page that sends someone to it. */
export const askCouncil = ({ contact }: Settings): Content => ({ link: contact });

/** Says plainly of which dates the figures are, so that nobody takes last year’s for this year’s. */
export const grantDates = ({ grant }: Settings): readonly Content[] =>
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
export const endedBenefits = (settings: Settings): readonly Content[] => {
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

/** What to count as earnings, and for which month. */
export const whatIsAPeriod: readonly Content[] = [
  {
    p: {
      cy: 'Mis yw cyfnod asesu. Mae’r dyddiadau a’r cyflog ar eich datganiad yn eich cyfrif Credyd Cynhwysol.',
      en: 'An assessment period is a month. The dates and your pay are on the statement in your Universal Credit account.',
    },
  },
  {
    p: {
      cy: 'Os ydych chi’n hunangyflogedig, rhowch yr hyn wnaethoch chi ei ennill mewn gwirionedd, hyd yn oed os defnyddiodd Credyd Cynhwysol swm uwch.',
      en: 'If you are self-employed, enter what you really earned, even if Universal Credit used a higher amount.',
    },
  },
];

/** Nobody is only turned away: what to do next, and what is there whatever the income. */
export const ifThingsChange: readonly Content[] = [
  { h2: { cy: 'Beth allwch chi ei wneud', en: 'What you can do' } },
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
