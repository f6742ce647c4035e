import { html, nothing, type TemplateResult } from 'lit/html.js';
import { classNames } from '../element/class-names.ts';
import { heading, type HeadingLevel } from '../page/prose.ts';

export interface SummaryAction {
  /** What is seen: `Newid`. */
  text: string;
  /** What is heard out of context, a whole phrase that begins with `text`: `Newid eich enw`. */
  fullText: string;
  href: string;
}

export interface SummaryRow {
  key: string;
  /** One line, several, or markup. Empty shows `missing`, where given. */
  value: string | readonly string[] | TemplateResult;
  /** Shown instead of an empty value: `Heb ei ateb`. */
  missing?: string;
  actions?: readonly SummaryAction[];
  id?: string;
}

export interface SummaryListProps {
  rows: readonly SummaryRow[];
  /** Makes it a card with a heading and, perhaps, actions for the whole of it: one child of several. */
  title?: string;
  titleLevel?: HeadingLevel;
  titleActions?: readonly SummaryAction[];
  id?: string;
  /** Without the rules between rows. */
  plain?: boolean;
}

function action({ text, fullText, href }: SummaryAction): TemplateResult {
  return html`<a class="patrwm-summary-list__action" href=${href}
    ><span aria-hidden="true">${text}</span><span class="patrwm-visually-hidden">${fullText}</span></a
  >`;
}

function actionList(actions: readonly SummaryAction[]): unknown {
  if (actions.length === 1) return action(actions[0]!);
  return html`<ul class="patrwm-summary-list__actions-list">
    ${actions.map((one) => html`<li>${action(one)}</li>`)}
  </ul>`;
}

function lines(row: SummaryRow): unknown {
  const value = typeof row.value === 'string' ? [row.value] : row.value;
  if (!Array.isArray(value)) return value;
  const filled = value.filter((line: string) => line !== '');
  if (filled.length === 0) return row.missing ? html`<span class="patrwm-summary-list__missing">${row.missing}</span>` : nothing;
  return filled.map((line: string, index: number) => (index === 0 ? line : html`<br />${line}`));
}

function listOf(props: SummaryListProps): TemplateResult {
  const anyActions = props.rows.some((row) => row.actions?.length);
  return html`<dl
    class=${classNames('patrwm-summary-list', props.plain && 'patrwm-summary-list--plain')}
    id=${props.title ? nothing : (props.id ?? nothing)}
  >
    ${props.rows.map(
      (row) =>
        html`<div class=${classNames('patrwm-summary-list__row', anyActions && 'patrwm-summary-list__row--wide')} id=${row.id ?? nothing}>
          <dt class="patrwm-summary-list__key">${row.key}</dt>
          <dd class="patrwm-summary-list__value">${lines(row)}</dd>
          ${row.actions?.length ? html`<dd class="patrwm-summary-list__actions">${actionList(row.actions)}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;
}

/** Questions and answers, each with the way to change it. */
export function summaryListTemplate(props: SummaryListProps): TemplateResult {
  if (!props.title) return listOf(props);
  return html`<section class="patrwm-summary-card" id=${props.id ?? nothing}>
    <div class="patrwm-summary-card__top">
      ${heading(props.titleLevel ?? 2, 'patrwm-summary-card__title', props.title)}
      ${props.titleActions?.length ? html`<div class="patrwm-summary-card__actions">${actionList(props.titleActions)}</div>` : nothing}
    </div>
    ${listOf(props)}
  </section>`;
}
