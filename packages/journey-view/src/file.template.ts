import { fileUploadTemplate, type FileUploadProps } from '@patrwm/components/file-upload/template';
import { insetTextTemplate } from '@patrwm/components/inset-text/template';
import type { FileQuestion } from '@patrwm/journey';
import { fill, formatNumber, plural } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PageView } from './page-view.ts';
import { fileLimits, pageText } from './page.text.ts';

const megabyte = 1024 * 1024;

/** A size in words, the same in both languages: `340 kB`, `2.4 MB`. */
export function fileSize(bytes: number): string {
  return bytes < megabyte ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${formatNumber(Math.round((bytes / megabyte) * 10) / 10)} MB`;
}

/** A file chooser and the files received; where no file can be received, how to send it later instead. */
export function fileTemplate(view: PageView, id: string, question: FileQuestion, props: FileUploadProps): TemplateResult {
  const { language } = view;
  if (view.uploads === false) {
    const heading = props.labelIsHeading ? html`<h1>${props.label}</h1>` : html`<h2>${props.label}</h2>`;
    return html`${props.labelHidden ? nothing : heading} ${props.hint ? html`<p>${props.hint}</p>` : nothing}
    ${insetTextTemplate({ content: pageText.sendLater[language] })}`;
  }
  return fileUploadTemplate({
    ...props,
    accept: question.accept.join(','),
    multiple: question.maxFiles > 1,
    limits: fill(plural(language, fileLimits, question.maxFiles), { size: Math.floor(question.maxBytes / megabyte) }),
    files: view.files?.[id]?.map((file) => ({ id: file.id, name: file.name, size: fileSize(file.size) })),
  });
}
