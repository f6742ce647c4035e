import { FileUploadElement } from './file-upload.ts';

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-file-upload': FileUploadElement;
  }
}

if (!customElements.get('patrwm-file-upload')) customElements.define('patrwm-file-upload', FileUploadElement);
