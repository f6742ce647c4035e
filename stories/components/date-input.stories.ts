import { examples } from '@patrwm/components/date-input/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('date-input', { cy: 'Mewnbwn dyddiad', en: 'Date input' }, { element: true });
export const stories = componentStories(examples);
