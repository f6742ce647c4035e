import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** What a repository shows of itself. */
export interface RepoFacts {
  /** `package.json`'s scripts; none where there is no such file. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Names of packages that it depends on. */
  readonly packages: readonly string[];
  /** The command that runs its scripts. */
  readonly manager: 'npm' | 'pnpm' | 'yarn';
  /** Where Storybook is configured, and where it has been built. */
  readonly storybook?: string;
  readonly builtStorybook?: string;
  /** A folder that was built and has pages in it. */
  readonly built?: string;
  readonly drupal?: { readonly root: string; readonly ddev?: string };
  /** A file that shows that the site is in Welsh too. */
  readonly welsh?: string;
  readonly ci: readonly ('github' | 'gitlab' | 'azure')[];
}

/** Looks, and changes nothing. */
export function lookAtRepo(folder: string): RepoFacts {
  const there = (...names: string[]): string | undefined => names.find((name) => existsSync(path.join(folder, name)));
  const json = (name: string): Record<string, Record<string, string> | undefined> => {
    try {
      return JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Record<string, Record<string, string> | undefined>;
    } catch {
      // Not there, or broken: then it says nothing.
      return {};
    }
  };
  const manifest = json('package.json');
  const composer = json('composer.json');
  const storybook = there('.storybook');
  const builtStorybook = there('storybook-static/index.json');
  const built = ['dist', 'build', '_site', 'out', 'public', 'site'].find((name) => existsSync(path.join(folder, name, 'index.html')));
  const drupal = Object.keys({ ...composer.require }).some((name) => /^drupal\/(core|recommended)/.test(name));
  const ddev = drupal ? there('.ddev/config.yaml') : undefined;
  const named = ddev ? (parse(readFileSync(path.join(folder, ddev), 'utf8')) as { name?: string } | null)?.name : undefined;
  const [welsh] = globSync(
    [
      '{src,app,locales,locale,lang,i18n,content,public,pages,translations,_data}/**/{cy,cy-GB,cy_GB}{,.json,.yml,.yaml,.po,.html,.njk,.md}',
      'cy/**/*.html',
    ],
    {
      cwd: folder,
      exclude: (name) => name === 'node_modules',
    },
  );
  return {
    scripts: manifest.scripts ?? {},
    packages: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
    manager: there('pnpm-lock.yaml') ? 'pnpm' : there('yarn.lock') ? 'yarn' : 'npm',
    ...(storybook ? { storybook } : {}),
    ...(builtStorybook ? { builtStorybook: path.posix.dirname(builtStorybook) } : {}),
    ...(built ? { built } : {}),
    ...(drupal ? { drupal: { root: there('web', 'docroot') ?? '.', ...(named ? { ddev: named } : {}) } } : {}),
    ...(welsh ? { welsh: welsh.replaceAll(path.sep, '/') } : {}),
    ci: [
      ...(there('.github') ? (['github'] as const) : []),
      ...(there('.gitlab-ci.yml') ? (['gitlab'] as const) : []),
      ...(there('azure-pipelines.yml', 'azure-pipelines.yaml', '.azure-pipelines') ? (['azure'] as const) : []),
    ],
  };
}
