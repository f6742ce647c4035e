import { examples } from '@patrwm/components/service-navigation/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta(
  'service-navigation',
  { cy: 'Llywio’r gwasanaeth', en: 'Service navigation' },
  { element: true, fullscreen: true },
);
export const stories = componentStories(examples);
