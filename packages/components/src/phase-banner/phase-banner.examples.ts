import type { Example } from '../element/example.ts';
import { phaseBannerTemplate } from './phase-banner.template.ts';

const text = {
  cy: { before: 'Gwasanaeth newydd yw hwn. ', link: 'Rhowch eich barn amdano', after: ' i’n helpu i’w wella.' },
  en: { before: 'This is a new service. ', link: 'Give your feedback', after: ' to help us improve it.' },
};

export const examples: readonly Example[] = [
  { name: 'beta', template: (language) => phaseBannerTemplate({ phase: 'Beta', text: { ...text[language], href: '#feedback' } }) },
];
