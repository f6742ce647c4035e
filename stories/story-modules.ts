// Makes stories of examples. An example is added in its component's folder and nowhere else: Storybook asks here which
// stories a file has, and gets a module that exports each by name. Runs in Node, in Storybook's build.
import { pathToFileURL } from 'node:url';
import { lint } from '@patrwm/journey';
import type { Indexer } from 'storybook/internal/types';
import type { Plugin } from 'vite';
import { fewestWitnesses, type Witnesses } from './fewest-witnesses.ts';
import { journeys } from './journeys/journeys.ts';
import type { StoryFile } from './story.ts';

const storyFile = /\/stories\/(components|journeys|tokens)\/[a-z0-9-]+\.stories\.ts$/;

const read = async (file: string): Promise<StoryFile> => (await import(pathToFileURL(file).href)) as StoryFile;

/** `with-error` → `WithError`: what an export may be called. */
const exportName = (name: string): string =>
  name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_all, first: string) => first.toUpperCase());

/** Lists the stories of a file, as Storybook's sidebar and index.json have them. */
export const storyIndexer: Indexer = {
  test: storyFile,
  createIndex: async (file) => {
    const { default: meta, stories } = await read(file);
    return Object.entries(stories).map(([name, story]) => ({
      type: 'story' as const,
      importPath: file,
      exportName: exportName(name),
      name: story.name,
      title: meta.title,
      metaId: meta.id,
      tags: meta.tags ?? [],
    }));
  },
};

/** Gives each story file's stories as exports, in place of the one object that is written there. */
export function storyModules(): Plugin {
  return {
    name: 'patrwm-stories',
    enforce: 'pre',
    async load(id) {
      if (!storyFile.test(id)) return undefined;
      const { stories } = await read(id);
      const exported = Object.keys(stories).map((name) => `export const ${exportName(name)} = stories[${JSON.stringify(name)}];`);
      const written = JSON.stringify(`${id}?written`);
      return `import meta, { stories } from ${written};\nexport default meta;\n${exported.join('\n')}\n`;
    },
  };
}

/** `virtual:witnesses`: for each journey, answers that reach its pages. To find them takes seconds, so it is done once, here. */
export function witnessModule(): Plugin {
  const name = 'virtual:witnesses';
  return {
    name: 'patrwm-witnesses',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const found: Record<string, Witnesses> = {};
      for (const { journey, context } of journeys) found[journey.id] = fewestWitnesses(lint(journey, context).witnesses);
      return `export default ${JSON.stringify(found)};`;
    },
  };
}
