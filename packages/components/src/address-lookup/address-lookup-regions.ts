import type { AddressLookupProps } from './address-lookup.types.ts';

/** Regions that are the renderer's own, and no longer the server's markup. */
const rendered = new WeakSet<Element>();

/** Loads what it takes to move between stages. */
export const loadStages = () => import('./address-lookup-stage.template.ts');

/**
 * Brings the server's markup in step with a stage. Only the regions that hold no search field are rendered. While a search is
 * under way nothing changes but the status: the button that was pressed keeps the focus.
 *
 * @param propsNow Asked for after the templates have come, so that of two calls the later state is shown.
 */
export async function showRegions(
  element: Element,
  { render, problemContent, stageContent, statusText }: Awaited<ReturnType<typeof loadStages>>,
  propsNow: () => AddressLookupProps,
): Promise<void> {
  const abroad =
    propsNow().stage === 'international' ? (await import('./address-lookup-international.template.ts')).internationalFields : undefined;
  const props = propsNow();
  const region = (part: string) => element.querySelector(`.patrwm-address-lookup__${part}`);
  const fill = (part: string, content: unknown) => {
    const container = region(part) as HTMLElement | null;
    if (!container) return;
    // The server's markup makes way once; from then on the renderer changes only what differs.
    if (!rendered.has(container)) container.replaceChildren();
    rendered.add(container);
    render(content, container);
  };
  const status = region('status');
  if (status) status.textContent = statusText(props);
  if (props.searching) return;
  fill('problem', problemContent(props));
  fill('stage', stageContent(props, abroad));
  region('same')?.toggleAttribute('hidden', props.stage !== 'find' && !(props.manualAlways && props.stage === 'manual'));
  region('search')?.toggleAttribute('hidden', props.stage !== 'find');
}
