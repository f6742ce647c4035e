import { examples } from '@patrwm/components/notification-banner/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('notification-banner', { cy: 'Baner hysbysu', en: 'Notification banner' }, { element: true });
export const stories = componentStories(examples);
