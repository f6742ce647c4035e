import { examples } from '@patrwm/components/language-switch/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('language-switch', { cy: 'Newid iaith', en: 'Language switch' }, { element: true });
export const stories = componentStories(examples);
