// What every page of questions needs once someone answers it, in one chunk: on a slow line five small requests cost more
// than three kilobytes. Other chunks stand on it: see build-page.ts.
import '@patrwm/components/error-summary/define';
import '@patrwm/components/language-switch/define';

export { loadJudge } from './judge-form.ts';
// What the fields of most pages share, named here so that it comes along.
export { datePartLabels } from '@patrwm/components/date-input/text';
export { GroupFieldElement, onRefilled } from '@patrwm/components/form-group';
export { blank, cleanLine } from '@patrwm/journey';
