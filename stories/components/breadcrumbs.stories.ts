import { examples } from '@patrwm/components/breadcrumbs/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('breadcrumbs', { cy: 'Briwsion bara', en: 'Breadcrumbs' });
export const stories = componentStories(examples);
