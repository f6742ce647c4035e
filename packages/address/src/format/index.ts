export * from './delivery-point.ts';
export * from './land-property.ts';
export { premisesWords, type PremisesWord } from './premises-words.ts';
export * from './title-case.ts';
