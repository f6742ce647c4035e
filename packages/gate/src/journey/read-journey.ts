import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Bilingual } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import { checkJourney, type AnyStep, type Path } from './check-journey.ts';
import type { JourneyFile } from './journey-file.ts';

/** Whether a file is of a kind that holds a journey. */
export const isJourneyFile = (file: string): boolean => /\.(ya?ml|json|[mc]?[jt]s)$/.test(file);

/** Reads a journey. Throws `bad-journey` for a file that is not there, cannot be read or is no journey, with the line. */
export async function readJourney(file: string): Promise<JourneyFile<AnyStep>> {
  const name = path.basename(file);
  const bad = (cy: string, en: string): GateError => new GateError('bad-journey', { cy: `${name}: ${cy}.`, en: `${name}: ${en}.` });
  if (!existsSync(file)) throw bad('nid yw’r ffeil yno', 'the file is not there');
  if (/\.[mc]?[jt]s$/.test(file)) {
    const module = await (import(pathToFileURL(file).href) as Promise<{ default?: unknown }>).catch((error: unknown) => {
      const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
      throw bad(`ni ellir ei darllen: ${why}`, `it cannot be read: ${why}`);
    });
    return checkJourney(module.default, name, (where) => {
      const place = where.map((part) => (typeof part === 'number' ? `[${String(part)}]` : `.${part}`)).join('');
      return { cy: place.slice(1) || '`default`', en: place.slice(1) || '`default`' };
    });
  }
  const lines = new LineCounter();
  // Every scalar is a text, as a person means it: a telephone number keeps its nought and “Yes” stays a word.
  const document = parseDocument(readFileSync(file, 'utf8'), { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault) {
    const { line } = lines.linePos(fault.pos[0]);
    throw bad(`llinell ${String(line)}: nid yw’n YAML: ${fault.message}`, `line ${String(line)}: it is not YAML: ${fault.message}`);
  }
  return checkJourney(document.toJS(), name, (where) => lineOf(document, lines, where));
}

/** The line of a key, or of what a list holds at a number. */
function lineOf(document: Document.Parsed, lines: LineCounter, where: Path): Bilingual {
  const last = where.at(-1);
  const holder: unknown = where.length > 1 ? document.getIn(where.slice(0, -1), true) : document.contents;
  const pair = isMap(holder) ? holder.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
  const node = (pair?.key ?? (where.length ? document.getIn(where, true) : document.contents)) as { range?: [number, ...unknown[]] } | null;
  const { line } = lines.linePos(node?.range?.[0] ?? 0);
  return { cy: `llinell ${String(line)}`, en: `line ${String(line)}` };
}
