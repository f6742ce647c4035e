import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { GateError } from '../gate-error.ts';
import { serveFolder } from './static-server.ts';
import type { Target } from './target.ts';

/** Targets that a server of the gate's own gives, and how to end it. */
export interface ServedTargets {
  readonly targets: readonly Target[];
  readonly close: () => Promise<void>;
}

/** Every page of a folder of HTML, served on loopback. `node_modules` and names that begin with a dot or `_` are not pages. */
export async function folderTargets(folder: string): Promise<ServedTargets> {
  insist(folder);
  const pages = globSync('**/*.{html,htm}', { cwd: folder, exclude: (name) => /^(node_modules|\..+|_.*)$/.test(path.basename(name)) })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !path.basename(file).startsWith('_'))
    .sort();
  if (!pages.length)
    throw new GateError('nothing-to-check', {
      cy: `Nid oes tudalen HTML yn y ffolder ${folder}.`,
      en: `There is no HTML page in the folder ${folder}.`,
    });
  const served = await serveFolder(folder);
  return {
    targets: pages.map((file) => ({ name: file, url: `${served.origin}/${file.split('/').map(encodeURIComponent).join('/')}` })),
    close: served.close,
  };
}

/** Makes sure that a folder is there. */
export function insist(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new GateError('no-such-folder', {
    cy: `Nid oes ffolder o’r enw ${folder}. A yw wedi’i adeiladu?`,
    en: `There is no folder ${folder}. Has it been built?`,
  });
}
