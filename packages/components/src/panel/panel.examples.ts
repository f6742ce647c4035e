import type { Example } from '../element/example.ts';
import { panelTemplate } from './panel.template.ts';

const title = { cy: 'Mae eich cais wedi’i gyflwyno', en: 'Your application has been submitted' };
const label = { cy: 'Eich cyfeirnod', en: 'Your reference number' };
const content = { cy: 'Rydym wedi anfon e-bost cadarnhau atoch.', en: 'We have sent you a confirmation email.' };

export const examples: readonly Example[] = [
  {
    name: 'with-reference',
    template: (language) => panelTemplate({ title: title[language], reference: { label: label[language], value: 'PYD-2H7K-9QXM' } }),
  },
  { name: 'with-content', template: (language) => panelTemplate({ title: title[language], titleLevel: 2, content: content[language] }) },
];
