import { examples } from '@patrwm/components/textarea/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('textarea', { cy: 'Ardal destun', en: 'Textarea' }, { element: true });
export const stories = componentStories(examples);
