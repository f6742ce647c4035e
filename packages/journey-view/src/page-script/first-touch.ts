const touches = ['focusin', 'pointerdown', 'input'] as const;

/** Calls `then` once, when someone first does something on the page: a page that is only read costs no more. */
export function onFirstTouch(then: () => void): void {
  const touched = (): void => {
    for (const name of touches) document.removeEventListener(name, touched);
    then();
  };
  for (const name of touches) document.addEventListener(name, touched);
}
