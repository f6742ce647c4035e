// One page of a form to a string: three text fields, a date and radios, one of them with an error.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dateInputTemplate, radiosTemplate, textInputTemplate } from '@patrwm/components';
import { renderToString } from '@patrwm/components/render-to-string';
import { html } from 'lit';
import nunjucks from 'nunjucks';
import type { Comparison } from './comparison.ts';

const govuk = path.resolve(path.dirname(fileURLToPath(import.meta.resolve('govuk-frontend'))), '..');
const environment = nunjucks.configure([govuk], { autoescape: true });
const peer = nunjucks.compile(
  `{% from "govuk/components/input/macro.njk" import govukInput %}{% from "govuk/components/radios/macro.njk" import govukRadios %}{% from "govuk/components/date-input/macro.njk" import govukDateInput %}
{% for name in names %}{{ govukInput({ label: { text: name }, id: name, name: name, value: "Siân", errorMessage: { text: "Rhowch eich enw" } if loop.first }) }}{% endfor %}
{{ govukDateInput({ id: "birth", namePrefix: "birth", fieldset: { legend: { text: "Dyddiad geni" } }, hint: { text: "Er enghraifft, 27 3 1985" } }) }}
{{ govukRadios({ name: "partner", fieldset: { legend: { text: "Oes gennych chi bartner?" } }, items: [{ value: "yes", text: "Oes" }, { value: "no", text: "Nac oes" }] }) }}`,
  environment,
);
const names = ['first-names', 'last-name', 'email'];
const language = 'cy' as const;

const ours = () =>
  renderToString(
    html`${names.map((name, index) => textInputTemplate({ language, name, label: name, value: 'Siân', error: index === 0 ? 'Rhowch eich enw' : undefined }))}
    ${dateInputTemplate({ language, name: 'birth', legend: 'Dyddiad geni', hint: 'Er enghraifft, 27 3 1985' })}
    ${radiosTemplate({
      language,
      name: 'partner',
      legend: 'Oes gennych chi bartner?',
      items: [
        { value: 'yes', text: 'Oes' },
        { value: 'no', text: 'Nac oes' },
      ],
    })}`,
  );

export const rendering: Comparison = {
  name: 'a page of five fields to a string',
  ways: { patrwm: ours, 'govuk-frontend with nunjucks': () => peer.render({ names }) },
};
