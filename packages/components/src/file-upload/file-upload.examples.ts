import type { Bilingual } from '@patrwm/language';
import type { Example } from '../element/example.ts';
import { fileUploadTemplate, type FileUploadProps } from './file-upload.template.ts';

const evidence: Bilingual = { cy: 'Uwchlwythwch dystiolaeth o’ch incwm', en: 'Upload evidence of your income' };
const hint: Bilingual = { cy: 'Er enghraifft, slip cyflog neu lythyr budd-dal.', en: 'For example, a payslip or benefit letter.' };
const limits: Bilingual = {
  cy: 'Ffeiliau PDF, JPG neu PNG, hyd at 10 MB yr un.',
  en: 'PDF, JPG or PNG files, up to 10 MB each.',
};
const choose: Bilingual = { cy: 'Dewiswch ffeil', en: 'Select a file' };

const usual = (language: 'cy' | 'en'): FileUploadProps => ({
  language,
  name: 'evidence',
  label: evidence[language],
  hint: hint[language],
  limits: limits[language],
  accept: '.pdf,.jpg,.jpeg,.png',
});

export const examples: readonly Example[] = [
  { name: 'default', template: (language) => fileUploadTemplate(usual(language)) },
  { name: 'multiple', template: (language) => fileUploadTemplate({ ...usual(language), multiple: true }) },
  {
    name: 'with-files',
    template: (language) =>
      fileUploadTemplate({
        ...usual(language),
        multiple: true,
        files: [
          { id: 'f1', name: 'slip-cyflog-Siân.pdf', size: '120 kB' },
          { id: 'f2', name: 'llythyr-o-Lanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-Hydref-2026.jpg', size: '2 MB' },
        ],
      }),
  },
  { name: 'with-error', template: (language) => fileUploadTemplate({ ...usual(language), error: choose[language] }) },
];
