// Single lines of text, with what judges them.
import '@patrwm/components/text-input/define';

export { judgeText } from '@patrwm/journey';
