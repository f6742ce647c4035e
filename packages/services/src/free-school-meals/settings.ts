import type { Bilingual } from '@patrwm/language';
import { exampleSchools, type School } from './schools.ts';

/** Where a figure or rule was read, when, and how long it may be relied on. */
export interface Dated {
  /** Address of the law or guidance. */
  readonly source: string;
  /** ISO date on which the source was read. */
  readonly readOn: string;
  /** ISO date after which people are told to check with their council. */
  readonly until?: string;
}

/** Most net earned income of a household on Universal Credit, in pence. Income equal to the limit is within it. */
export interface EarningsLimits extends Dated {
  readonly onePeriod: number;
  readonly twoPeriods: number;
  readonly threePeriods: number;
  readonly year: number;
}

/** The School Essentials Grant of one school year, in pence. `until` is the last day to apply. */
export interface Grant extends Dated {
  readonly perChild: number;
  readonly yearSeven: number;
  /** ISO date of the first day to apply. */
  readonly opens: string;
}

export interface Benefit extends Dated {
  readonly id: string;
  readonly text: Bilingual;
  readonly hint?: Bilingual;
  /** What it leads to: meals at once, meals as asylum support, or the questions on earnings (Universal Credit alone). */
  readonly gives: 'meals' | 'asylum' | 'earnings-test';
  /** False keeps a benefit that has ended out of the question; the page then says that it has ended. */
  readonly listed: boolean;
}

/** Everything in the service that a council or a Budget may change. Nothing of it is written anywhere else. */
export interface Settings {
  readonly earnings: EarningsLimits;
  readonly grant: Grant;
  readonly benefits: readonly Benefit[];
  /** Welsh Government guidance: which council decides, which children, when a council may use its discretion. */
  readonly guidance: Dated;
  /** Rules of the grant that do not move with its yearly window, such as looked-after children. */
  readonly grantGuidance: Dated;
  readonly schools: readonly School[];
  /** Where a person finds how to contact her council. */
  readonly contact: { readonly text: Bilingual; readonly href: Bilingual };
  readonly evidence: { readonly maxFiles: number; readonly maxBytes: number; readonly accept: readonly string[] };
  /** Days that a back office keeps each kind of answer. */
  readonly keepDays: { readonly application: number; readonly bank: number; readonly evidence: number };
}

const order = 'https://www.legislation.gov.uk/wsi/2019/187/article/2/made';
const guidance = 'https://gov.wales/node/60572';
const grantPage =
  'https://www.conwy.gov.uk/en/Resident/Social-Care-and-Wellbeing/Children-and-families/Children-Looked-After/School-Essentials-Grant.aspx';
/** Reports of the last days of the benefits that Universal Credit replaced. */
const endings = 'https://thebusinesstimes.co.uk/?p=207220';

/** Benefit rules change in April, so nothing read this year is vouched for beyond March. */
const reviewBy = '2027-03-31';
const read = { readOn: '2026-11-21', until: reviewBy } as const;

export const universalCredit: Benefit = {
  id: 'universal-credit',
  text: { cy: 'Credyd Cynhwysol', en: 'Universal Credit' },
  gives: 'earnings-test',
  listed: true,
  source: order,
  ...read,
};

