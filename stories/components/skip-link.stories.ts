import { examples } from '@patrwm/components/skip-link/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('skip-link', { cy: 'Dolen neidio', en: 'Skip link' });
export const stories = componentStories(examples);
