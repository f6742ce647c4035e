// What every field that is drawn in the browser is made of, in one chunk with the renderer: see build-page.ts.
import '@patrwm/components/error-message/template';
import '@patrwm/components/fieldset/template';
import '@patrwm/components/text-input/template';
