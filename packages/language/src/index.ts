export * from './bilingual.ts';
