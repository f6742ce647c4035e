import type { PageKit } from '../page-kit.ts';

/** Makes changes come at once and hides the text cursor, or no longer. Runs in the page. */
export function holdStill(kit: PageKit, on: unknown): void {
  const kept = globalThis as unknown as { __held?: CSSStyleSheet };
  if (!kept.__held) {
    const sheet = (kept.__held = new CSSStyleSheet());
    sheet.replaceSync(
      '*, ::before, ::after { transition-duration: 0s !important; transition-delay: 0s !important; animation-duration: 0s !important; animation-delay: 0s !important; caret-color: transparent !important }',
    );
    for (const root of [document, ...kit.all('*').flatMap((each) => each.shadowRoot ?? [])])
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  kept.__held.disabled = on !== true;
}
