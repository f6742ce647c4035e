import type { Language } from './bilingual.ts';
import type { ElementRef } from './finding.ts';

/**
 * What an in-page function is handed. It lives in the page's isolated world beside axe-core, whose own functions give names
 * and roles: one authority for what assistive technology is told.
 */
export interface PageKit {
  /** Elements that match, in document order, through open shadow roots. */
  readonly all: (selector: string, root?: ParentNode) => Element[];
  /** A person who sees can see it: it has a box, is not transparent, hidden, clipped away or off the page. */
  readonly seen: (element: Element) => boolean;
  /** Assistive technology is told of it: not `display: none`, `aria-hidden`, `inert`, `hidden`. */
  readonly exposed: (element: Element) => boolean;
  readonly name: (element: Element) => string;
  readonly role: (element: Element) => string;
  /** The text that is seen, white space made single. */
  readonly text: (element: Element) => string;
  /** The nearest `lang`, in lower case, without its region. */
  readonly lang: (element: Element) => string;
  /** Whether a person can press it or type in it: native controls, links with `href`, widget roles, `tabindex`. */
  readonly interactive: (element: Element) => boolean;
  /** Whether Tab can stop at it. */
  readonly tabbable: (element: Element) => boolean;
  /** Dialogs, open or not; after those that say so, boxes with controls in them that are laid over the page as a dialog is. */
  readonly dialogs: () => { readonly element: Element; readonly says: boolean }[];
  /** Whether a control on the page says that it stops what moves. */
  readonly pauses: () => boolean;
  readonly box: (element: Element) => { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly ref: (element: Element) => ElementRef;
  readonly selector: (element: Element) => string;
  /** As in `ElementRef`: for grouping, without positions. */
  readonly path: (element: Element) => string;
  readonly find: (selector: string) => Element | undefined;
  readonly language: Language | undefined;
}
