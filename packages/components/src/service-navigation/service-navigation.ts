import { property } from '../element/property.ts';
import type { TemplateResult } from 'lit/html.js';
import { PatrwmElement } from '../element/element.ts';
import type { ServiceNavigationLink, ServiceNavigationProps } from './service-navigation.template.ts';

// Outside the class: in one with private fields TypeScript leaves the `.ts` that no bundler finds in dist.
const loadTemplate = () => import('./service-navigation.template.ts');

/**
 * The service's name, its links and the language switch. On a narrow screen the script folds the links behind
 * a menu button; without it they simply stand there.
 *
 * @element patrwm-service-navigation
 *
 * @example
 * <patrwm-service-navigation service-name="Prydau ysgol am ddim" service-href="/cy/"></patrwm-service-navigation>
 */
export class ServiceNavigationElement extends PatrwmElement {
  @property({ attribute: 'service-name' }) serviceName = '';
  @property({ attribute: 'service-href' }) serviceHref?: string;
  @property({ attribute: false }) links: readonly ServiceNavigationLink[] = [];
  @property({ attribute: false }) languageSwitch?: ServiceNavigationProps['languageSwitch'];

  protected override async content(): Promise<TemplateResult> {
    const { serviceNavigationContent } = await loadTemplate();
    const { language, serviceName, serviceHref, links, languageSwitch } = this;
    return serviceNavigationContent({ language, serviceName, serviceHref, links, languageSwitch });
  }

  protected override adopt(signal: AbortSignal): void {
    // The width at which the stylesheet puts the links side by side.
    const wide = matchMedia('(min-width: 40em)');
    const sync = (): void => {
      const toggle = this.#toggle();
      const list = this.querySelector<HTMLElement>('.patrwm-service-navigation__list');
      if (!toggle || !list) return;
      toggle.hidden = wide.matches;
      list.hidden = !wide.matches && toggle.getAttribute('aria-expanded') !== 'true';
    };
    wide.addEventListener('change', sync, { signal });
    this.addEventListener(
      'click',
      ({ target }) => {
        const toggle = this.#toggle();
        if (!toggle || !(target instanceof Node) || !toggle.contains(target)) return;
        toggle.setAttribute('aria-expanded', String(toggle.getAttribute('aria-expanded') !== 'true'));
        sync();
      },
      { signal },
    );
    sync();
  }

  #toggle(): HTMLButtonElement | null {
    return this.querySelector('.patrwm-service-navigation__toggle');
  }
}
