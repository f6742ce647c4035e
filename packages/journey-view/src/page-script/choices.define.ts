// Radios and checkboxes, with what judges them.
import '@patrwm/components/checkboxes/define';
import '@patrwm/components/radios/define';

export { judgeChoice } from '@patrwm/journey';
