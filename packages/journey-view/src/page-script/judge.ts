export { showErrors } from './show-errors.ts';
export { validateForm } from './validate-form.ts';
