import type { Bilingual, Language } from '@patrwm/language';
import type { TemplateResult } from 'lit';

interface StoryContext {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly loaded: Readonly<Record<string, unknown>>;
}

/** A story as Storybook reads it (Component Story Format). */
export interface Story {
  readonly name: string;
  readonly render: (args: unknown, context: StoryContext) => TemplateResult;
  readonly loaders?: readonly (() => Promise<Record<string, unknown>>)[];
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface StoryMeta {
  readonly title: string;
  /** Begins the address of each story: `radios` in `?path=/story/radios--with-error`. */
  readonly id: string;
  /** The element's tag, whose attributes the page of docs lists. */
  readonly component?: string;
  readonly tags?: string[];
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** What a file `*.stories.ts` exports here; story-modules.ts makes CSF of it. Node reads it too, so it imports nothing of a browser. */
export interface StoryFile {
  readonly default: StoryMeta;
  /** By a name in kebab-case. */
  readonly stories: Readonly<Record<string, Story>>;
}

/** Both languages side by side, for the names that Storybook itself shows. */
export const inBoth = ({ cy, en }: Bilingual): string => (cy === en ? en : `${cy} · ${en}`);

/** The three parts of the sidebar. */
const sections = {
  components: { cy: 'Cydrannau', en: 'Components' },
  journeys: { cy: 'Teithiau', en: 'Journeys' },
  tokens: { cy: 'Tocynnau dylunio', en: 'Design tokens' },
} satisfies Record<string, Bilingual>;

export const sidebarTitle = (section: keyof typeof sections, title: Bilingual): string => `${inBoth(sections[section])}/${inBoth(title)}`;

/** A story that shows `template` in the language of the toolbar. */
export function story(name: Bilingual, template: (language: Language, loaded: StoryContext['loaded']) => TemplateResult): Story {
  return {
    name: inBoth(name),
    render: (_args, { globals, loaded }) => template(globals.language === 'en' ? 'en' : 'cy', loaded),
  };
}
