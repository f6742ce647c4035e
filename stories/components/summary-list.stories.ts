import { examples } from '@patrwm/components/summary-list/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('summary-list', { cy: 'Rhestr grynodeb', en: 'Summary list' });
export const stories = componentStories(examples);
