import { addressLookupTemplate } from '@patrwm/components/address-lookup/template';
import { autocompleteTemplate } from '@patrwm/components/autocomplete/template';
import { checkboxesTemplate } from '@patrwm/components/checkboxes/template';
import { dateInputTemplate, dateParts } from '@patrwm/components/date-input/template';
import { radiosTemplate } from '@patrwm/components/radios/template';
import { selectTemplate } from '@patrwm/components/select/template';
import { chooseFromList } from '@patrwm/components/autocomplete/text';
import { textInputTemplate } from '@patrwm/components/text-input/template';
import { textareaTemplate } from '@patrwm/components/textarea/template';
import type { ChoiceQuestion, FieldError, Question } from '@patrwm/journey';
import type { TemplateResult } from 'lit/html.js';
import { addressProps } from './address-field.ts';
import { fileTemplate } from './file.template.ts';
import type { PageView } from './page-view.ts';
import { textInputTraits } from './text-input-traits.ts';

/** What every field takes, whichever component draws it. */
export interface Asked {
  readonly id: string;
  readonly question: Question;
  /** The question is the page's heading; `above` when that stands apart from it, so that it is only heard here. */
  readonly heading: boolean | 'above';
}

const errorOf = (view: PageView, id: string): FieldError | undefined => view.errors.find(({ question }) => question === id);

/** The component that asks one question, holding what was answered or typed, with its error. */
export function questionTemplate(view: PageView, { id, question, heading }: Asked): TemplateResult {
  const { language, fields } = view;
  const values = fields[id] ?? [];
  const error = errorOf(view, id);
  const base = { language, name: id, hint: question.hint?.[language], error: error?.text[language] };
  const labelled = { ...base, label: question.label[language], labelIsHeading: heading === true, labelHidden: heading === 'above' };
  const group = { ...base, legend: question.label[language], legendIsHeading: heading === true, legendHidden: heading === 'above' };

  switch (question.type) {
    case 'choice':
      return choiceTemplate(question, labelled, group, values[0]);
    case 'choices':
      return checkboxesTemplate({
        ...group,
        items: question.options.map((option) => ({
          value: option.id,
          text: option.text[language],
          hint: option.hint?.[language],
          checked: values.includes(option.id),
          exclusive: option.id === question.exclusive,
        })),
      });
    case 'date':
      return dateInputTemplate({
        ...group,
        values: Object.fromEntries(dateParts.map((part) => [part, fields[`${id}-${part}`]?.[0]])),
        errorParts: error && dateParts.filter((part) => error.controls.includes(`${id}-${part}`)),
        autocomplete: question.autocomplete,
      });
    case 'address':
      return addressLookupTemplate({ ...group, ...addressProps(view, id, question) });
    case 'file':
      return fileTemplate(view, id, question, labelled);
    case 'longText':
      return textareaTemplate({ ...labelled, value: values[0], max: question.max, autocomplete: question.autocomplete });
    default:
      return textInputTemplate({ ...labelled, ...textInputTraits(question), value: values[0] });
  }
}

type Labelled = Parameters<typeof textInputTemplate>[0];
type Grouped = Omit<Parameters<typeof radiosTemplate>[0], 'items'>;

function choiceTemplate(question: ChoiceQuestion, labelled: Labelled, group: Grouped, value: string | undefined): TemplateResult {
  const { language } = group;
  const other = language === 'cy' ? 'en' : 'cy';
  switch (question.appearance) {
    case 'autocomplete':
      return autocompleteTemplate({
        ...labelled,
        items: question.options.map(({ id, text }) => ({ value: id, text: text[language], other: text[other] })),
        value,
      });
    case 'select':
      return selectTemplate({
        ...labelled,
        items: [
          { value: '', text: chooseFromList[language] },
          ...question.options.map(({ id, text }) => ({ value: id, text: text[language], selected: id === value })),
        ],
      });
    default:
      return radiosTemplate({
        ...group,
        items: question.options.map(({ id, text, hint }) => ({
          value: id,
          text: text[language],
          hint: hint?.[language],
          checked: id === value,
        })),
      });
  }
}
