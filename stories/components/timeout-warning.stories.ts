import { examples } from '@patrwm/components/timeout-warning/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('timeout-warning', { cy: 'Rhybudd terfyn amser', en: 'Timeout warning' }, { element: true });
export const stories = componentStories(examples);
