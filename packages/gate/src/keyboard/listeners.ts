import type { CDPSession } from 'playwright-core';
import type { Visit } from '../rule.ts';

/** An element that listens for itself, found again by its place: child numbers from the document, `s` for a shadow root. */
export interface Listening {
  readonly at: readonly (number | 's')[];
  readonly types: readonly string[];
}

export interface Listeners {
  readonly elements: readonly Listening[];
  /** What the document, its root, its body and the window listen to. */
  readonly whole: readonly string[];
}

const known = new WeakMap<Visit, Promise<Listeners>>();

/** All event listeners of the page's elements, React's and Svelte's delegated ones and jQuery's too. Read once for a visit. */
export function listenersOf(visit: Visit): Promise<Listeners> {
  const before = known.get(visit);
  if (before) return before;
  const reading = readListeners(visit);
  known.set(visit, reading);
  return reading;
}

async function readListeners({ session }: Visit): Promise<Listeners> {
  const types = new Map<number, Set<string>>();
  const root = await objectOf(session, 'document');
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: root, depth: -1, pierce: true });
  for (const { type, backendNodeId } of listeners) {
    if (backendNodeId === undefined) continue;
    const kept = types.get(backendNodeId) ?? new Set();
    types.set(backendNodeId, kept.add(type));
  }
  const window = await session.send('DOMDebugger.getEventListeners', { objectId: await objectOf(session, 'window') });
  const whole = new Set(window.listeners.map(({ type }) => type));
  const found = [...types].slice(0, 2000);
  const objects = await Promise.all(
    found.map(([backendNodeId]) => session.send('DOM.resolveNode', { backendNodeId }).then(({ object }) => object.objectId)),
  );
  // An element of a frame is of another world, which cannot be asked together with this one; its page is not this one.
  const world = (objectId: string): string => objectId.slice(0, objectId.lastIndexOf('.'));
  const own = objects.map((objectId) => (objectId !== undefined && world(objectId) === world(root) ? objectId : undefined));
  const places = await placesOf(session, root, own);
  const elements: Listening[] = [];
  found.forEach(([, each], index) => {
    const at = places.nodes[index];
    if (at) elements.push({ at, types: [...each] });
    else if (at === null) for (const type of each) whole.add(type);
  });
  elements.push(...places.delegated.map((at) => ({ at, types: ['click'] })));
  return { elements, whole: [...whole] };
}

async function objectOf(session: CDPSession, expression: string): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (result.objectId === undefined) throw new Error(`No ${expression} in the page.`);
  return result.objectId;
}

interface Places {
  /** `null` for the document, its root and its body; `false` for what is no element or is not in the page. */
  readonly nodes: readonly (Listening['at'] | null | false)[];
  readonly delegated: readonly Listening['at'][];
}

async function placesOf(session: CDPSession, root: string, objects: readonly (string | undefined)[]): Promise<Places> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: root,
    functionDeclaration: `function (...nodes) { const __name = (fn) => fn; return (${placesInPage.toString()})(nodes); }`,
    arguments: objects.map((objectId) => (objectId === undefined ? { value: null } : { objectId })),
    returnByValue: true,
  });
  if (exceptionDetails) return { nodes: [], delegated: [] };
  return result.value as Places;
}

/** Runs in the page's own world: frameworks keep their handlers on the element, where no isolated world sees them. */
function placesInPage(nodes: readonly unknown[]): Places {
  const placeOf = (node: unknown): Listening['at'] | null | false => {
    if (node === document || node === document.documentElement || node === document.body) return null;
    if (!(node instanceof Element) || !node.isConnected || node.ownerDocument !== document) return false;
    const at: (number | 's')[] = [];
    let each: Element = node;
    for (;;) {
      const parent: ParentNode | null = each.parentNode;
      if (!parent) return false;
      at.unshift([...parent.children].indexOf(each));
      if (parent instanceof ShadowRoot) {
        at.unshift('s');
        each = parent.host;
      } else if (parent instanceof Element) each = parent;
      else return at;
    }
  };
  const delegated: Listening['at'][] = [];
  const add = (element: Element): void => {
    const at = placeOf(element);
    if (at) delegated.push(at);
  };
  for (const element of document.querySelectorAll('body *')) {
    const kept = element as unknown as Record<string, unknown>;
    const props = Object.keys(kept).find((key) => key.startsWith('__reactProps$') || key.startsWith('__reactEventHandlers$'));
    const handlers = props === undefined ? undefined : (kept[props] as Record<string, unknown> | undefined);
    if (typeof handlers?.onClick === 'function' || typeof kept.__click === 'function' || Array.isArray(kept.__click)) add(element);
  }
  const jQuery = (window as unknown as { jQuery?: { _data?: (node: unknown, key: string) => unknown } }).jQuery;
  const events = jQuery?._data?.(document, 'events') as Record<string, { selector?: string }[]> | undefined;
  for (const { selector } of events?.click ?? []) {
    if (typeof selector !== 'string' || selector === '*') continue;
    try {
      document.querySelectorAll(selector).forEach(add);
    } catch {
      // A selector of jQuery's own kind.
    }
  }
  return { nodes: nodes.map(placeOf), delegated };
}
