import type { Delivery, Source } from './authored.ts';
import type { Settings } from './settings.ts';

/**
 * Flat names for back offices, in the order of a CSV row. A name never changes: add, do not rename.
 * `contact_language` is the one name that every journey shares: the language to answer in.
 */
export const deliver = ({ keepDays }: Settings): Delivery => {
  const plain = (name: string, from: Source) => ({ name, from, keepDays: keepDays.application });
  const personal = (name: string, from: Source) => ({ name, from, pii: true as const, keepDays: keepDays.application });
  const bank = (name: string, from: Source) => ({ name, from, pii: true as const, keepDays: keepDays.bank });
  return [
    plain('school_in_area', 'council-school'),
    plain('child_looked_after', 'looked-after'),
    plain('benefits', 'benefits'),
    plain('uc_earnings_1_period_pence', 'earnings-one'),
    plain('uc_earnings_2_periods_pence', 'earnings-two'),
    plain('uc_earnings_3_periods_pence', 'earnings-three'),
    personal('no_recourse_public_funds', 'public-funds'),
    plain('fsm_likely', 'fsm-likely'),
    plain('seg_likely', 'seg-likely'),
    plain('seg_year_7', 'seg-year-7'),
    plain('seg_outside_years', 'seg-outside-years'),
    plain('uc_under_limit', 'uc-under-limit'),
    plain('passported', 'passported'),
    plain('asylum_support', 'asylum-support'),
    plain('discretion', 'discretion'),
    plain('part_time_nursery', 'part-time-nursery'),
    plain('evidence_needed', 'evidence-needed'),
    personal('applicant_first_names', 'first-names'),
    personal('applicant_last_name', 'last-name'),
    personal('applicant_birth_date', 'birth'),
    plain('applicant_number_type', 'identity-number'),
    personal('applicant_nino', 'nino'),
    personal('applicant_asylum_reference', 'asylum-ref'),
    plain('applicant_relationship', 'relationship'),
    personal('applicant_address', 'home'),
    personal('applicant_email', 'email'),
    personal('applicant_phone', 'phone'),
    plain('contact_language', 'contact-language'),
    personal('has_partner', 'partner'),
    personal('partner_first_names', 'partner-first-names'),
    personal('partner_last_name', 'partner-last-name'),
    personal('partner_birth_date', 'partner-birth'),
    personal('partner_nino', 'partner-nino'),
    personal('child_{n}_first_names', 'children.child-first-names'),
    personal('child_{n}_last_name', 'children.child-last-name'),
    personal('child_{n}_birth_date', 'children.child-birth'),
    personal('child_{n}_school', 'children.child-school'),
    personal('child_{n}_school_name', 'children.child-school-name'),
    personal('child_{n}_year', 'children.child-year'),
    personal('child_{n}_lives_with_applicant', 'children.child-home'),
    personal('child_{n}_looked_after', 'children.child-looked-after'),
    plain('payment_method', 'payment'),
    bank('account_holder', 'account-holder'),
    bank('sort_code', 'sort-code'),
    bank('account_number', 'account-number'),
    bank('roll_number', 'roll-number'),
    { name: 'evidence_files', from: 'evidence', pii: true, keepDays: keepDays.evidence },
    plain('agreement', 'agreement'),
  ];
};
