import type { Example } from '../element/example.ts';
import { notificationBannerTemplate } from './notification-banner.template.ts';

const important = {
  cy: 'Rhaid i gais am y flwyddyn ysgol hon gyrraedd erbyn 31 Mai 2027.',
  en: 'An application for this school year must arrive by 31 May 2027.',
};
const more = {
  cy: 'Gallwch wneud cais am y flwyddyn nesaf o 1 Gorffennaf 2027 ymlaen.',
  en: 'You can apply for next year from 1 July 2027.',
};
const success = { cy: 'Mae Siân Llŷr wedi’i dileu o’r cais', en: 'Siân Llŷr has been removed from the application' };

export const examples: readonly Example[] = [
  {
    name: 'important',
    template: (language) => notificationBannerTemplate({ language, text: important[language], content: more[language] }),
  },
  {
    name: 'success',
    template: (language) => notificationBannerTemplate({ language, kind: 'success', id: 'removed', text: success[language] }),
  },
];
