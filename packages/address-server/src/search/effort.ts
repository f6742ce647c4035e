/**
 * What one look-up may cost, counted in rows and words looked at and not in time, so that a hostile text is cheap on any
 * machine and a test can say so.
 */
export class Effort {
  #left: number;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
    this.#left = most;
  }

  /** At most `wanted`, and no more than is left. */
  take(wanted: number): number {
    const given = Math.max(Math.min(wanted, this.#left), 0);
    this.#left -= given;
    return given;
  }

  get spent(): number {
    return this.#most - this.#left;
  }
}
