export * from './address-index.ts';
export * from './address-server-error.ts';
export * from './address-server.ts';
export { generatePremium } from './generate-premium.ts';
export { loadPlain, plainColumns, type PlainColumns } from './plain-loader.ts';
export { loadPremium, type LoadReport } from './premium-loader.ts';
