import { existsSync, statSync } from 'node:fs';
import type { Address, AddressByUprn, AddressLookup } from '@patrwm/address';
import { openIndex, type AddressIndex } from './address-index.ts';

export interface LiveIndexOptions {
  /** Milliseconds between looks at the file. 0 never looks: `reload` does. */
  readonly interval?: number;
  /** Told of a new file that cannot be used; the old one goes on answering. */
  readonly onProblem?: (error: unknown) => void;
  readonly onReplaced?: (data: { readonly epoch: string; readonly addresses: number }) => void;
}

export interface LiveIndex {
  readonly lookup: AddressLookup;
  readonly byUprn: AddressByUprn;
  readonly epoch: string;
  readonly addresses: number;
  /** Looks at the file now. Whether a new one was taken into use. */
  reload(): boolean;
  /** Stops watching, and closes when the last answer under way is given. */
  close(): void;
}

interface Opened {
  readonly index: AddressIndex;
  readonly mark: string;
  underWay: number;
  retired: boolean;
}

/**
 * An index that may be replaced while it answers. A loader puts the new file in the old one's place; this takes it into
 * use between two look-ups: those under way finish on the old one, which is then closed. Every answer is whole, of one
 * epoch, and says which.
 *
 * @throws AddressServerError `not-an-index` when there is none at the start.
 */
export function openLiveIndex(file: string, { interval = 2000, onProblem, onReplaced }: LiveIndexOptions = {}): LiveIndex {
  let current = open();
  let refused: string | undefined;

  function open(): Opened {
    // Marked before it is opened: a file that is replaced in between is then looked at once more, never missed.
    const mark = existsSync(file) ? markOf(file) : '';
    return { index: openIndex(file), mark, underWay: 0, retired: false };
  }

  function release(opened: Opened): void {
    if (opened.retired && opened.underWay === 0) opened.index.close();
  }

  async function using<Result>(ask: (index: AddressIndex) => Promise<Result>): Promise<Result> {
    const opened = current;
    opened.underWay += 1;
    try {
      return await ask(opened.index);
    } finally {
      opened.underWay -= 1;
      release(opened);
    }
  }

  function retire(opened: Opened): void {
    opened.retired = true;
    release(opened);
  }

  function reload(): boolean {
    let mark: string | undefined;
    try {
      mark = markOf(file);
      if (mark === current.mark || mark === refused) return false;
      const next = open();
      const old = current;
      current = next;
      refused = undefined;
      retire(old);
      onReplaced?.({ epoch: next.index.epoch, addresses: next.index.addresses });
      return true;
    } catch (error) {
      // Said once for each file that cannot be used. A file that is gone is not news: the open one still answers.
      if (mark !== undefined) onProblem?.(error);
      refused = mark;
      return false;
    }
  }

  const timer = interval > 0 ? setInterval(reload, interval).unref() : undefined;
  return {
    lookup: (query, options) =>
      using(async (index) => {
        const result = await index.lookup(query, options);
        return result.status === 'found' ? { epoch: index.epoch, source: 'index', ...result } : result;
      }),
    byUprn: (uprn): Promise<Address | undefined> => using((index) => index.byUprn(uprn)),
    get epoch() {
      return current.index.epoch;
    },
    get addresses() {
      return current.index.addresses;
    },
    reload,
    close() {
      clearInterval(timer);
      if (!current.retired) retire(current);
    },
  };
}

/** What changes when another file takes this one's place, or when this one is written to. */
function markOf(file: string): string {
  const { ino, mtimeNs, size } = statSync(file, { bigint: true });
  return [ino, mtimeNs, size].join(' ');
}
