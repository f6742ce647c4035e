import { sampleJourney } from '@patrwm/journey-view/sample-journey';
import { journeyMeta, journeyStories } from './journey-stories.ts';

export default journeyMeta(sampleJourney, { cy: 'Pob math o gwestiwn', en: 'Every kind of question' });
export const stories = journeyStories(sampleJourney);
