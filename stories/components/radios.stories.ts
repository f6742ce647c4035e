import { examples } from '@patrwm/components/radios/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('radios', { cy: 'Botymau radio', en: 'Radios' }, { element: true });
export const stories = componentStories(examples);
