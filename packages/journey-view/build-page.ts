import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Metafile } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** Which file is which after its name was given a hash. Paths are relative to `directory`. */
export interface PageManifest {
  /** The file that a page's `<script type="module">` names. */
  readonly page: string;
  /** For each element: its chunk and what that needs. For `<link rel="modulepreload">` of those that a page has. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
  /** What is fetched once someone fills in a page of questions: the plain fields, and what judges them before they are sent. */
  readonly answering: readonly string[];
}

const options = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  legalComments: 'none',
  // Lit's development build warns in the console and is three times the size.
  conditions: ['production'],
  metafile: true,
  tsconfig: join(here, '../../tsconfig.base.json'),
} as const satisfies BuildOptions;

/** A file and every file that it imports at once. */
function withStatic(outputs: Metafile['outputs'], path: string, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const each of outputs[path]?.imports ?? []) if (each.kind === 'import-statement') withStatic(outputs, each.path, found);
  return found;
}

/**
 * Builds the script of server-rendered pages into `directory`: one small entry and a chunk for each element, every name
 * with a hash, so that all of it can be cached for good. Writes `manifest.json` beside them.
 */
export async function buildPage(directory: string): Promise<PageManifest> {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const { metafile } = await build({
    ...options,
    entryPoints: { page: join(here, 'src/page/page.ts') },
    outdir: directory,
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
  });
  const { outputs } = metafile;
  const name = (path: string): string => path.split('/').at(-1) ?? path;
  const files = (path: string): readonly string[] => [...withStatic(outputs, path)].map(name);
  const entries = Object.entries(outputs).filter(([, output]) => output.entryPoint !== undefined);
  const find = (end: string): string => entries.find(([, { entryPoint }]) => entryPoint?.endsWith(end))?.[0] ?? '';
  const manifest: PageManifest = {
    page: name(find('src/page/page.ts')),
    elements: Object.fromEntries(
      entries.flatMap(([path, { entryPoint }]) => {
        const element = /\/([\w-]+)\.define\.[jt]s$/.exec(entryPoint ?? '')?.[1];
        return element ? [[`patrwm-${element}`, files(path)]] : [];
      }),
    ),
    answering: [...new Set([...files(find('src/page/fields.ts')), ...files(find('src/page/judge.ts'))])],
  };
  await writeFile(join(directory, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = process.argv[2] ?? join(here, 'dist/page');
  console.log(await buildPage(directory));
}
