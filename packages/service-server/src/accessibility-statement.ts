import { fill, formatDate, type Bilingual, type Language } from '@patrwm/language';
import type { Contact } from '@patrwm/journey-view';
import { html, nothing, type TemplateResult } from 'lit';
import { statementText as text } from './accessibility-statement.text.ts';

/**
 * What a council knows about the accessibility of its services. Regulation 8 of SI 2018/952 asks for a statement on the model's
 * headings, reviewed at least yearly. `status` is the council's to claim: it is `untested` until people have tested.
 */
export interface StatementOptions {
  readonly status: 'full' | 'partial' | 'not' | 'untested';
  /** Address of the services, as words: `forms.bro-enfys.example`. */
  readonly site: string;
  readonly nonCompliance?: readonly Bilingual[];
  readonly disproportionateBurden?: readonly Bilingual[];
  readonly outOfScope?: readonly Bilingual[];
  /** ISO dates. */
  readonly preparedOn: string;
  readonly reviewedOn: string;
  readonly tested?: { readonly on: string; readonly by: Bilingual };
  /** Days within which a request for another format is answered. */
  readonly responseDays: number;
}

const statusSentence = { full: text.statusFull, partial: text.statusPartial, not: text.statusNot, untested: text.statusUntested };

/** The statement's content, to go inside `main`. */
export function statementTemplate(language: Language, options: StatementOptions, councilName: Bilingual, contact: Contact): TemplateResult {
  const l = language;
  const council = councilName[l];
  const problems = [...(options.nonCompliance ?? []), ...(options.disproportionateBurden ?? [])];
  const section = (title: Bilingual, items: readonly Bilingual[] | undefined) =>
    html`<h3>${title[l]}</h3>
      ${
        items?.length
          ? html`<ul>
              ${items.map((item) => html`<li>${item[l]}</li>`)}
            </ul>`
          : html`<p>${text.none[l]}</p>`
      }`;
  const h2 = (title: Bilingual) => html`<h2>${title[l]}</h2>`;
  const date = (iso: string): string => formatDate(l, iso, { inSentence: true });
  return html`<h1>${text.title[l]}</h1>
    <p>${fill(text.scope[l], { site: options.site, council })}</p>
    <p>${text.want[l]}</p>
    <ul>
      ${text.able.map((each) => html`<li>${each[l]}</li>`)}
    </ul>
    <p>${linked(text.advice[l], text.adviceLink[l], 'https://mcmw.abilitynet.org.uk/')}</p>
    ${h2(text.howAccessible)}
    <p>${(problems.length ? text.someProblems : text.noKnownProblems)[l]}</p>
    ${h2(text.feedback)}
    <p>${fill(text.otherFormat[l], { days: options.responseDays })}</p>
    <ul>
      ${contact.phone ? html`<li>${fill(text.phone[l], { phone: contact.phone })}</li>` : nothing}
      ${contact.email ? html`<li>${fill(text.email[l], { email: contact.email })}</li>` : nothing}
      ${contact.page ? html`<li><a href=${contact.page[l]}>${text.contactPage[l]}</a></li>` : nothing}
    </ul>
    ${h2(text.reporting)}
    <p>${text.reportingText[l]}</p>
    ${h2(text.enforcement)}
    <p>${text.enforcementText[l]}</p>
    <p>${linked(text.notHappy[l], text.notHappyLink[l], 'https://www.equalityadvisoryservice.com/')}</p>
    ${h2(text.technical)}
    <p>${fill(text.commitment[l], { council })}</p>
    ${h2(text.status)}
    <p>${statusSentence[options.status][l]}</p>
    ${h2(text.nonAccessible)} ${section(text.nonCompliance, options.nonCompliance)} ${section(text.burden, options.disproportionateBurden)}
    ${section(text.outOfScope, options.outOfScope)} ${h2(text.improving)}
    <p>${text.improvingText[l]}</p>
    ${h2(text.preparation)}
    <p>${fill(text.prepared[l], { date: date(options.preparedOn) })} ${fill(text.reviewed[l], { date: date(options.reviewedOn) })}</p>
    <p>${options.tested ? fill(text.tested[l], { date: date(options.tested.on), by: options.tested.by[l] }) : text.notTested[l]}</p>`;
}

/** A whole sentence with its link where the language puts it. */
function linked(sentence: string, words: string, href: string): TemplateResult {
  const [before = '', after = ''] = sentence.split('{link}');
  return html`${before}<a href=${href}>${words}</a>${after}`;
}
