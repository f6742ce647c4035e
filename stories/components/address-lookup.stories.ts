import { examples } from '@patrwm/components/address-lookup/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('address-lookup', { cy: 'Chwilio am gyfeiriad', en: 'Address lookup' }, { element: true });
export const stories = componentStories(examples);
