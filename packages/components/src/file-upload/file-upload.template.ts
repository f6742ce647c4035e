import { fill } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { classNames } from '../element/class-names.ts';
import { describedBy, errorMessage, formGroup, hint, label, type FieldProps } from '../form-group/form-group.template.ts';
import { chosenFiles, remove, removeFile, uploadedFiles } from './file-upload.text.ts';

/** A file that the server holds already. */
export interface UploadedFile {
  /** What the remove button sends. */
  id: string;
  /** As the resident named it. */
  name: string;
  /** In words, such as `2 MB`. */
  size?: string;
}

export interface FileUploadProps extends FieldProps {
  /** Types the file chooser offers: `.pdf,image/*`. The server checks; this only helps. */
  accept?: string;
  multiple?: boolean;
  /** What is allowed, as a whole sentence: types and the largest size. */
  limits?: string;
  /** Files kept from before. A browser never fills a file input again, so without this list they would look lost. */
  files?: readonly UploadedFile[];
}

function uploaded(id: string, props: FileUploadProps): TemplateResult | typeof nothing {
  if (!props.files?.length) return nothing;
  return html`<p class="patrwm-file-upload__heading" id="${id}-files">${uploadedFiles[props.language]}</p>
    <ul class="patrwm-file-upload__files" aria-labelledby="${id}-files">
      ${props.files.map(
        (file) =>
          html`<li class="patrwm-file-upload__file">
            <span class="patrwm-file-upload__name">${file.name}</span>
            ${file.size ? html`<span class="patrwm-file-upload__size">${file.size}</span>` : nothing}
            <button
              class="patrwm-button patrwm-button--secondary patrwm-file-upload__remove"
              type="submit"
              name="${props.name}-remove"
              value=${file.id}
              aria-label=${fill(removeFile[props.language], { file: file.name })}
              formnovalidate
            >
              ${remove[props.language]}
            </button>
          </li>`,
      )}
    </ul>`;
}

/** What is inside the element. */
export function fileUploadContent(props: FileUploadProps): TemplateResult {
  const id = props.id ?? props.name;
  const input = html`<input
    class=${classNames('patrwm-file-upload__input', props.error && 'patrwm-file-upload__input--error')}
    id=${id}
    name=${props.name}
    type="file"
    accept=${props.accept ?? nothing}
    ?multiple=${props.multiple ?? false}
    aria-describedby=${describedBy(id, props, props.limits && `${id}-limits`)}
    aria-invalid=${props.error ? 'true' : nothing}
  />`;
  const limits = props.limits ? html`<div class="patrwm-hint patrwm-file-upload__limits" id="${id}-limits">${props.limits}</div>` : nothing;
  // Empty until script lists the chosen files: a browser only says "3 files", and in its own language.
  const chosen = props.multiple
    ? html`<div class="patrwm-file-upload__chosen" role="status">
        <p class="patrwm-file-upload__heading" hidden>${chosenFiles[props.language]}</p>
        <ul class="patrwm-file-upload__files" hidden></ul>
      </div>`
    : nothing;
  return formGroup(
    props,
    html`${label(id, props)}${hint(id, props)}${limits}${errorMessage(id, props)}${input}${chosen}${uploaded(id, props)}`,
  );
}

/** A file chooser and the files sent before: the whole element, as a server sends it. The form must be `multipart/form-data`. */
export function fileUploadTemplate(props: FileUploadProps): TemplateResult {
  return html`<patrwm-file-upload>${fileUploadContent(props)}</patrwm-file-upload>`;
}
