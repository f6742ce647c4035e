import { examples } from '@patrwm/components/fieldset/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('fieldset', { cy: 'Set meysydd', en: 'Fieldset' });
export const stories = componentStories(examples);
