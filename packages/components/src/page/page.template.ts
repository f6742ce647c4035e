import { html, nothing, type TemplateResult } from 'lit/html.js';
import { classNames } from '../element/class-names.ts';

export interface PageProps {
  /** The page's own content: heading, form, words. */
  content: TemplateResult;
  skipLink?: TemplateResult;
  header?: TemplateResult;
  serviceNavigation?: TemplateResult;
  phaseBanner?: TemplateResult;
  /** Breadcrumbs or the back link: above `main`, so that the skip link passes them. */
  beforeContent?: TemplateResult;
  /** Beside or below the content, such as the session's notice. Inside `main`. */
  afterContent?: TemplateResult;
  footer?: TemplateResult;
  /** Defaults to `main`, where the skip link leads. */
  mainId?: string;
  /** The content takes the whole width, not two thirds of it: tables, task lists beside something else. */
  wide?: boolean;
}

/**
 * Everything inside `body`, in the order that people meet it. The document around it (`lang`, `title`,
 * stylesheets, `<link rel="alternate" hreflang>`) belongs to whoever sends the page.
 */
export function pageTemplate(props: PageProps): TemplateResult {
  return html`${props.skipLink ?? nothing}${props.header ?? nothing}${props.serviceNavigation ?? nothing}
    <div class="patrwm-width-container">
      ${props.phaseBanner ?? nothing}${props.beforeContent ?? nothing}
      <main class="patrwm-main-wrapper" id=${props.mainId ?? 'main'} tabindex="-1">
        <div class=${classNames('patrwm-column', props.wide && 'patrwm-column--wide')}>
          ${props.content}${props.afterContent ?? nothing}
        </div>
      </main>
    </div>
    ${props.footer ?? nothing}`;
}
