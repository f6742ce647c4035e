import type { PageRule, Seen } from '../../rule.ts';
import { words } from './link-vague.text.ts';

/** A link says where it goes, also on its own, as a list of links has it. */
export const linkVagueRule: PageRule = {
  kind: 'page',
  id: 'link-vague',
  words,
  criteria: ['2.4.4'],
  point: 5,
  certainty: 'warning',
  states: ['default', 'opened'],
  look: (kit) => {
    const found: Seen[] = [];
    const vague =
      /^(click|click here|click this|click this link|click me|press here|tap here|here|this|this page|this link|link|a link|this one|more|more info|more information|more details|read|read on|read more|read this|learn more|find out more|see more|view more|show more|see details|details|info|go|continue reading|full story|download|download here|website|web ?site|page|cliciwch|cliciwch yma|clicia yma|cliciwch ar y ddolen|pwyswch yma|yma|fan hyn|hwn|hon|y dudalen hon|dolen|y ddolen|y ddolen hon|mwy|mwy o wybodaeth|rhagor|rhagor o wybodaeth|darllen|darllen mwy|darllenwch fwy|darllen rhagor|dysgu mwy|dysgwch fwy|gweld mwy|gwybodaeth|manylion|ewch|lawrlwytho|gwefan|tudalen)$/;
    const places = new Map<string, { element: Element; hrefs: Set<string> }>();
    for (const link of kit.all('a[href], area[href]')) {
      if (!kit.seen(link) || !kit.exposed(link)) continue;
      const name = kit.name(link);
      const plain = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      // A description, or the header of its table row, is told with it.
      const described =
        (link.getAttribute('aria-describedby') ?? link.getAttribute('title') ?? '').trim() !== '' ||
        link.closest('tr')?.querySelector('th[scope="row"]');
      if (described || !name.trim()) continue;
      // A full stop or an arrow alone; what a picture-sign is called is read out.
      if (vague.test(plain) || (!plain && !/\p{Extended_Pictographic}/u.test(name))) {
        found.push({
          element: link,
          evidence: { key: plain || name },
          message: {
            cy: `Nid yw testun y ddolen, “${name.slice(0, 60)}”, yn dweud i ble y mae’n mynd.`,
            en: `The link’s text, “${name.slice(0, 60)}”, does not say where it goes.`,
          },
        });
        continue;
      }
      if (/^(https?:\/\/|www\.)\S{25,}$/i.test(name)) {
        found.push({
          element: link,
          certainty: 'advice',
          message: {
            cy: 'Cyfeiriad gwe hir yw testun y ddolen: mae’n cael ei ddarllen fesul llythyren.',
            en: 'The link’s text is a long web address: it is read out letter by letter.',
          },
        });
        continue;
      }
      const at = link.closest('main, nav, header, footer, aside, [role]') ?? document.body;
      const href = (link as HTMLAnchorElement).href.replace(/[?#].*$/, '');
      // A list item, cell or sentence of its own may tell same links apart; links side by side have none.
      if (!/^https?:/.test(href) || plain.length < 3 || at.closest('nav')) continue;
      const key = `${kit.path(at)} ${plain}`;
      const place = places.get(key) ?? { element: link, hrefs: new Set<string>() };
      place.hrefs.add(href);
      places.set(key, place);
    }
    for (const { element, hrefs } of places.values()) {
      if (hrefs.size < 2) continue;
      const name = kit.name(element).slice(0, 60);
      found.push({
        element,
        certainty: 'advice',
        evidence: { key: name, places: hrefs.size },
        message: {
          cy: `Mae dolenni o’r un testun, “${name}”, yn mynd i ${String(hrefs.size)} o leoedd gwahanol.`,
          en: `Links with the same text, “${name}”, go to ${String(hrefs.size)} different places.`,
        },
      });
    }
    return found;
  },
};
