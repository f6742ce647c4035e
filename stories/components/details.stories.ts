import { examples } from '@patrwm/components/details/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('details', { cy: 'Manylion', en: 'Details' });
export const stories = componentStories(examples);
