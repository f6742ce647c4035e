import { examples } from '@patrwm/components/error-message/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('error-message', { cy: 'Neges gwall', en: 'Error message' });
export const stories = componentStories(examples);
