import { expect } from '@open-wc/testing';
import { serverDom } from '../element/dom-outline.conformance.ts';
import { elementConformance } from '../element/element.conformance.ts';
import { serviceNavigationTemplate, type ServiceNavigationProps } from './service-navigation.template.ts';
import type { ServiceNavigationElement } from './service-navigation.ts';

const props = {
  serviceName: 'Prydau ysgol am ddim',
  serviceHref: '/cy/',
  links: [
    { text: 'Gwneud cais', href: '#cais', current: 'page' },
    { text: 'Pwy sy’n gymwys', href: '#pwy' },
  ],
  languageSwitch: { href: { cy: '/cy/', en: '/en/' } },
} as const satisfies Omit<ServiceNavigationProps, 'language'>;
const define = () => import('./service-navigation.define.ts');

elementConformance({
  tag: 'patrwm-service-navigation',
  define,
  template: (language) => serviceNavigationTemplate({ language, ...props }),
  configure: (element) => Object.assign(element, props),
});

describe('patrwm-service-navigation', () => {
  let element: ServiceNavigationElement;
  const toggle = () => element.querySelector<HTMLButtonElement>('.patrwm-service-navigation__toggle')!;
  const list = () => element.querySelector<HTMLElement>('.patrwm-service-navigation__list')!;

  const matchMedia = window.matchMedia.bind(window);

  afterEach(() => {
    element.parentElement!.remove();
    window.matchMedia = matchMedia;
  });

  /** A screen that can be turned: not every engine lets a test set its width. */
  function screen(wide: boolean): (wide: boolean) => void {
    const query = new (class extends EventTarget {
      matches = wide;
    })();
    window.matchMedia = () => query as unknown as MediaQueryList;
    return (turned) => {
      query.matches = turned;
      query.dispatchEvent(new Event('change'));
    };
  }

  function show(): void {
    element = serverDom(serviceNavigationTemplate({ language: 'cy', ...props }), 'cy');
  }

  it('is a named region with the links of the service, and marks the page', () => {
    show();
    expect(element.querySelector('section')).to.have.attribute('aria-label', 'Gwybodaeth am y gwasanaeth');
    expect(element.querySelector('nav')).to.have.attribute('aria-label', 'Dewislen');
    expect(element.querySelector('[aria-current="page"]')).to.have.text('Gwneud cais');
    expect(element.querySelector('patrwm-language-switch')).to.exist;
  });

  it('stands open where there is room', async () => {
    screen(true);
    await define();
    show();
    expect(toggle().hidden).to.equal(true);
    expect(list().hidden).to.equal(false);
  });

  it('folds behind a button on a narrow screen, and opens by it', async () => {
    const turn = screen(false);
    await define();
    show();
    expect(toggle().hidden).to.equal(false);
    expect(list().hidden).to.equal(true);
    toggle().click();
    expect(toggle()).to.have.attribute('aria-expanded', 'true');
    expect(list().hidden).to.equal(false);
    toggle().click();
    expect(list().hidden).to.equal(true);
    turn(true);
    expect(toggle().hidden).to.equal(true);
    expect(list().hidden).to.equal(false);
  });
});
