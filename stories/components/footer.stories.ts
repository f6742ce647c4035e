import { examples } from '@patrwm/components/footer/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('footer', { cy: 'Troedyn', en: 'Footer' }, { fullscreen: true });
export const stories = componentStories(examples);
