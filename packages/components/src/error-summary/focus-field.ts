/**
 * Focuses the control that an error link names, with its question in view. The browser's own jump puts the control at
 * the top of the screen, and so the label above it out of sight.
 */
export function focusField(control: HTMLElement): void {
  const legend = control.closest('fieldset')?.querySelector('legend');
  const label = (control as HTMLInputElement).labels?.[0];
  // With a long group, its legend and the control do not fit on one screen: then the control's own label matters more.
  const near = legend && control.getBoundingClientRect().bottom - legend.getBoundingClientRect().top < innerHeight / 2;
  ((near ? legend : label) ?? control).scrollIntoView();
  control.focus({ preventScroll: true });
}
