import { html, type TemplateResult } from 'lit/html.js';
import { errorMessageMarkup, type ErrorMessageProps } from './error-message.markup.ts';

export type { ErrorMessageProps };

export const errorMessageTemplate: (props: ErrorMessageProps) => TemplateResult = errorMessageMarkup<TemplateResult>(html);
