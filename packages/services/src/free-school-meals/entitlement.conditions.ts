import type { Condition } from '@patrwm/journey';
import type { Benefit, Settings } from './settings.ts';
import { grantYears, yearsWithoutGrant } from './school-years.ts';

const idsOf = (settings: Settings, gives: Benefit['gives']): readonly string[] =>
  settings.benefits.filter((benefit) => benefit.listed && benefit.gives === gives).map(({ id }) => id);

/**
 * The rules as conditions, each said once. Money is in pence. A limit is met by income equal to it: the Order says “not exceeding”.
 * Only questions that decide something are cited, so that the number of routes stays small.
 */
export const conditions = (settings: Settings) => {
  const { onePeriod, twoPeriods, threePeriods } = settings.earnings;
  const passported: Condition = { q: 'benefits', hasAny: idsOf(settings, 'meals') };
  const asylumSupport: Condition = { q: 'benefits', hasAny: idsOf(settings, 'asylum') };
  const withoutEarnings: Condition = { q: 'benefits', hasAny: [...idsOf(settings, 'meals'), ...idsOf(settings, 'asylum')] };
  const onUniversalCredit: Condition = { q: 'benefits', hasAny: idsOf(settings, 'earnings-test') };
  const noBenefit: Condition = { q: 'benefits', has: 'none' };

  const askEarnings: Condition = { all: [onUniversalCredit, { not: withoutEarnings }] };
  const overOne: Condition = { q: 'earnings-one', gt: onePeriod };
  const overTwo: Condition = { q: 'earnings-two', gt: twoPeriods };
  const overThree: Condition = { q: 'earnings-three', gt: threePeriods };
  const underLimit: Condition = {
    any: [
      { q: 'earnings-one', lte: onePeriod },
      { q: 'earnings-two', lte: twoPeriods },
      { q: 'earnings-three', lte: threePeriods },
    ],
  };

  const lookedAfter: Condition = { q: 'looked-after', is: 'yes' };
  const notLookedAfter: Condition = { q: 'looked-after', is: 'no' };
  const noPublicFunds: Condition = { q: 'public-funds', in: ['yes', 'not-sure'] };

  const meals: Condition = { any: [passported, asylumSupport, underLimit] };
  const grant: Condition = { any: [meals, lookedAfter] };
  const inYears = (years: readonly string[]): Condition => ({ list: 'children', some: { q: 'child-year', in: years } });

  return {
    passported,
    asylumSupport,
    askEarnings,
    overOne,
    overTwo,
    overThree,
    underLimit,
    lookedAfter,
    noBenefit,
    noPublicFunds,
    meals,
    grant,
    grantInYears: { all: [grant, inYears(grantYears)] } as Condition,
    grantYearSeven: { all: [grant, inYears(['year-7'])] } as Condition,
    outsideGrantYears: inYears(yearsWithoutGrant),
    partTimeNursery: inYears(['nursery-part-time']),
    elsewhere: { q: 'council-school', is: 'no' } as Condition,
    refusedOverLimit: { all: [overThree, notLookedAfter] } as Condition,
    refusedNoBenefit: { all: [noBenefit, notLookedAfter, { q: 'public-funds', is: 'no' }] } as Condition,
    discretion: { any: [noPublicFunds, { all: [lookedAfter, { any: [overThree, noBenefit] }] }] } as Condition,
    evidenceNeeded: {
      any: [asylumSupport, noPublicFunds, lookedAfter, { q: 'identity-number', is: 'neither' }],
    } as Condition,
  };
};
