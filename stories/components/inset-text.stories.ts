import { examples } from '@patrwm/components/inset-text/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('inset-text', { cy: 'Testun wedi’i fewnosod', en: 'Inset text' });
export const stories = componentStories(examples);
