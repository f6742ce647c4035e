import type { Page } from 'playwright-core';
import type { State } from '../state.ts';
import type { IsolatedWorld } from './isolated-world.ts';

/** What a window shows of a page, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** A desk’s window; 200 % and 400 % of it are 640 and 320 CSS pixels wide, as WCAG 1.4.10 counts. */
export const desk: Size = { width: 1280, height: 1024 };
const sizes: Partial<Record<State, Size>> = {
  narrow: { width: 320, height: 640 },
  'text-200': { width: 640, height: 512 },
  'zoom-400': { width: 320, height: 256 },
};

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const plain = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } satisfies Media;
const media: Partial<Record<State, Media>> = {
  'forced-colors': { ...plain, forcedColors: 'active' },
  dark: { ...plain, colorScheme: 'dark' },
  'reduced-motion': { ...plain, reducedMotion: 'reduce' },
};

/** What a tab shows now, so that only what differs is changed. */
export interface Look {
  state: State;
}

/** A page whose window can be given another size. */
export interface Window {
  readonly page: Page;
  readonly world: IsolatedWorld;
  readonly resize: (size: Size) => Promise<void>;
}

/** Puts a loaded page into a state that needs nothing pressed, and takes the state before off it. */
export async function showState({ page, world, resize }: Window, now: Look, next: State): Promise<void> {
  if (now.state === next) return;
  const had = now.state;
  const [sized, painted, spaced] = [
    sizes[had] !== sizes[next],
    media[had] !== media[next],
    (had === 'text-spacing') !== (next === 'text-spacing'),
  ];
  if (sized) await resize(sizes[next] ?? desk);
  if (painted) await page.emulateMedia(media[next] ?? plain);
  if (spaced) await world.run(spaceText, [next === 'text-spacing']);
  now.state = next;
  if (sized || painted || spaced) await world.run(settled);
}

/** The four measures of WCAG 1.4.12, in sheets that no Content-Security-Policy forbids. Runs in the page. */
function spaceText(on: boolean): void {
  const kept = globalThis as unknown as { __spacing?: CSSStyleSheet };
  if (!kept.__spacing) {
    kept.__spacing = new CSSStyleSheet();
    kept.__spacing.replaceSync(
      '*, ::before, ::after { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
  }
  const sheet = kept.__spacing;
  const put = (root: Document | ShadowRoot): void => {
    const others = [...root.adoptedStyleSheets].filter((each) => each !== sheet);
    root.adoptedStyleSheets = on ? [...others, sheet] : others;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) put(element.shadowRoot);
  };
  put(document);
}

/**
 * A frame and what follows it: style and layout have followed, and so have a page's own answers to the change. What slides to its new place is put
 * there at once: a menu on its way out of the screen is not how the page stands. Runs in the page.
 */
async function settled(): Promise<void> {
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
}
