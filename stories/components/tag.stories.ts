import { examples } from '@patrwm/components/tag/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('tag', { cy: 'Tag', en: 'Tag' });
export const stories = componentStories(examples);
