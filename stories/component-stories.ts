import type { Example } from '@patrwm/components';
import type { Bilingual } from '@patrwm/language';
import { exampleNames } from './example-names.text.ts';
import { sidebarTitle, story, type Story, type StoryMeta } from './story.ts';

/** How a component stands in the sidebar. `folder` is its name, and that of its README, which is its page of guidance. */
export function componentMeta(folder: string, title: Bilingual, { element = false, fullscreen = false } = {}): StoryMeta {
  return {
    id: folder,
    title: sidebarTitle('components', title),
    ...(element && { component: `patrwm-${folder}` }),
    tags: ['autodocs'],
    parameters: { guidance: folder, ...(fullscreen && { layout: 'fullscreen' }) },
  };
}

/** `with-hint` → `With hint`. */
const words = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** One story for each example. */
export function componentStories(examples: readonly Example[]): Record<string, Story> {
  return Object.fromEntries(
    examples.map(({ name, template }) => {
      const said = exampleNames[name] ?? { cy: words(name), en: words(name) };
      return [name, story(said, (language) => template(language))];
    }),
  );
}
