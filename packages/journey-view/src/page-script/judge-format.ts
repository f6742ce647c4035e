export { judgeFormat, judgeNumber } from '@patrwm/journey';
