import { property } from '../element/property.ts';
import { onRefilled } from '../form-group/refilled.ts';
import { ValueFieldElement } from '../form-group/value-field-element.ts';
import type { UploadedFile } from './file-upload.template.ts';
import { chosenFiles } from './file-upload.text.ts';

// Outside the class: in one with private fields TypeScript leaves the `.ts` that no bundler finds in dist.
const loadTemplate = () => import('./file-upload.template.ts');

/**
 * A native file chooser, and the files sent before with a button to remove each. Where several may be chosen,
 * their names are listed, since a browser only says how many, in its own language.
 *
 * @example
 * <patrwm-file-upload label="Tystiolaeth" name="evidence" accept=".pdf,image/*" multiple></patrwm-file-upload>
 * @tag patrwm-file-upload
 */
export class FileUploadElement extends ValueFieldElement {
  @property() accept?: string;
  @property({ type: Boolean }) multiple = false;
  /** What is allowed, as a whole sentence. */
  @property() limits?: string;
  @property({ attribute: false }) files?: readonly UploadedFile[];

  protected override async content() {
    const { fileUploadContent } = await loadTemplate();
    const { accept, multiple, limits, files } = this;
    return fileUploadContent({ ...this.fieldProps, accept, multiple, limits, files });
  }

  protected override adopt(signal: AbortSignal): void {
    super.adopt(signal);
    this.addEventListener('change', () => this.#list(), { signal });
    onRefilled(signal, () => this.#list());
  }

  protected override languageChanged(): void {
    super.languageChanged();
    const heading = this.querySelector('.patrwm-file-upload__chosen>p');
    if (heading) heading.textContent = chosenFiles[this.language];
  }

  #list(): void {
    const chosen = this.querySelector('.patrwm-file-upload__chosen');
    const names = [...((this.control as HTMLInputElement | null)?.files ?? [])].map((file) => {
      const item = document.createElement('li');
      item.textContent = file.name;
      return item;
    });
    chosen?.querySelector('ul')?.replaceChildren(...names);
    for (const part of chosen?.children ?? []) part.toggleAttribute('hidden', names.length === 0);
  }
}
