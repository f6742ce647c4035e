export { parseMonth } from '@patrwm/language';
