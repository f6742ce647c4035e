import type { Journey } from '@patrwm/journey';
import { freeSchoolMealsService } from './free-school-meals/index.ts';

export * from './free-school-meals/index.ts';

/** Every service, ready to walk. */
export const services: readonly Journey[] = [freeSchoolMealsService];
