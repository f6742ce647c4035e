import { examples } from '@patrwm/components/panel/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('panel', { cy: 'Panel', en: 'Panel' });
export const stories = componentStories(examples);
