import type { Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { tagTemplate, type TagColour } from '../tag/tag.template.ts';
import { taskStatuses, type TaskStatus } from './task-list.text.ts';

export interface TaskListItem {
  /** Names the ids of hint and status; unique on the page. */
  id: string;
  title: string;
  hint?: string;
  /** Left out while the task cannot start. */
  href?: string;
  status: TaskStatus;
  /** Instead of the component's own words for the status. */
  statusText?: string;
}

export interface TaskListProps {
  language: Language;
  tasks: readonly TaskListItem[];
}

const colours: Readonly<Partial<Record<TaskStatus, TagColour>>> = { 'not-started': 'blue', 'in-progress': 'yellow' };

export function taskListTemplate({ language, tasks }: TaskListProps): TemplateResult {
  return html`<ul class="patrwm-task-list">
    ${tasks.map((task) => {
      const describedBy = [task.hint && `${task.id}-hint`, `${task.id}-status`].filter(Boolean).join(' ');
      const text = task.statusText ?? taskStatuses[task.status][language];
      const colour = colours[task.status];
      return html`<li class="patrwm-task-list__item ${task.href ? 'patrwm-task-list__item--link' : ''}">
        <div class="patrwm-task-list__name">
          ${
            task.href
              ? html`<a class="patrwm-task-list__link" href=${task.href} aria-describedby=${describedBy}>${task.title}</a>`
              : html`<span>${task.title}</span>`
          }
          ${task.hint ? html`<div class="patrwm-task-list__hint" id="${task.id}-hint">${task.hint}</div>` : nothing}
        </div>
        <div class="patrwm-task-list__status patrwm-task-list__status--${task.status}" id="${task.id}-status">
          ${colour ? tagTemplate({ text, colour }) : text}
        </div>
      </li>`;
    })}
  </ul>`;
}
