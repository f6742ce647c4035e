// The fields that most pages have.
import '@patrwm/components/checkboxes/define';
import '@patrwm/components/date-input/define';
import '@patrwm/components/error-summary/define';
import '@patrwm/components/language-switch/define';
import '@patrwm/components/radios/define';
import '@patrwm/components/select/define';
import '@patrwm/components/text-input/define';
