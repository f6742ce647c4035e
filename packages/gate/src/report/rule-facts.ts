import { createRequire } from 'node:module';
import type { Bilingual } from '../bilingual.ts';
import type { RuleWords } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { pointOf } from '../standard/points.ts';
import { axeWords } from '../visit/axe.text.ts';

/** What a reader of a report is told of a rule. */
export interface RuleFacts {
  readonly id: string;
  readonly title: Bilingual;
  /** WCAG success criteria, `1.4.3`. */
  readonly criteria: readonly string[];
  readonly point: number;
  /** The gate's own rules say what, why and how to mend; axe-core's have a page of Deque's. */
  readonly words?: RuleWords;
  readonly link?: string;
}

interface AxeFacts {
  readonly ruleId: string;
  readonly help: string;
  readonly helpUrl: string;
  readonly tags: readonly string[];
}
let axeRules: ReadonlyMap<string, AxeFacts> | undefined;

/** axe-core's own list of its rules: read once, and only when a report asks. */
function axeFacts(id: string): AxeFacts | undefined {
  axeRules ??= new Map(
    (createRequire(import.meta.url)('axe-core') as { getRules(): AxeFacts[] }).getRules().map((each) => [each.ruleId, each]),
  );
  return axeRules.get(id);
}

/** The facts of a rule, by the id that findings have: `focus-visible`, `axe/button-name`. */
export function factsOf(id: string): RuleFacts {
  const own = rules.find((rule) => rule.id === id);
  if (own) return { id, title: own.words.title, criteria: own.criteria, point: own.point, words: own.words };
  const name = id.replace(/^axe\//, '');
  const axe = axeFacts(name);
  const help = axe?.help ?? id;
  const criteria = (axe?.tags ?? []).flatMap((tag) => {
    const [, first, second, third] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return first && second && third ? [`${first}.${second}.${third}`] : [];
  });
  return {
    id,
    title: axeWords[name] ?? { cy: `Rheol \`${id}\``, en: `${help}.` },
    criteria,
    point: pointOf(id),
    ...(axe ? { link: axe.helpUrl.replace(/\?.*/, '') } : {}),
  };
}
