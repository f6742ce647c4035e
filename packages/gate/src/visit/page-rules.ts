import type { Observation } from '../finding.ts';
import type { PageKit } from '../page-kit.ts';
import type { PageRule, Seen } from '../rule.ts';
import type { IsolatedWorld } from './isolated-world.ts';

interface Looked {
  readonly seen: readonly (Omit<Seen, 'element'> & { readonly element?: Observation['element'] })[];
  readonly error?: string;
}

/** Runs all page rules in one pass over the page. A rule that throws is told apart: it tells nothing about the page. */
export async function runPageRules(
  world: IsolatedWorld,
  rules: readonly PageRule[],
): Promise<{ observations: Observation[]; broken: { rule: string; error: string }[] }> {
  if (!rules.length) return { observations: [], broken: [] };
  const looks = rules.map(
    ({ look }) => `(kit) => {
    try {
      return { seen: (${look.toString()})(kit).map(({ element, ...rest }) => (element ? { ...rest, element: kit.ref(element) } : rest)) };
    } catch (error) {
      return { seen: [], error: String(error) };
    }
  }`,
  );
  const source = { toString: () => `(kit) => { const looks = [${looks.join(',')}]; return looks.map((look) => look(kit)); }` };
  const looked = await world.runWithKit<Looked[]>(source as unknown as (kit: PageKit) => Looked[]);
  const observations: Observation[] = [];
  const broken: { rule: string; error: string }[] = [];
  for (const [index, { id }] of rules.entries()) {
    const { seen = [], error } = looked[index] ?? {};
    if (error) broken.push({ rule: id, error });
    for (const each of seen) observations.push({ rule: id, ...each });
  }
  return { observations, broken };
}
