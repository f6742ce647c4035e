import { examples } from '@patrwm/components/task-list/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('task-list', { cy: 'Rhestr dasgau', en: 'Task list' });
export const stories = componentStories(examples);
