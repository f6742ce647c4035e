import { examples } from '@patrwm/components/file-upload/examples';
import { componentMeta, componentStories } from '../component-stories.ts';

export default componentMeta('file-upload', { cy: 'Uwchlwytho ffeil', en: 'File upload' }, { element: true });
export const stories = componentStories(examples);
