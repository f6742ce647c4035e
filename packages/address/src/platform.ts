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
  init: {
    method: string;
    headers: Record<string, string>;
    body: string;
    signal: Signal;
    credentials: 'same-origin';
    redirect: 'error';
  },
) => Promise<Reply>;

/** What is used of a reply whose body must be read with a limit. */
export interface StreamedReply {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: {
    getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>; cancel(): Promise<void> };
  } | null;
}

/** `fetch` between servers. Redirects are not followed: the key in the headers is for one host only. */
export type ServerFetch = (
  url: string,
  init: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string; signal: Signal; redirect: 'manual' },
) => Promise<StreamedReply>;
