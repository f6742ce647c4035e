/** Registers every element: one script for a page that uses many. `@patrwm/components/<name>/define` registers one. */
import './checkboxes/checkboxes.define.ts';
import './date-input/date-input.define.ts';
import './error-summary/error-summary.define.ts';
import './file-upload/file-upload.define.ts';
import './radios/radios.define.ts';
import './select/select.define.ts';
import './text-input/text-input.define.ts';
import './textarea/textarea.define.ts';
