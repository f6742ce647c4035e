import { fill, formatMoney } from '@patrwm/language';
import type { Pages } from './authored.ts';
import { askCouncil, grantDates } from './eligibility.content.ts';
import type { Settings } from './settings.ts';

/** The first page: what one application covers, why to make it in primary school too, and what to have at hand. */
export const beforeYouApply = (settings: Settings): Pages[number] => {
  const amounts = { child: formatMoney(settings.grant.perChild), seven: formatMoney(settings.grant.yearSeven) };
  return {
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
          cy: 'Mae’r wybodaeth am bwy sy’n cael prydau ysgol am ddim yn breifat. Ni fydd y grant yn newid eich budd-daliadau na’ch treth.',
          en: 'Information about who gets free school meals is private. The grant will not change your benefits or your tax.',
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
  };
};
