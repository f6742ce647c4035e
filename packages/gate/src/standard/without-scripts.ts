import type { PageKit } from '../page-kit.ts';

/** What a person meets on a page whose scripts did not run. */
export interface WithoutScripts {
  /** Words of the main content, or of the whole body where there is no `main`. */
  readonly words: number;
  readonly links: number;
  readonly fields: number;
  /** Forms with fields that nothing on the page sends: no button for it, in the form or pointing at it. */
  readonly unsendable: number;
}

/** Reads it. Runs in the page. */
export function readWithoutScripts(kit: PageKit): WithoutScripts {
  const main = kit.all('main, [role="main"]')[0] ?? document.body;
  const wanted = 'input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="reset" i], [type="image" i]), select, textarea';
  const sends = 'button:not([type="button" i], [type="reset" i]), input[type="submit" i], input[type="image" i]';
  const forms = (kit.all('form') as HTMLFormElement[]).filter((form) => [...form.elements].some((each) => each.matches(wanted)));
  return {
    words: kit.text(main).split(/\s+/).filter(Boolean).length,
    links: kit.all('a[href]').filter((each) => each.checkVisibility()).length,
    fields: kit.all(wanted).length,
    unsendable: forms.filter(
      (form) =>
        // One field by itself is sent by Enter.
        [...form.elements].filter((each) => each.matches(wanted)).length > 1 &&
        ![...form.elements].some((each) => each.matches(sends)) &&
        !form.querySelector('input[type="image" i]'),
    ).length,
  };
}
