import { fieldConformance } from '../form-group/field.conformance.ts';
import { examples, exampleSchools } from './autocomplete.examples.ts';
import { autocompleteTemplate } from './autocomplete.template.ts';

fieldConformance({
  tag: 'patrwm-autocomplete',
  define: () => import('./autocomplete.define.ts'),
  template: autocompleteTemplate,
  props: (language) => ({
    language,
    name: 'school',
    label: language === 'cy' ? 'Ysgol' : 'School',
    hint: language === 'cy' ? 'Dechreuwch deipio.' : 'Start typing.',
    items: exampleSchools(language),
  }),
  examples,
});
