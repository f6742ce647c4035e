import { examples } from '@patrwm/components/back-link/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('back-link', { cy: 'Dolen yn ôl', en: 'Back link' });
export const stories = componentStories(examples);
