import { existsSync } from 'node:fs';
import path from 'node:path';
import { GateError } from '../gate-error.ts';
import type { GuardReading } from '../visit/guards-in-page.ts';
import type { TabOptions } from '../visit/tab.ts';

/** What pages can be visited in besides Chromium, in which all rules look. */
export type OtherEngine = 'firefox' | 'webkit';
export const engineTitles: Readonly<Record<OtherEngine, string>> = { firefox: 'Firefox', webkit: 'WebKit' };

/** What one page did in another engine. */
export interface EngineReading {
  /** Absent where the engine does not tell. */
  readonly status?: number;
  readonly scriptErrors: readonly string[];
  readonly guards: GuardReading;
}

export interface EngineBrowser {
  /** Whether it can hear the errors of a page’s scripts: WebDriver has no words for them. */
  readonly hearsScripts: boolean;
  /** Throws when the page does not load. */
  open(url: string): Promise<EngineReading>;
  close(): Promise<void>;
}

export type EngineOptions = Pick<TabOptions, 'timeout' | 'storageState' | 'ignoreCertificates'>;

/** A program of this machine, by one of its names. */
export function programOf(names: readonly string[], env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  const mac = names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name.toLowerCase()}`);
  const windows = names.flatMap((name) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap((base) => (base ? [path.win32.join(base, `Mozilla ${name}`, `${name}.exe`)] : [])),
  );
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...mac, ...windows].find((file) =>
    existsSync(file),
  );
}

/** Pages are never silently not visited: an engine that was asked for must be there. */
export const engineMissing = (engine: OtherEngine, install: string): GateError =>
  new GateError('no-browser-engine', {
    cy: `Gofynnwyd am ${engineTitles[engine]}, ond nid yw ar y peiriant hwn. Gosodwch ef (${install}), neu tynnwch \`${engine}\` o \`--engines\`.`,
    en: `${engineTitles[engine]} was asked for, but is not on this machine. Install it (${install}), or take \`${engine}\` off \`--engines\`.`,
  });
