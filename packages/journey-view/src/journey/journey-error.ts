/** What a developer did wrong with `<patrwm-journey>`. `code` is stable: see docs/errors.md. */
export class JourneyElementError extends Error {
  readonly code: 'no-journey' | 'bad-journey';
  constructor(code: JourneyElementError['code'], message: string) {
    super(message);
    this.name = 'JourneyElementError';
    this.code = code;
  }
}
