import { questionsOf } from '@patrwm/journey';
import { errorTitle } from './error-title.ts';
import type { PageView } from './page-view.ts';

/** What the page's `h1` says. */
export function pageHeading(view: PageView): string {
  const { journey, routePage, language, removing } = view;
  const { page } = routePage;
  if (page.kind === 'slot') return '';
  if (page.kind === 'list' && removing !== undefined) return journey.lists?.[page.list]?.remove.label[language] ?? page.title[language];
  if (page.title) return page.title[language];
  const first = page.kind === 'question' ? page.ask[0] : undefined;
  return (first !== undefined && questionsOf(journey, routePage)[first]?.label[language]) || '';
}

/**
 * The words of `<title>`: `Beth yw eich enw? – Prydau ysgol am ddim – Cyngor Gwynedd`, with `Gwall:` before it while
 * the page has errors.
 *
 * @param council The council's name in the page's language.
 */
export function pageTitle(view: PageView, council?: string): string {
  const title = [pageHeading(view), view.journey.title[view.language], council].filter(Boolean).join(' – ');
  return view.errors.length > 0 ? errorTitle(title, view.language) : title;
}
