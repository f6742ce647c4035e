import type { Example } from '../element/example.ts';
import { breadcrumbsTemplate } from './breadcrumbs.template.ts';

const home = { cy: 'Hafan', en: 'Home' };
const schools = { cy: 'Ysgolion a dysgu', en: 'Schools and learning' };
const meals = { cy: 'Prydau ysgol am ddim', en: 'Free school meals' };

export const examples: readonly Example[] = [
  {
    name: 'default',
    template: (language) =>
      breadcrumbsTemplate({
        language,
        items: [{ text: home[language], href: '#home' }, { text: schools[language], href: '#schools' }, { text: meals[language] }],
      }),
  },
];
