import type { Example } from '../element/example.ts';
import { serviceNavigationTemplate } from './service-navigation.template.ts';

const serviceName = { cy: 'Prydau ysgol am ddim', en: 'Free school meals' };
const longName = {
  cy: 'Gwneud cais am brydau ysgol am ddim a’r Grant Hanfodion Ysgol',
  en: 'Apply for free school meals and the School Essentials Grant',
};
const apply = { cy: 'Gwneud cais', en: 'Apply' };
const who = { cy: 'Pwy sy’n gymwys', en: 'Who is eligible' };
const contact = { cy: 'Cysylltu â ni', en: 'Contact us' };
const href = { cy: '/cy/eich-enw', en: '/en/your-name' };

export const examples: readonly Example[] = [
  {
    name: 'name-and-switch',
    template: (language) =>
      serviceNavigationTemplate({ language, serviceName: longName[language], serviceHref: '#start', languageSwitch: { href } }),
  },
  {
    name: 'with-links',
    template: (language) =>
      serviceNavigationTemplate({
        language,
        id: 'links-menu',
        serviceName: serviceName[language],
        serviceHref: '#start',
        links: [
          { text: apply[language], href: '#apply', current: 'page' },
          { text: who[language], href: '#who' },
          { text: contact[language], href: '#contact' },
        ],
        languageSwitch: { href },
      }),
  },
];
