import { footerTemplate } from '@patrwm/components/footer/template';
import { footerLinks } from '@patrwm/components/footer/text';
import { headerTemplate } from '@patrwm/components/header/template';
import { pageTemplate } from '@patrwm/components/page/template';
import { phaseBannerTemplate } from '@patrwm/components/phase-banner/template';
import { renderToString } from '@patrwm/components/render-to-string';
import { serviceNavigationTemplate, type ServiceNavigationLink } from '@patrwm/components/service-navigation/template';
import { skipLinkTemplate } from '@patrwm/components/skip-link/template';
import { languages, type Language } from '@patrwm/language';
import type { TemplateResult } from 'lit';
import type { Assets, Council } from './options.ts';

/** Who the page is from, and what it links to: the same for every page of a site. */
export interface Site {
  readonly council: Council;
  readonly assets: Assets;
  /** Origin for the addresses of the other language's page. */
  readonly origin: string;
}

/** One page. Words are in the page's language. */
export interface ShellPage {
  readonly language: Language;
  /** The page's own title; the council's name follows it unless it is there already. */
  readonly title: string;
  /** This same page in each language: paths, such as `/cy/preifatrwydd`. */
  readonly paths: Readonly<Record<Language, string>>;
  readonly content: TemplateResult;
  readonly beforeContent?: TemplateResult;
  readonly afterContent?: TemplateResult;
  /** The service's name and first page. Defaults to the council's name. */
  readonly service?: { readonly name: string; readonly href?: string };
  readonly navigation?: readonly ServiceNavigationLink[];
  /** Id of the form that the language switch posts, so that unsent input travels. Without it the switch is a link. */
  readonly form?: string;
  readonly wide?: boolean;
  /** Not for search engines: pages of a journey, and problems. */
  readonly noIndex?: boolean;
}

/** Where the accessibility statement is. */
export const statementPath = (language: Language): string => `/${language}/accessibility-statement`;

/**
 * A whole document: what stands around every page of a site, in one language, with the way to the other. A council's own start,
 * cookies and privacy pages are made with it too, so all pages look and behave alike.
 */
export function pageShell(site: Site, page: ShellPage): string {
  const { council, assets, origin } = site;
  const { language, paths } = page;
  const name = council.name[language];
  const title = page.title.includes(name) ? page.title : `${page.title} – ${name}`;
  const links = [
    { text: footerLinks.accessibility[language], href: statementPath(language) },
    ...(council.links ?? []).map((link) => ({ text: link.text[language], href: link.href[language] })),
  ];
  const phase = council.phase;
  const body = pageTemplate({
    skipLink: skipLinkTemplate({ language }),
    header: headerTemplate({ name, href: council.home[language], logo: council.logo, logoHasName: council.logoHasName }),
    serviceNavigation: serviceNavigationTemplate({
      language,
      serviceName: page.service?.name ?? name,
      serviceHref: page.service?.href,
      links: page.navigation,
      languageSwitch: { href: paths, form: page.form },
    }),
    phaseBanner: phase
      ? phaseBannerTemplate({
          phase: phase.tag[language],
          text: {
            before: phase.before?.[language],
            link: phase.link.text[language],
            href: phase.link.href[language],
            after: phase.after?.[language],
          },
        })
      : undefined,
    beforeContent: page.beforeContent,
    content: page.content,
    afterContent: page.afterContent,
    footer: footerTemplate({ language, links, copyright: council.copyright?.[language] }),
    wide: page.wide,
  });
  // Written as text and not as a template: Lit has no template for a document, and every value is escaped here.
  const head = [
    '<meta charset="utf-8">',
    `<title>${escape(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    ...(page.noIndex ? ['<meta name="robots" content="noindex">'] : []),
    ...languages.map((each) => `<link rel="alternate" hreflang="${each}" href="${escape(origin + paths[each])}">`),
    `<link rel="alternate" hreflang="x-default" href="${escape(origin + paths.en)}">`,
    ...(assets.icon ? [`<link rel="icon" href="${escape(assets.icon)}">`] : []),
    ...(assets.styles ?? []).map((href) => `<link rel="stylesheet" href="${escape(href)}">`),
    ...(assets.scripts ?? []).map((src) => `<script type="module" src="${escape(src)}"></script>`),
  ];
  const theme = council.theme ? ` data-theme="${escape(council.theme)}"` : '';
  return `<!doctype html>\n<html lang="${language}"${theme}>\n<head>\n${head.join('\n')}\n</head>\n<body class="patrwm-page">\n${renderToString(body)}\n</body>\n</html>\n`;
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
