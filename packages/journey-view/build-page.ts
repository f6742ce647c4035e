import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
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

/** Elements that come together, or with more than themselves. */
const inOneChunk: Readonly<Record<string, readonly string[]>> = {
  'answering.ts': ['patrwm-error-summary', 'patrwm-language-switch'],
  'choices.define.ts': ['patrwm-checkboxes', 'patrwm-radios'],
  'texts.define.ts': ['patrwm-text-input'],
  'dates.define.ts': ['patrwm-date-input'],
  'address.define.ts': ['patrwm-address-lookup'],
};
const script = (name: string): string => join(here, 'src/page-script', name);

/** What comes with the renderer. */
const drawing = [script('drawing.ts'), join(dirname(fileURLToPath(import.meta.resolve('@patrwm/language'))), 'plural.ts')];

/**
 * Keeps what all share in the chunk of `answering.ts`. A bundler splits by who needs what, which made twelve chunks of a
 * page; six kilobytes in one request come sooner than five in twelve. So whatever is fetched on demand needs that chunk.
 */
const oneCore: Plugin = {
  name: 'one-core',
  setup(bundle) {
    bundle.onLoad({ filter: /(\.define|\.template|judge-format|month-names|suggestions|lit\/html)\.[jt]s$/ }, async ({ path }) => ({
      contents: [
        `import ${JSON.stringify(script('answering.ts'))};`,
        // The renderer brings what nearly every field is drawn with, which would else come in six chunks more.
        ...(path.endsWith('html.js') ? drawing.map((each) => `import ${JSON.stringify(each)};`) : []),
        await readFile(path, 'utf8'),
      ].join('\n'),
      loader: 'ts',
    }));
    // A template does nothing when it is imported, so a bundler leaves out one that is only named.
    bundle.onResolve({ filter: /./ }, async ({ path, importer, kind, resolveDir, pluginData }) => {
      if (pluginData === 'again' || (importer !== script('drawing.ts') && !drawing.includes(path))) return undefined;
      const found = await bundle.resolve(path, { kind, resolveDir, importer, pluginData: 'again' });
      return { path: found.path, sideEffects: true };
    });
  },
};

/** What Lit has for the styles of shadow roots is never called: our elements have none. */
const noShadowStyles: Plugin = {
  name: 'no-shadow-styles',
  setup(bundle) {
    bundle.onLoad({ filter: /reactive-element\/css-tag\.js$/ }, () => ({
      contents: `const none = () => {};
        export { none as adoptStyles, none as css, none as CSSResult, none as getCompatibleStyle, none as supportsAdoptingStyleSheets, none as unsafeCSS };`,
    }));
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
  const name = (path: string): string => path.split('/').at(-1) ?? path;
  // The page's script is built by itself: one build would give it a chunk more, of helpers that only the elements use.
  const entry = (built: (path: string) => string): BuildOptions => ({
    ...options,
    entryPoints: [script('page.ts')],
    outdir: directory,
    entryNames: '[name]-[hash]',
    plugins: [
      {
        name: 'built-before',
        setup(bundle) {
          bundle.onResolve({ filter: /./ }, async ({ path, kind, resolveDir, pluginData }) => {
            if (kind !== 'dynamic-import' || pluginData === 'again') return undefined;
            const found = await bundle.resolve(path, { kind, resolveDir, pluginData: 'again' });
            return { path: `./${built(found.path)}`, external: true };
          });
        },
      },
    ],
  });
  const onDemand = new Set<string>();
  await build({ ...entry((path) => (onDemand.add(path), name(path))), write: false });
  const chunks = await build({
    ...options,
    entryPoints: [...onDemand],
    outdir: directory,
    splitting: true,
    plugins: [oneCore, noShadowStyles],
    // Said of what `drawing` names, before its answer is heard.
    logOverride: { 'ignored-bare-import': 'silent' },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
  });
  const { outputs } = chunks.metafile;
  const outputOf = (path: string): string => {
    const output = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint && resolve(entryPoint) === path)?.[0];
    if (!output) throw new Error(`${path} was not built.`);
    return output;
  };
  const page = await build({ ...entry((path) => name(outputOf(path))), metafile: true });
  const files = (path: string): readonly string[] => [...withStatic(outputs, outputOf(path))].map(name);
  const [pageFile = ''] = Object.keys(page.metafile.outputs).filter((path) => path.endsWith('.js'));
  const elements = [...onDemand].flatMap((path) => {
    const element = /\/([\w-]+)\/\1\.define\.[jt]s$/.exec(path)?.[1];
    return element ? [[`patrwm-${element}`, files(path)] as const] : [];
  });
  const together = Object.entries(inOneChunk).flatMap(([file, tags]) => tags.map((tag) => [tag, files(script(file))] as const));
  const manifest: PageManifest = {
    page: name(pageFile),
    elements: Object.fromEntries([...together, ...elements]),
    answering: files(script('answering.ts')),
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
  await build({ ...options, stdin: { contents, resolveDir, loader: 'ts' }, outfile: file, plugins: [noShadowStyles] });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = process.argv[2] ?? join(here, 'dist');
  console.log(await buildPage(join(directory, 'page')));
  await buildJourney(join(directory, 'patrwm-journey.js'));
}
