import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';

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
  // Beside each file and not named in it: over many small chunks the comments add up.
  sourcemap: 'external',
  legalComments: 'none',
  // Lit's development build warns in the console and is three times the size.
  conditions: ['production'],
  metafile: true,
  tsconfig: join(here, '../../tsconfig.base.json'),
} as const satisfies BuildOptions;

const fields = join(here, 'src/page-script/fields.define.ts');

/**
 * Keeps what all elements share in one chunk with the plain fields. A bundler splits by who needs what, which made twelve
 * chunks of a page; six kilobytes in one request come sooner than five in twelve. So every element needs the plain fields.
 */
const oneCore: Plugin = {
  name: 'one-core',
  async setup(bundle) {
    const own = await readFile(fields, 'utf8');
    bundle.onLoad({ filter: /\.define\.ts$/ }, async ({ path }) => {
      const element = /([\w-]+)\.define\.ts$/.exec(path)?.[1] ?? '';
      const contents = await readFile(path, 'utf8');
      const apart = path !== fields && !own.includes(`/${element}/define`);
      return { contents: apart ? `import ${JSON.stringify(fields)};\n${contents}` : contents, loader: 'ts' };
    });
  },
};

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
    entryPoints: { page: join(here, 'src/page-script/page.ts') },
    outdir: directory,
    splitting: true,
    plugins: [oneCore],
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
  });
  const { outputs } = metafile;
  const name = (path: string): string => path.split('/').at(-1) ?? path;
  const files = (path: string): readonly string[] => [...withStatic(outputs, path)].map(name);
  const entries = Object.entries(outputs).filter(([, output]) => output.entryPoint !== undefined);
  const find = (end: string): string => entries.find(([, { entryPoint }]) => entryPoint?.endsWith(end))?.[0] ?? '';
  const manifest: PageManifest = {
    page: name(find('src/page-script/page.ts')),
    elements: Object.fromEntries(
      entries.flatMap(([path, { entryPoint }]) => {
        const element = /\/([\w-]+)\.define\.[jt]s$/.exec(entryPoint ?? '')?.[1];
        return element && element !== 'fields' ? [[`patrwm-${element}`, files(path)]] : [];
      }),
    ),
    answering: [...new Set([...files(find('src/page-script/fields.define.ts')), ...files(find('src/page-script/judge.ts'))])],
  };
  await writeFile(join(directory, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

export interface JourneyBundle {
  /** Modules whose exported journeys are registered, such as `@patrwm/services`. */
  readonly journeys?: readonly string[];
  /** From where those modules are found: a folder whose package depends on them. */
  readonly resolveDir?: string;
}

/**
 * Builds `<patrwm-journey>` with everything it needs, and the journeys named, into one file for a script tag. Whoever
 * builds without journeys gives the element `src`, or imports `registerJourney` from the file.
 */
export async function buildJourney(file: string, { journeys = [], resolveDir = here }: JourneyBundle = {}): Promise<void> {
  const own = (name: string): string => JSON.stringify(join(here, 'src/journey', name));
  const contents = [
    `import ${own('journey.define.ts')};`,
    `import { registerJourney } from ${own('register-journey.ts')};`,
    ...journeys.map((name, index) => `import * as journeys${index} from ${JSON.stringify(name)};`),
    ...journeys.map(
      (_, index) =>
        `for (const each of Object.values(journeys${index})) if (each?.schema === 1 && Array.isArray(each.pages)) registerJourney(each);`,
    ),
    'export { registerJourney };',
  ].join('\n');
  await mkdir(dirname(file), { recursive: true });
  await build({ ...options, stdin: { contents, resolveDir, loader: 'ts' }, outfile: file });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = process.argv[2] ?? join(here, 'dist');
  console.log(await buildPage(join(directory, 'page')));
  await buildJourney(join(directory, 'patrwm-journey.js'));
}
