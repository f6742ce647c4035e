import { fill, formatMoney } from '@patrwm/language';
import type { Pages } from './authored.ts';
import { beforeYouApply } from './before-you-apply.page.ts';
import { askCouncil, endedBenefits, grantDates, ifThingsChange, whatIsAPeriod } from './eligibility.content.ts';
import { conditions } from './entitlement.conditions.ts';
import type { Settings } from './settings.ts';

/** From “should I apply?” to an outcome that names its rule. No name or number is asked for before that. */
export const eligibilityPages = (settings: Settings): Pages => {
  const when = conditions(settings);
  return [
    beforeYouApply(settings),
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
    {
      id: 'grant-only',
      kind: 'notice',
      task: 'eligibility',
      title: { cy: 'Gallwch wneud cais am y Grant Hanfodion Ysgol', en: 'You can apply for the School Essentials Grant' },
      intro: [
        {
          p: {
            cy: 'Yn ôl eich atebion, rydych chi’n debygol o gael y grant i’r plentyn sy’n derbyn gofal. Efallai na chewch chi brydau ysgol am ddim ar sail eich incwm, ond bydd y cyngor yn edrych ar y ddau.',
            en: 'From your answers, you are likely to get the grant for the child who is looked after. You may not get free school meals because of your income, but the council will look at both.',
          },
        },
        ...grantDates(settings),
      ],
      when: when.grantOnly,
      because: ['looked-after', 'seg-entitled'],
    },
  ];
};
