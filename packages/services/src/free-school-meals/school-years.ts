import type { Option } from '@patrwm/journey';

/** Nursery to Year 13. A nursery child counts for free meals only when there all day, so the hours are part of the choice. */
export const schoolYears: readonly Option[] = [
  { id: 'nursery-part-time', text: { cy: 'Meithrin, rhan-amser', en: 'Nursery, part-time' } },
  { id: 'nursery-full-time', text: { cy: 'Meithrin, amser llawn', en: 'Nursery, full-time' } },
  { id: 'reception', text: { cy: 'Derbyn', en: 'Reception' } },
  { id: 'year-1', text: { cy: 'Blwyddyn 1', en: 'Year 1' } },
  { id: 'year-2', text: { cy: 'Blwyddyn 2', en: 'Year 2' } },
  { id: 'year-3', text: { cy: 'Blwyddyn 3', en: 'Year 3' } },
  { id: 'year-4', text: { cy: 'Blwyddyn 4', en: 'Year 4' } },
  { id: 'year-5', text: { cy: 'Blwyddyn 5', en: 'Year 5' } },
  { id: 'year-6', text: { cy: 'Blwyddyn 6', en: 'Year 6' } },
  { id: 'year-7', text: { cy: 'Blwyddyn 7', en: 'Year 7' } },
  { id: 'year-8', text: { cy: 'Blwyddyn 8', en: 'Year 8' } },
  { id: 'year-9', text: { cy: 'Blwyddyn 9', en: 'Year 9' } },
  { id: 'year-10', text: { cy: 'Blwyddyn 10', en: 'Year 10' } },
  { id: 'year-11', text: { cy: 'Blwyddyn 11', en: 'Year 11' } },
  { id: 'year-12', text: { cy: 'Blwyddyn 12', en: 'Year 12' } },
  { id: 'year-13', text: { cy: 'Blwyddyn 13', en: 'Year 13' } },
];

/** The years to which the School Essentials Grant is paid: Reception to Year 11. */
export const grantYears: readonly string[] = ['reception', ...Array.from({ length: 11 }, (_, index) => `year-${index + 1}`)];

/** Years in which a pupil may have meals and no grant. */
export const yearsWithoutGrant: readonly string[] = schoolYears.map(({ id }) => id).filter((id) => !grantYears.includes(id));
