import { examples } from '@patrwm/components/phase-banner/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('phase-banner', { cy: 'Baner cyfnod', en: 'Phase banner' });
export const stories = componentStories(examples);
