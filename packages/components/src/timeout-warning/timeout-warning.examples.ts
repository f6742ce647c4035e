import type { Example } from '../element/example.ts';
import { timeoutWarningTemplate } from './timeout-warning.template.ts';

export const examples: readonly Example[] = [
  {
    name: 'default',
    template: (language) => timeoutWarningTemplate({ language, minutes: 60, keepAlive: '/session', endedHref: '/session-ended' }),
  },
];
