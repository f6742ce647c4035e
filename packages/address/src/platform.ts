// This package may use `fetch` and what belongs to it, and nothing else of the web platform. It states
// just that much itself, so that `document` does not compile here.

/** What is used of an `AbortSignal`. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
}

export interface Reply {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
}

export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body: string; signal: Signal; credentials: 'same-origin' },
) => Promise<Reply>;
