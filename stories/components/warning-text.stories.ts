import { examples } from '@patrwm/components/warning-text/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('warning-text', { cy: 'Testun rhybudd', en: 'Warning text' });
export const stories = componentStories(examples);
