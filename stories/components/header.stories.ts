import { examples } from '@patrwm/components/header/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('header', { cy: 'Pennyn', en: 'Header' }, { fullscreen: true });
export const stories = componentStories(examples);
