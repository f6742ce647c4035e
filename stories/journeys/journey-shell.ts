import type { Example } from '@patrwm/components';
import { examples as footers } from '@patrwm/components/footer/examples';
import { examples as headers } from '@patrwm/components/header/examples';
import { pageTemplate as wholePage } from '@patrwm/components/page/template';
import { examples as phaseBanners } from '@patrwm/components/phase-banner/examples';
import { serviceNavigationTemplate } from '@patrwm/components/service-navigation/template';
import { skipLinkTemplate } from '@patrwm/components/skip-link/template';
import { backLink, formId, pageTemplate, type PageView } from '@patrwm/journey-view';
import type { Language } from '@patrwm/language';
import type { TemplateResult } from 'lit';

const named = (examples: readonly Example[], name: string, language: Language): TemplateResult | undefined =>
  examples.find((example) => example.name === name)?.template(language);

/** A page of a journey as a council shows it: all that is in `body`. */
export function journeyShell(view: PageView): TemplateResult {
  const { language, journey, routePage } = view;
  const hasForm = routePage.page.kind !== 'exit' && routePage.page.kind !== 'confirm';
  return wholePage({
    skipLink: skipLinkTemplate({ language }),
    header: named(headers, 'with-logo', language),
    serviceNavigation: serviceNavigationTemplate({
      language,
      serviceName: journey.title[language],
      serviceHref: '#start',
      languageSwitch: { href: { cy: '#cy', en: '#en' }, ...(hasForm && { form: formId }) },
    }),
    phaseBanner: named(phaseBanners, 'beta', language),
    beforeContent: backLink(view),
    content: pageTemplate(view),
    footer: named(footers, 'default', language),
  });
}
