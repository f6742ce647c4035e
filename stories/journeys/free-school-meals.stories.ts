import { freeSchoolMealsService } from '@patrwm/services';
import { journeyMeta, journeyStories } from './journey-stories.ts';

export default journeyMeta(freeSchoolMealsService, { cy: 'Prydau ysgol am ddim', en: 'Free school meals' });
export const stories = journeyStories(freeSchoolMealsService);
