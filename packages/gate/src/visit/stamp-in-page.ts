interface Kept {
  content: number;
  changed: boolean;
  hash: number;
  /** Whether the page is still as it was when it was stamped last. */
  asStamped: () => boolean;
}

/**
 * A short text that differs when a person would find the page different: address, content, what is filled in. The content is read
 * again only when something in the document has changed: most rules change nothing, and a window of another width is no other page.
 * Runs in the page.
 */
export function stamp(): string {
  const world = globalThis as unknown as { __stamp?: Kept };
  const hashOf = (text: string, from = 0x811c9dc5): number => {
    let hash = from;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash;
  };
  const make = (): Kept => {
    const observer = new MutationObserver(() => (fresh.changed = true));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const fresh: Kept = {
      content: 0,
      changed: true,
      hash: 0,
      asStamped: () => {
        if (observer.takeRecords().length) fresh.changed = true;
        return !fresh.changed && hashWith(fresh.content) === fresh.hash;
      },
    };
    return fresh;
  };
  /** A place within the page is no other page: where the address alone says which one stands here, so does the content. */
  const hashWith = (content: number): number => {
    let hash = hashOf(location.href.replace(/#.*/, ''), content);
    for (const field of document.querySelectorAll('input, select, textarea, details, dialog')) {
      const state =
        field instanceof HTMLInputElement
          ? `${field.value}${String(field.checked)}`
          : field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement
            ? field.value
            : String((field as HTMLDetailsElement).open);
      hash = hashOf(state, hash);
    }
    return hash;
  };
  const kept = (world.__stamp ??= make());
  if (kept.changed) {
    // What a person does not meet may still be moving: styles and scripts that come late, and what a tool draws over the page.
    const body = document.body as HTMLElement | null;
    kept.content = hashOf(
      (body?.innerText ?? '') + (body?.innerHTML ?? '').replace(/<(style|script|svg)\b[^]*?<\/\1>| style="[^"]*"/g, ''),
    );
    kept.changed = false;
  }
  kept.hash = hashWith(kept.content);
  return (kept.hash >>> 0).toString(16);
}
