import { examples } from '@patrwm/components/button/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('button', { cy: 'Botwm', en: 'Button' });
export const stories = componentStories(examples);