export const defaultBenefits: readonly Benefit[] = [
  universalCredit,
  {
    id: 'pension-credit-guarantee',
    text: { cy: 'Elfen warant y Credyd Pensiwn', en: 'The guarantee element of Pension Credit' },
    gives: 'meals',
    listed: true,
    source: guidance,
    ...read,
  },
  {
    id: 'asylum-support',
    text: { cy: 'Cymorth lloches', en: 'Asylum support' },
    hint: {
      cy: 'Cymorth o dan Ran VI o Ddeddf Mewnfudo a Lloches 1999.',
      en: 'Support under Part VI of the Immigration and Asylum Act 1999.',
    },
    gives: 'asylum',
    listed: true,
    source: guidance,
    ...read,
  },
  {
    id: 'income-support',
    text: { cy: 'Cymhorthdal Incwm', en: 'Income Support' },
    gives: 'meals',
    listed: false,
    source: endings,
    readOn: '2026-11-21',
    until: '2026-04-01',
  },
  {
    id: 'jobseekers-allowance-income-based',
    text: { cy: 'Lwfans Ceisio Gwaith ar sail incwm (JSA)', en: 'Income-based Jobseeker’s Allowance (JSA)' },
    gives: 'meals',
    listed: false,
    source: endings,
    readOn: '2026-11-21',
    until: '2026-04-01',
  },
  {
    id: 'employment-support-allowance-income-related',
    text: {
      cy: 'Lwfans Cyflogaeth a Chymorth (ESA) sy’n ymwneud ag incwm',
      en: 'Income-related Employment and Support Allowance (ESA)',
    },
    gives: 'meals',
    listed: false,
    source: endings,
    readOn: '2026-11-21',
    until: '2026-04-01',
  },
  {
    id: 'child-tax-credit',
    text: { cy: 'Credyd Treth Plant, heb Gredyd Treth Gwaith', en: 'Child Tax Credit, without Working Tax Credit' },
    gives: 'meals',
    listed: false,
    source: endings,
    readOn: '2026-11-21',
    until: '2025-04-05',
  },
  {
    id: 'working-tax-credit-run-on',
    text: {
      cy: 'Credyd Treth Gwaith am y 4 wythnos ar ôl iddo ddod i ben',
      en: 'Working Tax Credit for the 4 weeks after it stops (run-on)',
    },
    gives: 'meals',
    listed: false,
    source: endings,
    readOn: '2026-11-21',
    until: '2025-05-03',
  },
];

/**
 * The figures as last read. The grant's amounts are those of 2025 to 2026: no later ones had been published.
 * The law says “not exceeding” the limit, the guidance “less than”: the law is followed.
 */
export const defaultSettings: Settings = {
  earnings: { onePeriod: 61667, twoPeriods: 123334, threePeriods: 185000, year: 740000, source: order, ...read },
  grant: {
    perChild: 12500,
    yearSeven: 20000,
    opens: '2025-07-01',
    source: grantPage,
    readOn: '2026-11-21',
    until: '2026-05-31',
  },
  benefits: defaultBenefits,
  guidance: { source: guidance, ...read },
  grantGuidance: { source: grantPage, ...read },
  schools: exampleSchools,
  contact: {
    text: { cy: 'Dod o hyd i’ch cyngor', en: 'Find your council' },
    href: { cy: 'https://www.llyw.cymru/dod-o-hyd-ich-awdurdod-lleol', en: 'https://www.gov.wales/find-your-local-authority' },
  },
  evidence: { maxFiles: 5, maxBytes: 10_000_000, accept: ['image/jpeg', 'image/png', 'application/pdf'] },
  keepDays: { application: 2190, bank: 90, evidence: 180 },
};

/** A setting whose date has passed: its name, such as `grant` or `benefits.income-support`, and that date. */
export interface Lapsed {
  readonly setting: string;
  readonly until: string;
}

/**
 * The settings in use whose `until` is before `today` (ISO date): what a council has to look up again.
 * A benefit that is not listed is not in use, so it is never reported.
 */
export const lapsed = (settings: Settings, today: string): readonly Lapsed[] => {
  const dated: [string, Dated][] = [
    ['earnings', settings.earnings],
    ['grant', settings.grant],
    ['guidance', settings.guidance],
    ['grantGuidance', settings.grantGuidance],
    ...settings.benefits.filter(({ listed }) => listed).map((benefit): [string, Dated] => [`benefits.${benefit.id}`, benefit]),
  ];
  return dated.flatMap(([setting, { until }]) => (until !== undefined && until < today ? [{ setting, until }] : []));
};
