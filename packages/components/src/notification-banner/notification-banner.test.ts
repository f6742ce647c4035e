import { expect } from '@open-wc/testing';
import { serverDom } from '../element/dom-outline.conformance.ts';
import { elementConformance } from '../element/element.conformance.ts';
import { notificationBannerTemplate, type NotificationBannerProps } from './notification-banner.template.ts';
import type { NotificationBannerElement } from './notification-banner.ts';

const text = 'Mae Siân wedi’i dileu o’r cais';
const define = () => import('./notification-banner.define.ts');

elementConformance({
  tag: 'patrwm-notification-banner',
  define,
  template: (language) => notificationBannerTemplate({ language, text }),
  configure: (element) => Object.assign(element, { text }),
});

describe('patrwm-notification-banner', () => {
  let element: NotificationBannerElement;
  afterEach(() => element.parentElement!.remove());

  async function show(props: Partial<NotificationBannerProps>): Promise<HTMLElement> {
    await define();
    element = serverDom(notificationBannerTemplate({ language: 'cy', text, ...props }), 'cy');
    return element.querySelector<HTMLElement>('.patrwm-notification-banner')!;
  }

  it('is a region named by its title, and leaves the focus alone', async () => {
    const banner = await show({});
    expect(banner).to.have.attribute('role', 'region');
    expect(banner).to.have.attribute('aria-labelledby', 'notification-title');
    expect(document.getElementById('notification-title')).to.have.text('Pwysig');
    expect(document.activeElement).to.equal(document.body);
  });

  it('takes the focus once when it tells of a success', async () => {
    const banner = await show({ kind: 'success' });
    expect(banner).to.have.attribute('role', 'alert');
    expect(document.activeElement).to.equal(banner);
    banner.blur();
    expect(banner).not.to.have.attribute('tabindex');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    expect(document.activeElement).to.equal(document.body);
  });

  it('leaves the focus where an error summary needs it', async () => {
    await define();
    const page = document.createElement('main');
    const sent = serverDom<NotificationBannerElement>(notificationBannerTemplate({ language: 'cy', text, kind: 'success' }), 'cy', page);
    sent.setAttribute('keep-focus', '');
    document.body.append(page);
    element = sent;
    expect(document.activeElement).to.equal(document.body);
    page.remove();
  });
});
