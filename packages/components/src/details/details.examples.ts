import type { Example } from '../element/example.ts';
import { detailsTemplate } from './details.template.ts';

const summary = { cy: 'Ble mae fy rhif Yswiriant Gwladol?', en: 'Where is my National Insurance number?' };
const content = {
  cy: [
    'Mae ar eich slip cyflog, eich P60, neu lythyrau am dreth, pensiynau neu fudd-daliadau.',
    'Dwy lythyren, chwe rhif ac un llythyren sydd ynddo, er enghraifft QQ 12 34 56 C.',
  ],
  en: [
    'It is on your payslip, your P60, or letters about tax, pensions or benefits.',
    'It is two letters, six numbers and one letter, such as QQ 12 34 56 C.',
  ],
};

export const examples: readonly Example[] = [
  { name: 'closed', template: (language) => detailsTemplate({ summary: summary[language], content: content[language] }) },
  { name: 'open', template: (language) => detailsTemplate({ summary: summary[language], content: content[language], open: true }) },
];
