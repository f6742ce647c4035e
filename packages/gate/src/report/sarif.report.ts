import type { Certainty, Finding } from '../finding.ts';
import { pagePath } from '../baseline/page-pattern.ts';
import type { Result } from '../result.ts';
import type { ReportOptions } from './index.ts';
import { pagesOf, statesOf } from './page-names.ts';
import { factsOf } from './rule-facts.ts';

const levels: Readonly<Record<Certainty, 'error' | 'warning' | 'note'>> = { failure: 'error', warning: 'warning', advice: 'note' };
const precisions: Readonly<Record<Certainty, string>> = { failure: 'very-high', warning: 'medium', advice: 'low' };
/** Code scanning shows a few places of an alert; the JSON report has them all. */
const placesTold = 20;

/**
 * SARIF 2.1.0, for code scanning. Pages are named by their path without a host: code scanning takes only what could be a file of the
 * repository, and an alert stays the same from one host to another.
 */
export function sarifReport(result: Result, { language }: ReportOptions): string {
  const ids = [...new Set(result.findings.map(({ rule }) => rule))].sort();
  const rules = ids.map((id) => {
    const { title, words, link, criteria, point } = factsOf(id);
    const certainty = result.findings.find(({ rule }) => rule === id)?.certainty ?? 'warning';
    const parts = words ? [words.what[language], words.why[language], words.mend[language], words.sure[language]] : [title[language]];
    return {
      id,
      name: id.replace(/(^|[-/])(\w)/g, (_, _dash, letter: string) => letter.toUpperCase()),
      shortDescription: { text: title[language] },
      fullDescription: { text: words ? `${words.what[language]} ${words.why[language]}` : title[language] },
      help: {
        text: [...parts, ...(link ? [link] : [])].join('\n\n').replaceAll('`', ''),
        markdown: [...parts, ...(link ? [`[${id}](${link})`] : [])].join('\n\n'),
      },
      ...(link ? { helpUri: link } : {}),
      defaultConfiguration: { level: levels[certainty] },
      properties: {
        tags: ['accessibility', `standard-point/${String(point)}`, ...criteria.map((each) => `wcag/${each}`)],
        precision: precisions[certainty],
        'problem.severity': certainty === 'advice' ? 'recommendation' : levels[certainty],
      },
    };
  });
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: result.tool.name, version: result.tool.version, language, rules } },
        automationDetails: { id: 'patrwm-gate/' },
        invocations: [
          {
            executionSuccessful: result.notTested.length === 0,
            startTimeUtc: result.started,
            toolExecutionNotifications: result.notTested.map(({ page, state, code, message }) => ({
              level: 'error',
              descriptor: { id: code },
              message: { text: `${page}${state ? ` [${state}]` : ''}: ${message[language]}` },
            })),
          },
        ],
        results: result.findings.map((finding) => told(finding, ids.indexOf(finding.rule), language)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function told(finding: Finding, ruleIndex: number, language: ReportOptions['language']): object {
  const { rule, certainty, message, fingerprint, element, accepted, unsteady } = finding;
  const [first, ...others] = pagesOf(finding).map((page) => location(page, finding));
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[certainty],
    message: { text: element ? `${message[language]} ${element.html}` : message[language] },
    locations: first ? [first] : [],
    ...(others.length ? { relatedLocations: others.slice(0, placesTold) } : {}),
    partialFingerprints: { 'patrwmGateFingerprint/v1': fingerprint },
    ...(accepted ? { suppressions: [{ kind: 'external', justification: accepted.reason }] } : {}),
    properties: { states: statesOf(finding), pages: pagesOf(finding).length, ...(unsteady ? { unsteady } : {}) },
  };
}

function location(page: string, { element }: Finding): object {
  const path = pagePath(page).replace(/^\/+/, '') || 'index';
  return {
    physicalLocation: { artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') }, region: { startLine: 1 } },
    ...(element ? { logicalLocations: [{ fullyQualifiedName: element.path, kind: 'element' }] } : {}),
  };
}
