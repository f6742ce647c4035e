// A name, a National Insurance number, a postcode and a date, as typed.
import { validate, type Question } from '@patrwm/journey';
import * as v from 'valibot';
import type { Comparison } from './comparison.ts';

const errors = {};
const label = { cy: '', en: '' };
const questions: Readonly<Record<string, Question>> = {
  name: { type: 'name', label, errors },
  nino: { type: 'nino', label, errors },
  postcode: { type: 'postcode', label, errors },
  birth: { type: 'date', label, errors },
};
const fields = {
  name: [' Siân  Llŷr '],
  nino: ['aa 00 00 00 a'],
  postcode: ['cf10 3nq'],
  'birth-day': ['1'],
  'birth-month': ['3'],
  'birth-year': ['1985'],
};
const context = { today: '2026-11-21' };

const ninoFormat = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\d{6}[A-D]$/;
const schema = v.object({
  name: v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(1), v.maxLength(100)),
  nino: v.pipe(
    v.string(),
    v.transform((text) => text.toUpperCase().replace(/[^A-Z0-9]/g, '')),
    v.regex(ninoFormat),
  ),
  postcode: v.pipe(
    v.string(),
    v.transform((text) => text.toUpperCase().replace(/[^A-Z0-9]/g, '')),
    v.regex(/^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/),
  ),
  birth: v.pipe(v.string(), v.isoDate()),
});

export const validation: Comparison = {
  name: 'four typed answers checked',
  ways: {
    patrwm: () => Object.entries(questions).map(([id, question]) => validate(id, question, fields, context)),
    valibot: () => v.safeParse(schema, { name: ' Siân  Llŷr ', nino: 'aa 00 00 00 a', postcode: 'cf10 3nq', birth: '1985-03-01' }),
  },
};
