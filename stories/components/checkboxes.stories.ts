import { examples } from '@patrwm/components/checkboxes/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('checkboxes', { cy: 'Blychau ticio', en: 'Checkboxes' }, { element: true });
export const stories = componentStories(examples);
