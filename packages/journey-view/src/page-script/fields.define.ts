// One chunk for the fields that most pages have: on a slow line six small requests cost more than three kilobytes.
import '@patrwm/components/checkboxes/define';
import '@patrwm/components/date-input/define';
import '@patrwm/components/error-summary/define';
import '@patrwm/components/radios/define';
import '@patrwm/components/select/define';
import '@patrwm/components/text-input/define';
