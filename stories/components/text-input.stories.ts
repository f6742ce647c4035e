import { examples } from '@patrwm/components/text-input/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('text-input', { cy: 'Mewnbwn testun', en: 'Text input' }, { element: true });
export const stories = componentStories(examples);
