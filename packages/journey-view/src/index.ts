export { addressProps } from './address-field.ts';
export { backKey, mayOpen } from './moving.ts';
export { pageData, type PageData } from './page-data.ts';
export { errorTitle } from './error-title.ts';
export { pageHeading, pageTitle } from './page-title.ts';
export * from './page-view.ts';
export { backLink, pageTemplate } from './page.template.ts';
export { reusedFields } from './reuse.template.ts';
export { itemTitle } from './route-page.ts';
