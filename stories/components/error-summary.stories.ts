import { examples } from '@patrwm/components/error-summary/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('error-summary', { cy: 'Crynodeb gwallau', en: 'Error summary' }, { element: true });
export const stories = componentStories(examples);
