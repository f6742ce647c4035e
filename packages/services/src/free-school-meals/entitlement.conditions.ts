import type { Rule } from './authored.ts';
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
  const passported: Rule = { q: 'benefits', hasAny: idsOf(settings, 'meals') };
  const asylumSupport: Rule = { q: 'benefits', hasAny: idsOf(settings, 'asylum') };
  const withoutEarnings: Rule = { q: 'benefits', hasAny: [...idsOf(settings, 'meals'), ...idsOf(settings, 'asylum')] };
  const onUniversalCredit: Rule = { q: 'benefits', hasAny: idsOf(settings, 'earnings-test') };
  const noBenefit: Rule = { q: 'benefits', has: 'none' };

  const askEarnings: Rule = { all: [onUniversalCredit, { not: withoutEarnings }] };
  const overOne: Rule = { q: 'earnings-one', gt: onePeriod };
  const overTwo: Rule = { q: 'earnings-two', gt: twoPeriods };
  const overThree: Rule = { q: 'earnings-three', gt: threePeriods };
  const underLimit: Rule = {
    any: [
      { q: 'earnings-one', lte: onePeriod },
      { q: 'earnings-two', lte: twoPeriods },
      { q: 'earnings-three', lte: threePeriods },
    ],
  };

  const lookedAfter: Rule = { q: 'looked-after', is: 'yes' };
  const notLookedAfter: Rule = { q: 'looked-after', is: 'no' };
  const noPublicFunds: Rule = { q: 'public-funds', in: ['yes', 'not-sure'] };

  const meals: Rule = { any: [passported, asylumSupport, underLimit] };
  const grant: Rule = { any: [meals, lookedAfter] };
  const inYears = (years: readonly string[]): Rule => ({ list: 'children', some: { q: 'child-year', in: years } });
  // A looked-after child has the grant in her own right, and brothers and sisters do not have it through her.
  const grantFor = (years: readonly string[]): Rule => ({
    any: [
      { all: [meals, inYears(years)] },
      {
        list: 'children',
        some: {
          all: [
            { q: 'child-looked-after', is: 'yes' },
            { q: 'child-year', in: years },
          ],
        },
      },
    ],
  });

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
    grantInYears: grantFor(grantYears),
    grantYearSeven: grantFor(['year-7']),
    outsideGrantYears: inYears(yearsWithoutGrant),
    partTimeNursery: inYears(['nursery-part-time']),
    elsewhere: { q: 'council-school', is: 'no' } satisfies Rule,
    refusedOverLimit: { all: [overThree, notLookedAfter] } satisfies Rule,
    refusedNoBenefit: { all: [noBenefit, notLookedAfter, { q: 'public-funds', is: 'no' }] } satisfies Rule,
    discretion: noPublicFunds,
    grantOnly: { all: [lookedAfter, { any: [overThree, { q: 'public-funds', is: 'no' }] }] } satisfies Rule,
    evidenceNeeded: {
      any: [asylumSupport, noPublicFunds, lookedAfter, { q: 'identity-number', is: 'neither' }],
    } satisfies Rule,
  };
};
