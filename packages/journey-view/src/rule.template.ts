import { warningTextTemplate } from '@patrwm/components/warning-text/template';
import type { Fact } from '@patrwm/journey';
import { fill, formatDate, type Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PageView } from './page-view.ts';
import { ruleText } from './page.text.ts';

function ruleTemplate(fact: Fact, language: Language, today: string): TemplateResult {
  const site = new URL(fact.source).hostname.replace(/^www\./, '');
  // Both are ISO dates, so the order of their letters is the order of the days.
  const late = fact.until !== undefined && fact.until < today;
  return html`<p>${fact.rule[language]}</p>
    <p>
      <a href=${fact.source}>${fill(ruleText.source[language], { site })}</a>
      ${fill(ruleText.readOn[language], { date: formatDate(language, fact.readOn) })}
    </p>
    ${late ? warningTextTemplate({ language, text: fill(ruleText.outOfDate[language], { date: formatDate(language, fact.until ?? '') }) }) : nothing}`;
}

/**
 * Why the page says what it says: each rule that decided, where it is written, and the day it was read there.
 * Only facts that hold are shown: a rule that did not decide is not a reason.
 */
export function rulesTemplate(view: PageView, ids: readonly string[]): TemplateResult | typeof nothing {
  const { language, journey, walk, today } = view;
  const facts = ids.filter((id) => walk.facts[id]).flatMap((id) => journey.facts?.[id] ?? []);
  if (facts.length === 0) return nothing;
  return html`<h2>${(facts.length > 1 ? ruleText.headingMany : ruleText.heading)[language]}</h2>
    ${facts.map((fact) => ruleTemplate(fact, language, today))}`;
}
