import { examples } from '@patrwm/components/page/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('page', { cy: 'Tudalen', en: 'Page' }, { fullscreen: true });
export const stories = componentStories(examples);
