const harmless = /^(ResizeObserver loop|AbortError|Script error\.?$)/;

/** Script errors that are told: each once, the first three, without what does no harm and what the configuration leaves out. */
export function toldOf(errors: readonly string[], ignored: readonly RegExp[]): string[] {
  const told = errors.filter((text) => !harmless.test(text) && !ignored.some((each) => each.test(text)));
  return [...new Set(told)].slice(0, 3).map((text) => text.slice(0, 160));
}
