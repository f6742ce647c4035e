import type { Fact } from '@patrwm/journey';
import { fill, formatMoney } from '@patrwm/language';
import { conditions } from './entitlement.conditions.ts';
import type { Dated, Settings } from './settings.ts';

const dated = ({ source, readOn, until }: Dated) => ({ source, readOn, ...(until !== undefined && { until }) });

/** The rules that decide, in words, each with its source, the day it was read and the day until which it may be relied on. */
export const facts = (settings: Settings) => {
  const { earnings, grant, guidance, grantGuidance } = settings;
  const when = conditions(settings);
  const limits = {
    one: formatMoney(earnings.onePeriod),
    two: formatMoney(earnings.twoPeriods),
    three: formatMoney(earnings.threePeriods),
    year: formatMoney(earnings.year),
  };
  return {
    'other-council': {
      when: when.elsewhere,
      rule: {
        cy: 'Y cyngor lle mae’r plentyn yn mynd i’r ysgol sy’n penderfynu, nid y cyngor lle rydych chi’n byw.',
        en: 'The council where the child goes to school decides, not the council where you live.',
      },
      ...dated(guidance),
    },
    'uc-under-limit': {
      when: when.underLimit,
      rule: fill(
        {
          cy: 'Gallwch gael prydau ysgol am ddim gyda Chredyd Cynhwysol os yw enillion net eich aelwyd yn {year} neu lai y flwyddyn. Mae hyn yn golygu {one} neu lai yn eich cyfnod asesu diwethaf, {two} neu lai yn eich 2 gyfnod diwethaf, neu {three} neu lai yn eich 3 chyfnod diwethaf.',
          en: 'You can get free school meals with Universal Credit if your household’s net earnings are {year} or less a year. This means {one} or less in your last assessment period, {two} or less in your last 2 periods, or {three} or less in your last 3 periods.',
        },
        limits,
      ),
      ...dated(earnings),
    },
    'uc-over-limit': {
      when: when.overThree,
      rule: fill(
        {
          cy: 'I gael prydau ysgol am ddim gyda Chredyd Cynhwysol, rhaid i enillion net eich aelwyd fod yn {year} neu lai y flwyddyn. Roedd eich enillion yn fwy na {one} yn eich cyfnod asesu diwethaf, yn fwy na {two} yn eich 2 gyfnod diwethaf ac yn fwy na {three} yn eich 3 chyfnod diwethaf.',
          en: 'To get free school meals with Universal Credit, your household’s net earnings must be {year} or less a year. Your earnings were more than {one} in your last assessment period, more than {two} in your last 2 periods and more than {three} in your last 3 periods.',
        },
        limits,
      ),
      ...dated(earnings),
    },
    passported: {
      when: when.passported,
      rule: {
        cy: 'Gallwch gael prydau ysgol am ddim gan eich bod chi neu’ch partner yn cael budd-dal sy’n rhoi hawl iddynt. Nid yw eich enillion yn cyfrif.',
        en: 'You can get free school meals because you or your partner get a benefit that gives the right to them. Your earnings do not count.',
      },
      ...dated(guidance),
    },
    'asylum-support': {
      when: when.asylumSupport,
      rule: {
        cy: 'Gallwch gael prydau ysgol am ddim os ydych yn cael cymorth o dan Ran VI o Ddeddf Mewnfudo a Lloches 1999.',
        en: 'You can get free school meals if you get support under Part VI of the Immigration and Asylum Act 1999.',
      },
      ...dated(guidance),
    },
    'looked-after': {
      when: when.lookedAfter,
      rule: {
        cy: 'Mae pob plentyn sy’n derbyn gofal gan gyngor yn gallu cael y Grant Hanfodion Ysgol, beth bynnag yw incwm yr aelwyd.',
        en: 'Every child who is looked after by a council can get the School Essentials Grant, whatever the household’s income.',
      },
      ...dated(grantGuidance),
    },
    discretion: {
      when: when.discretion,
      rule: {
        cy: 'Nid yw’r rheolau’n rhoi hawl i chi yn awtomatig, ond gall y cyngor benderfynu rhoi prydau ysgol am ddim a’r Grant Hanfodion Ysgol. Mae Llywodraeth Cymru yn annog cynghorau i wneud hyn os nad oes gan deulu hawl i gyllid cyhoeddus.',
        en: 'The rules do not give you an automatic right, but the council can decide to give free school meals and the School Essentials Grant. The Welsh Government encourages councils to do this when a family has no recourse to public funds.',
      },
      ...dated(guidance),
    },
    'no-qualifying-benefit': {
      when: when.refusedNoBenefit,
      rule: {
        cy: 'I gael prydau ysgol am ddim ar sail incwm, rhaid i chi neu’ch partner gael un o’r budd-daliadau neu’r mathau o gymorth ar y rhestr.',
        en: 'To get free school meals because of your income, you or your partner must get one of the benefits or types of support on the list.',
      },
      ...dated(guidance),
    },
    'fsm-likely': {
      when: when.meals,
      rule: {
        cy: 'Prydau ysgol am ddim: rydych chi’n debygol o’u cael i blant sy’n mynd i’r ysgol yn llawn amser, gan gynnwys y dosbarth meithrin a’r chweched dosbarth.',
        en: 'Free school meals: you are likely to get them for children who go to school full-time, including nursery class and sixth form.',
      },
      ...dated(guidance),
    },
    'seg-entitled': {
      when: when.grant,
      rule: fill(
        {
          cy: 'Grant Hanfodion Ysgol: {child} y flwyddyn ysgol i bob plentyn o’r dosbarth Derbyn i Flwyddyn 11, a {seven} i blentyn sy’n dechrau Blwyddyn 7.',
          en: 'School Essentials Grant: {child} a school year for each child from Reception to Year 11, and {seven} for a child starting Year 7.',
        },
        { child: formatMoney(grant.perChild), seven: formatMoney(grant.yearSeven) },
      ),
      ...dated(grant),
    },
    'seg-likely': {
      when: when.grantInYears,
      rule: fill(
        {
          cy: 'Grant Hanfodion Ysgol: rydych chi’n debygol o gael {child} i bob plentyn o’r dosbarth Derbyn i Flwyddyn 11, unwaith bob blwyddyn ysgol.',
          en: 'School Essentials Grant: you are likely to get {child} for each child from Reception to Year 11, once every school year.',
        },
        { child: formatMoney(grant.perChild) },
      ),
      ...dated(grant),
    },
    'seg-year-7': {
      when: when.grantYearSeven,
      rule: fill(
        {
          cy: 'Mae’r Grant Hanfodion Ysgol yn {seven} i blentyn sy’n dechrau Blwyddyn 7.',
          en: 'The School Essentials Grant is {seven} for a child starting Year 7.',
        },
        { seven: formatMoney(grant.yearSeven) },
      ),
      ...dated(grant),
    },
    'seg-outside-years': {
      when: when.outsideGrantYears,
      rule: {
        cy: 'Nid yw’r Grant Hanfodion Ysgol ar gael i blant yn y dosbarth meithrin nac i ddisgyblion y chweched dosbarth.',
        en: 'The School Essentials Grant is not for children in nursery or pupils in sixth form.',
      },
      ...dated(grantGuidance),
    },
    'part-time-nursery': {
      when: when.partTimeNursery,
      rule: {
        cy: 'Nid yw plant sy’n mynd i’r dosbarth meithrin yn rhan-amser yn gallu cael prydau ysgol am ddim ar sail incwm.',
        en: 'Children who go to nursery part-time cannot get free school meals because of income.',
      },
      ...dated(guidance),
    },
    'evidence-needed': {
      when: when.evidenceNeeded,
      rule: {
        cy: 'Ni all y cyngor wirio popeth ei hun yn eich achos chi, felly mae angen iddo weld tystiolaeth.',
        en: 'The council cannot check everything itself in your case, so it needs to see evidence.',
      },
      ...dated(guidance),
    },
  } satisfies Record<string, Fact>;
};
