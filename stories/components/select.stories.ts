import { examples } from '@patrwm/components/select/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('select', { cy: 'Rhestr ddewis', en: 'Select' }, { element: true });
export const stories = componentStories(examples);
