/**
 * The script of a page that a server sent: `<script type="module" src="…/page.js"></script>`. It registers the elements
 * that are there and lets the form answer mistakes in place. Without it the page works all the same.
 */
import { formId } from '../form-id.ts';
import { enhanceForm } from './enhance-form.ts';
import { onFirstTouch } from './first-touch.ts';
import { loadElements } from './load-elements.ts';

void loadElements(document, true);
onFirstTouch(() => void loadElements(document));
const form = document.getElementById(formId);
if (form instanceof HTMLFormElement) enhanceForm(form);
