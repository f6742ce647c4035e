import type { StorybookConfig } from '@storybook/web-components-vite';
import { storyIndexer, storyModules, witnessModule } from '../story-modules.ts';

const config: StorybookConfig = {
  stories: ['../introduction.mdx', '../{components,journeys,tokens}/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Examples are whole and do nothing: panels for changing and recording them would be empty.
  features: { actions: false, backgrounds: false, interactions: false },
  // Before Storybook's own, which reads only exports that are written out.
  experimental_indexers: (existing = []) => [storyIndexer, ...existing],
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), storyModules(), witnessModule()] }),
};

export default config;
