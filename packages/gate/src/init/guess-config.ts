import type { Bilingual } from '../bilingual.ts';
import type { GateConfig } from '../config/config.ts';
import type { RepoFacts } from './repo-facts.ts';

/** A configuration, and for each thing in it why it was put there. */
export interface Guess {
  readonly config: GateConfig;
  readonly because: readonly Bilingual[];
}

/** Where a framework's own server listens, when its script names no port. */
const ports: readonly (readonly [RegExp, number])[] = [
  [/\bastro\b/, 4321],
  [/\b(eleventy|11ty)\b/, 8080],
  [/\bvite preview\b/, 4173],
  [/\b(vite|vitepress|svelte-kit)\b/, 5173],
  [/\b(ng serve|angular)\b/, 4200],
  [/\bgatsby\b/, 8000],
  [/\bhugo\b/, 1313],
  [/\bhttp-server\b/, 8080],
];

/** Says what to check, from what the repository shows; the person reads the reasons and corrects what is wrong. */
export function guessConfig(facts: RepoFacts): Guess {
  const because: Bilingual[] = [];
  const config: { -readonly [Key in keyof GateConfig]: GateConfig[Key] } = {};
  const script = ['start', 'serve', 'preview', 'dev'].find((name) => facts.scripts[name] !== undefined);
  if (facts.drupal?.ddev) {
    const host = `${facts.drupal.ddev}.ddev.site`;
    Object.assign(config, { base: `https://${host}`, crawl: '/', most: 50, ignoreCertificates: true, allowSubmit: [host] });
    because.push({
      cy: `\`base\` yw ${host}: Drupal sydd yma, a \`.ddev/config.yaml\` yn ei enwi. Peiriant y datblygwr ydyw, felly anfonir ffurflenni a derbynnir ei dystysgrif.`,
      en: `\`base\` is ${host}: this is Drupal, and \`.ddev/config.yaml\` names it. It is the developer’s own machine, so forms are sent and its certificate is taken.`,
    });
  } else if (facts.drupal) {
    const { root } = facts.drupal;
    Object.assign(config, {
      start: `php -S 127.0.0.1:8888 -t ${root} ${root}/.ht.router.php`,
      base: 'http://127.0.0.1:8888',
      crawl: '/',
      most: 50,
    });
    because.push({
      cy: `\`start\` yw gweinydd PHP ei hun: mae \`composer.json\` yn dweud mai Drupal yw hwn, a’i dudalennau yn \`${root}\`.`,
      en: `\`start\` is PHP’s own server: \`composer.json\` says that this is Drupal, with its pages in \`${root}\`.`,
    });
  } else if (script !== undefined) {
    const port = portOf(facts.scripts[script] ?? '', facts.packages);
    Object.assign(config, {
      start: facts.manager === 'npm' && script !== 'start' ? `npm run ${script}` : `${facts.manager} ${script}`,
      base: `http://localhost:${String(port)}`,
      crawl: '/',
      most: 50,
    });
    because.push(
      {
        cy: `\`start\` yw sgript \`${script}\` o \`package.json\`; dilynir dolenni o’r dudalen gyntaf.`,
        en: `\`start\` is the script \`${script}\` of \`package.json\`; links are followed from the first page.`,
      },
      {
        cy: `Porth ${String(port)} yw’r un sydd yn y sgript, neu’r un arferol; cywirwch \`base\` os yw’n un arall.`,
        en: `Port ${String(port)} is the one in the script, or the usual one; correct \`base\` if it is another.`,
      },
    );
  } else if (facts.built) {
    config.dir = facts.built;
    because.push({
      cy: `\`dir\` yw \`${facts.built}\`: mae \`index.html\` ynddo, ac nid oes sgript sy’n cychwyn gweinydd.`,
      en: `\`dir\` is \`${facts.built}\`: it has an \`index.html\`, and no script starts a server.`,
    });
  }
  if (facts.builtStorybook) {
    config.storybook = facts.builtStorybook;
    because.push({
      cy: `\`storybook\` yw \`${facts.builtStorybook}\`, sydd wedi’i adeiladu yn barod.`,
      en: `\`storybook\` is \`${facts.builtStorybook}\`, which has been built already.`,
    });
  } else if (facts.storybook)
    because.push({
      cy: 'Mae Storybook yma ond heb ei adeiladu. Adeiladwch ef, ac ychwanegwch `"storybook": "storybook-static"`.',
      en: 'There is a Storybook here, but it has not been built. Build it, and add `"storybook": "storybook-static"`.',
    });
  if (!config.base && !config.dir && !config.storybook) {
    Object.assign(config, { base: 'http://localhost:3000', urls: ['/'] });
    because.push({
      cy: 'Ni welwyd sgript, ffolder na Drupal: mae `base` yn enghraifft. Rhowch gyfeiriad eich gwefan.',
      en: 'No script, folder or Drupal was seen: `base` is an example. Put in the address of your site.',
    });
  }
  if (facts.welsh) {
    config.bilingual = true;
    because.push({
      cy: `\`bilingual\`: mae \`${facts.welsh}\` yn dangos bod y wefan yn Gymraeg hefyd, felly rhaid i bob tudalen fod.`,
      en: `\`bilingual\`: \`${facts.welsh}\` shows that the site is in Welsh too, so every page must be.`,
    });
  }
  config.reports = { html: 'gate-report/report.html' };
  return { config, because };
}

function portOf(script: string, packages: readonly string[]): number {
  const named = /(?:--port[= ]|\B-p[= ]?|\bPORT=|:)(\d{4,5})\b/.exec(script)?.[1];
  if (named) return Number(named);
  return (ports.find(([name]) => name.test(script)) ?? ports.find(([name]) => packages.some((each) => name.test(each))))?.[1] ?? 3000;
}
