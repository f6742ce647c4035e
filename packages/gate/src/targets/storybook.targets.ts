import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GateError } from '../gate-error.ts';
import { rules } from '../rules/index.ts';
import { ofSites } from '../rules/of-sites.ts';
import { states as allStates } from '../state.ts';
import { insist, type ServedTargets } from './folder.targets.ts';
import { serveFolder } from './static-server.ts';
import type { Target } from './target.ts';

interface Entry {
  readonly id: string;
  readonly type?: string;
  readonly title?: string;
  readonly name?: string;
  readonly tags?: readonly string[];
}

/** No server of the council’s answers for a story, either. */
const ofStories = [
  'axe',
  ...rules.filter(({ id, kind }) => kind !== 'run' && kind !== 'response' && !ofSites.includes(id)).map(({ id }) => id),
];

/**
 * The stories of a built Storybook, each in its own frame page, once for each of the `globals` (`language:cy`). Stories tagged `!gate`
 * or `skip-gate` are left out.
 */
export async function storybookTargets(folder: string, globals: readonly string[] = ['']): Promise<ServedTargets> {
  insist(folder);
  const index = path.join(folder, 'index.json');
  if (!existsSync(index))
    throw new GateError('not-a-storybook', {
      cy: `Nid Storybook wedi’i adeiladu yw ${folder}: nid oes \`index.json\` ynddo. Rhedwch \`storybook build\`.`,
      en: `${folder} is not a built Storybook: it has no \`index.json\`. Run \`storybook build\`.`,
    });
  const { entries = {} } = JSON.parse(readFileSync(index, 'utf8')) as { entries?: Readonly<Record<string, Entry>> };
  const stories = Object.values(entries).filter(
    ({ type = 'story', tags = [] }) => type === 'story' && !tags.some((tag) => tag === '!gate' || tag === 'skip-gate'),
  );
  const served = await serveFolder(folder);
  const target = ({ id, title, name }: Entry, given: string): Target => ({
    name: `${title && name ? `${title}: ${name}` : id}${given && ` (${given})`}`,
    url: `${served.origin}/iframe.html?id=${encodeURIComponent(id)}&viewMode=story${given && `&globals=${encodeURIComponent(given)}`}`,
    rules: ofStories,
    // A story is drawn by Storybook's own scripts: without them there is nothing that a resident would meet either.
    states: allStates.filter((state) => state !== 'no-script'),
  });
  return { targets: globals.flatMap((given) => stories.map((story) => target(story, given))), close: served.close };
}
