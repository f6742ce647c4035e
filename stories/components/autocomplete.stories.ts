import { examples } from '@patrwm/components/autocomplete/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('autocomplete', { cy: 'Awtolenwi', en: 'Autocomplete' }, { element: true });
export const stories = componentStories(examples);
