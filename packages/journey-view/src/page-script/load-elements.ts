import { watchSession } from './session-watch.ts';

const answering = () => import('./answering.ts');
const choices = () => import('./choices.define.ts');

/** Each element with the module that registers it. Written out, so that a bundler sees each as a chunk of its own. */
const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  'patrwm-checkboxes': choices,
  'patrwm-date-input': () => import('./dates.define.ts'),
  'patrwm-error-summary': answering,
  'patrwm-language-switch': answering,
  'patrwm-radios': choices,
  'patrwm-select': () => import('@patrwm/components/select/define'),
  'patrwm-text-input': () => import('./texts.define.ts'),
  'patrwm-address-lookup': () => import('./address.define.ts'),
  'patrwm-autocomplete': () => import('@patrwm/components/autocomplete/define'),
  'patrwm-file-upload': () => import('@patrwm/components/file-upload/define'),
  'patrwm-notification-banner': () => import('@patrwm/components/notification-banner/define'),
  'patrwm-service-navigation': () => import('@patrwm/components/service-navigation/define'),
  'patrwm-textarea': () => import('@patrwm/components/textarea/define'),
};
const timeoutWarning = () => import('@patrwm/components/timeout-warning/define');

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
/** A navigation without links has nothing to fold. */
const needless = 'patrwm-service-navigation:not(:empty,:has([aria-controls]))';

/**
 * Registers the elements that stand in `root`, and no others: a page of radios does not pay for an address search.
 * An element whose module cannot be fetched stays plain HTML, which works.
 *
 * @param awake Leave those that rest until someone does something: `loadElements` is then called again without this.
 */
export async function loadElements(root: ParentNode, awake = false): Promise<void> {
  const needed = Object.keys(definitions).filter(
    (tag) =>
      !customElements.get(tag) &&
      [...root.querySelectorAll(tag)].some((element) => !element.matches(awake ? `${needless},${resting}` : needless)),
  );
  if (awake) for (const element of root.querySelectorAll<HTMLElement>('patrwm-timeout-warning')) watchSession(element, timeoutWarning);
  await Promise.allSettled(needed.map(async (tag) => definitions[tag]?.()));
}
