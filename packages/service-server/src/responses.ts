import type { Language } from '@patrwm/language';
import { pageShell, type ShellPage } from './page-shell.ts';
import { problemTemplate, problemTitle, type ProblemDetails } from './problem-pages.ts';
import type { Problem } from './problem-pages.text.ts';
import { securityHeaders } from './security-headers.ts';
import type { Service, Visit } from './service.ts';

/** Where a page is sent from. */
export interface Place {
  readonly origin: string;
  readonly secure: boolean;
}

/** A whole page. Nothing of it is kept by any cache unless `headers` say so. */
export function pageResponse(
  service: Service,
  place: Place,
  page: ShellPage,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  const site = { council: service.council, assets: service.assets, origin: place.origin };
  return new Response(pageShell(site, page), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': page.language,
      'Cache-Control': 'no-store',
      ...securityHeaders(place.secure),
      ...headers,
    },
  });
}

const statuses: Readonly<Record<Problem, number>> = {
  'not-found': 404,
  failed: 500,
  'too-many-requests': 429,
  maintenance: 503,
  'session-ended': 410,
  'too-large': 413,
  'form-expired': 403,
  unreadable: 400,
  'wrong-method': 405,
  'already-sent': 200,
};

/** A page that says what happened and what to do, with the status that goes with it. */
export function problemResponse(
  service: Service,
  place: Place,
  problem: Problem,
  language: Language,
  paths: ShellPage['paths'],
  details: ProblemDetails & { readonly service?: ShellPage['service']; readonly headers?: Record<string, string> } = {},
): Response {
  const content = problemTemplate(problem, language, service.council.contact, details);
  const page: ShellPage = { language, paths, content, title: problemTitle(problem, language), service: details.service, noIndex: true };
  return pageResponse(service, place, page, statuses[problem], details.headers);
}

/** A problem within a journey: the same, under the journey's name. */
export function visitProblem(visit: Visit, problem: Problem, details: ProblemDetails = {}): Response {
  const { service, hosted, language, key } = visit;
  visit.detail.outcome = problem;
  // The other language's link opens the page by GET, so it leads to the journey where the key is none of its pages.
  const known = hosted.pattern(key) === undefined ? undefined : key;
  const paths = { cy: hosted.path('cy', known), en: hosted.path('en', known) };
  const name = { name: hosted.journey.title[language], href: hosted.start(language) };
  return problemResponse(service, visit, problem, language, paths, { ...details, service: name });
}

/** 303: whatever was posted, what follows is a GET, so reloading and the back button never post again. */
export function seeOther(place: Place, path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'no-store', ...securityHeaders(place.secure) } });
}

/** To a page of the journey, or to where the person has got to. */
export function toPage(visit: Visit, key: string, language: Language = visit.language, query = '', fragment = ''): Response {
  return seeOther(visit, `${visit.hosted.path(language, key)}${query}${fragment && `#${fragment}`}`);
}
