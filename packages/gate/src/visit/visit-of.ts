import type { Language } from '../bilingual.ts';
import type { PageKit } from '../page-kit.ts';
import type { Visit } from '../rule.ts';
import type { State } from '../state.ts';
import type { Tab } from './tab.ts';

/** A page in one state, for driven rules: the same object for all of them, so that they can share what one of them measured. */
export function visitOf(
  tab: Pick<Tab, 'page' | 'resize' | 'session' | 'size' | 'world'>,
  of: { readonly state: State; readonly url: string; readonly language: Language | undefined; readonly maySubmit: boolean },
  reopen: () => Promise<void>,
  /** Called when a rule takes hold of the page itself, and does not only look. */
  held: () => void = () => undefined,
): Visit {
  return {
    get page() {
      held();
      return tab.page;
    },
    get session() {
      held();
      return tab.session;
    },
    get size() {
      return tab.size;
    },
    resize: (size) => {
      held();
      return tab.resize(size);
    },
    ...of,
    look: <Result>(fn: (kit: PageKit, argument: unknown) => Result, argument?: unknown) =>
      tab.world.runWithKit(fn, [argument]) as Promise<Result>,
    describe: async (selector) =>
      (await tab.world.runWithKit(
        (kit: PageKit, wanted: string) => {
          const element = kit.find(wanted);
          return element ? kit.ref(element) : null;
        },
        [selector],
      )) ?? undefined,
    reopen,
  };
}
