import type { Example } from '../element/example.ts';
import { footerTemplate } from './footer.template.ts';
import { footerLinks } from './footer.text.ts';

const licence = {
  cy: {
    before: 'Mae’r holl gynnwys ar gael o dan ',
    link: 'y Drwydded Llywodraeth Agored f3.0',
    after: ', oni nodir yn wahanol.',
  },
  en: { before: 'All content is available under the ', link: 'Open Government Licence v3.0', after: ', except where otherwise stated.' },
};
const copyright = { cy: '© Cyngor Bro Enfys', en: '© Bro Enfys Council' };

export const examples: readonly Example[] = [
  {
    name: 'default',
    template: (language) =>
      footerTemplate({
        language,
        links: Object.entries(footerLinks).map(([page, text]) => ({ text: text[language], href: `#${page}` })),
        licence: { ...licence[language], href: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' },
        copyright: copyright[language],
      }),
  },
];
