import { Busboy, type BusboyInstance } from '@fastify/busboy';

/** A file as it arrived, whole in memory: at most one at a time, and never more than its question allows. */
export interface ReceivedFile {
  /** The control's name. */
  readonly field: string;
  /** The name the person's machine gave it, made safe to show. Never used as a path. */
  readonly name: string;
  readonly bytes: Buffer;
  /** The rest was left unread. */
  readonly tooLarge: boolean;
}

export type PostedForm =
  | { readonly status: 'read'; readonly entries: readonly (readonly [string, string])[] }
  | { readonly status: 'too-large' }
  /** Not a form at all, or broken on the way. */
  | { readonly status: 'unreadable' };

export interface FormLimits {
  /** Bytes of the whole body. */
  readonly body: number;
  /** Bytes kept of one file. */
  readonly file: number;
  /** Files in one post; the rest are passed over. */
  readonly files: number;
  /** Called for each file in turn; the next is not read before it is done. */
  readonly receive?: (file: ReceivedFile) => Promise<void>;
}

const mostFields = 500;

/** Reads a form of either encoding, within limits. Never throws for what a client sent. */
export async function readForm(request: Request, limits: FormLimits): Promise<PostedForm> {
  const type = request.headers.get('content-type') ?? '';
  if (Number(request.headers.get('content-length') ?? 0) > limits.body) return { status: 'too-large' };
  if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return readUrlEncoded(request, limits);
  if (/^multipart\/form-data\s*;/i.test(type)) return readMultipart(request, type, limits);
  return { status: 'unreadable' };
}

async function readUrlEncoded(request: Request, limits: FormLimits): Promise<PostedForm> {
  const bytes = await readBytes(request, limits.body);
  if (!bytes) return { status: 'too-large' };
  return { status: 'read', entries: [...new URLSearchParams(bytes.toString('utf8'))].slice(0, mostFields) };
}

/** The body, or nothing when it is longer than `most`. */
export async function readBytes(request: Request, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bodyOf(request)) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readMultipart(request: Request, type: string, limits: FormLimits): Promise<PostedForm> {
  const entries: [string, string][] = [];
  let waiting: Promise<void> = Promise.resolve();
  let files = 0;
  let broken = false;
  const parser = openParser(type, limits);
  if (!parser) return { status: 'unreadable' };
  parser.on('field', (name, value) => {
    if (entries.length < mostFields) entries.push([name, value]);
  });
  parser.on('file', (field, stream, filename) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('error', () => (broken = true));
    stream.on('end', () => {
      const bytes = Buffer.concat(chunks);
      // A file control left empty is sent as a file without name and content.
      if (bytes.length === 0 && !filename) return;
      files += 1;
      if (files > limits.files || !limits.receive) return;
      const file = { field, name: safeName(filename), bytes, tooLarge: stream.truncated };
      waiting = waiting.then(() => limits.receive!(file));
    });
  });
  const finished = new Promise<void>((resolve) => {
    parser.on('finish', resolve);
    parser.on('error', () => {
      broken = true;
      resolve();
    });
  });
  let length = 0;
  try {
    for await (const chunk of bodyOf(request)) {
      length += chunk.length;
      if (length > limits.body) {
        await waiting;
        return { status: 'too-large' };
      }
      if (broken) break;
      if (!parser.write(Buffer.from(chunk))) await drained(parser, () => broken);
      await waiting;
    }
  } catch {
    broken = true;
  }
  if (!broken) {
    parser.end();
    await finished;
  }
  await waiting;
  return broken ? { status: 'unreadable' } : { status: 'read', entries };
}

function openParser(type: string, limits: FormLimits): BusboyInstance | undefined {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      limits: {
        fileSize: limits.file,
        fieldSize: 1_000_000,
        fields: mostFields,
        files: limits.files + 1,
        headerPairs: 20,
        fieldNameSize: 200,
      },
    });
  } catch {
    // A multipart type without a boundary.
    return undefined;
  }
}

/** The parser can stop asking for more because it broke; then waiting would last for ever. */
async function drained(parser: BusboyInstance, broken: () => boolean): Promise<void> {
  if (broken()) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      parser.off('drain', done);
      parser.off('error', done);
      resolve();
    };
    parser.once('drain', done);
    parser.once('error', done);
  });
}

async function* bodyOf(request: Request): AsyncGenerator<Uint8Array> {
  if (!request.body) return;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

/** No folders, no control characters, nothing that turns text round, not too long to show. */
export function safeName(name: string | undefined): string {
  const last = (name ?? '').normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  return [...clean].slice(-150).join('') || 'file';
}
