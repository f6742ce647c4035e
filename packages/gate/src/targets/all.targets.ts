import path from 'node:path';
import type { GateConfig } from '../config/config.ts';
import { languages } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import { journeyReaders } from '../journey/index.ts';
import { crawlTargets } from './crawl.targets.ts';
import { folderTargets } from './folder.targets.ts';
import { sitemapTargets } from './sitemap.targets.ts';
import { storybookTargets } from './storybook.targets.ts';
import { maySubmitTo, pageName, type Target } from './target.ts';

/** A page's address, whole or on the base. Throws `bad-usage` for what is neither. */
export function addressOf(text: string, base: string | undefined): string {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new GateError('bad-usage', {
    cy: `Nid cyfeiriad yw “${text}”; disgwyliwyd rhywbeth fel \`http://localhost:3000/\`.`,
    en: `“${text}” is not an address; something like \`http://localhost:3000/\` was expected.`,
  });
}

/** Everything that a configuration asks to be checked, and how to end what serves it. Throws `nothing-to-check` for none. */
export async function allTargets(config: GateConfig): Promise<{ targets: Target[]; close: () => Promise<void> }> {
  const most = config.most ?? 100;
  const targets: Target[] = (config.urls ?? []).map((text) => {
    const url = addressOf(text, config.base);
    return { name: pageName(url), url };
  });
  const closers: (() => Promise<void>)[] = [];
  if (config.sitemap) targets.push(...(await sitemapTargets(addressOf(config.sitemap, config.base), most)));
  if (config.crawl) targets.push(...(await crawlTargets(addressOf(config.crawl, config.base), most)));
  for (const served of [
    config.dir ? await folderTargets(config.dir) : undefined,
    config.storybook ? await storybookTargets(config.storybook, config.storybookGlobals) : undefined,
  ]) {
    if (!served) continue;
    targets.push(...served.targets);
    closers.push(served.close);
  }
  for (const file of config.journeys ?? []) {
    const reader = journeyReaders.find(({ reads }) => reads(file));
    if (!reader)
      throw new GateError('unknown-journey', {
        cy: `Ni ellir darllen ${path.basename(file)} fel taith.`,
        en: `${path.basename(file)} cannot be read as a journey.`,
      });
    targets.push(...(await reader.targets(file, { base: config.base, languages, maySubmit: maySubmitTo(config.allowSubmit) })));
  }
  if (!targets.length)
    throw new GateError('nothing-to-check', {
      cy: 'Nid oes dim i’w wirio. Rhowch gyfeiriad, `--sitemap`, `--crawl`, `--dir`, `--storybook` neu `--journey`.',
      en: 'There is nothing to check. Give an address, `--sitemap`, `--crawl`, `--dir`, `--storybook` or `--journey`.',
    });
  return { targets, close: async () => void (await Promise.all(closers.map((close) => close()))) };
}
