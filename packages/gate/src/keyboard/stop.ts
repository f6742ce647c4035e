/** A place where Tab stopped, as it was while it had focus. Coordinates in CSS pixels. */
export interface Stop {
  readonly id: number;
  readonly selector: string;
  readonly path: string;
  readonly tag: string;
  readonly type: string;
  /** The `role` written on it. */
  readonly role: string;
  readonly tabindex: number;
  readonly href: string;
  readonly text: string;
  readonly frame: boolean;
  /** Where in a frame of the same origin the focus is; another of these is another stop. */
  readonly inner: string;
  /** Has stops of its own inside, that the page cannot tell apart: dates, players, frames. */
  readonly hasInner: boolean;
  /** In the window. */
  readonly view: Box;
  /** In the page. */
  readonly box: Box;
  /** Where its focus may show: itself, its labels, what wraps it closely. In the page. */
  readonly near: Box;
  readonly seen: boolean;
  readonly onScreen: boolean;
  /** Something stands for it that is seen: its label, or what it lies over. */
  readonly proxy: boolean;
  readonly ariaHidden: boolean;
  /** A generic box without text or role: a sentinel of a focus trap. */
  readonly empty: boolean;
  /** Of five points, how many are in the window, and how many of those lie under something fixed or sticky. */
  readonly points: number;
  readonly covered: number;
  readonly cover: string;
  /** A text field, in which the caret shows. */
  readonly caret: boolean;
  readonly native: boolean;
  readonly fixed: boolean;
  readonly oneBox: boolean;
  /** The nearest thing that puts its controls in an order of its own. */
  readonly group: string;
  readonly groupTag: string;
  readonly landmark: string;
  readonly landmarkTag: string;
  readonly landmarkBox: Box | null;
  readonly inDialog: boolean;
  /** The same for two stops that show their focus in the same way. */
  readonly look: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One press of Tab. */
export interface Step {
  /** Where the focus was afterwards: `undefined` for the page itself. */
  readonly stop: number | undefined;
  /** Elements that received focus on the way, as stops. */
  readonly through: readonly number[];
  /** Selects the first of them. */
  readonly came: string;
  /** The page's script took the key for itself. */
  readonly prevented: boolean;
  readonly opened: number;
  readonly happened: number;
}
