const fields = () => import('./fields.define.ts');

/** Each element with the module that registers it. Written out, so that a bundler sees each as a chunk of its own. */
const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  'patrwm-checkboxes': fields,
  'patrwm-date-input': fields,
  'patrwm-error-summary': fields,
  'patrwm-radios': fields,
  'patrwm-select': fields,
  'patrwm-text-input': fields,
  'patrwm-address-lookup': () => import('@patrwm/components/address-lookup/define'),
  'patrwm-autocomplete': () => import('@patrwm/components/autocomplete/define'),
  'patrwm-file-upload': () => import('@patrwm/components/file-upload/define'),
  'patrwm-language-switch': () => import('@patrwm/components/language-switch/define'),
  'patrwm-notification-banner': () => import('@patrwm/components/notification-banner/define'),
  'patrwm-service-navigation': () => import('@patrwm/components/service-navigation/define'),
  'patrwm-textarea': () => import('@patrwm/components/textarea/define'),
  'patrwm-timeout-warning': () => import('@patrwm/components/timeout-warning/define'),
};

/** Elements that do nothing before someone does something. */
const resting = [
  'patrwm-text-input',
  'patrwm-date-input',
  'patrwm-select',
  'patrwm-radios:not(:has([data-reveals]))',
  'patrwm-checkboxes:not(:has([data-reveals],[data-exclusive]))',
  'patrwm-error-summary[hidden]',
  'patrwm-language-switch',
].join();

/**
 * Registers the elements that stand in `root`, and no others: a page of radios does not pay for an address search.
 * An element whose module cannot be fetched stays plain HTML, which works.
 *
 * @param awake Leave those that rest until someone does something: `loadElements` is then called again without this.
 */
export async function loadElements(root: ParentNode, awake = false): Promise<void> {
  const needed = Object.keys(definitions).filter(
    (tag) => !customElements.get(tag) && [...root.querySelectorAll(tag)].some((element) => !awake || !element.matches(resting)),
  );
  await Promise.allSettled(needed.map(async (tag) => definitions[tag]?.()));
}
