import type { PageRule, Seen } from '../../rule.ts';
import { words } from './looks-alone.text.ts';

/** What to do is said in names, and not only by colour, shape or place. */
export const looksAloneRule: PageRule = {
  kind: 'page',
  id: 'looks-alone',
  words,
  criteria: ['1.3.3', '1.4.1'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  look: (kit) => {
    const found: Seen[] = [];
    const colour = 'red|green|blue|yellow|orange|purple|pink|grey|gray|amber|bold';
    const part = 'questions?|fields?|boxes|items?|labels?|sections?|answers?|buttons?|links?|icons?|arrows?|menus?|tabs?|panels?|columns?';
    const needed =
      'must|required|mandatory|compulsory|need(s|ed)? to|have to|optional|incomplete|missing|wrong|errors?|available|unavailable';
    const lliw = 'coch|goch|gwyrdd|werdd|glas|las|melyn|felen|felyn|oren|porffor|pinc|llwyd|lwyd|trwm|drwm';
    const rhan =
      'cwestiynau|cwestiwn|meysydd|maes|blychau|blwch|eitemau|adrannau|adran|atebion|botymau|botwm|dolenni|dolen|ddolen|eiconau|eicon|saethau|saeth|dewislen|ddewislen|tab|colofn|golofn';
    const angen = 'rhaid|gofynnol|gorfodol|angen|dewisol|anghywir|gwallau|gwall|ar gael';
    const press = 'press|click|tap|select|choose|use|push|hit|see|open';
    const pwyso = 'pwyswch|cliciwch|tapiwch|dewiswch|defnyddiwch|gweler|agorwch|gwasgwch';
    const patterns = [
      // Questions in red must be answered; required fields are shown in red; fields with a red border are required.
      `\\b(${part})\\b[^.?!]{0,25}\\b(in|with|marked|shown|highlighted|coloured|colored|outlined)\\b[^.?!]{0,20}\\b(${colour})\\b[^.?!]{0,40}\\b(${needed})\\b`,
      `\\b(${needed})\\b[^.?!]{0,10}\\b(${part})\\b[^.?!]{0,25}\\b(in|marked|shown|highlighted|outlined|displayed)\\b[^.?!]{0,20}\\b(${colour})\\b`,
      `\\b(${press})\\b (on )?(the|a) (big |small |large )?(${colour}|round|square|circular|triangular|oval|diamond[- ]shaped) (${part})\\b`,
      `\\b(${press})\\b[^.?!]{0,20}\\bthe (menu|button|link|panel|column|list|form|box|tab|icon|arrow|options?|navigation)s? (on|to|at) (the|your) (far )?(left|right|bottom right|bottom left|top right|top left)\\b`,
      `\\b(${rhan})\\b[^.?!]{0,25}\\b(mewn|gyda|ag|sydd|wedi)\\b[^.?!]{0,25}\\b(${lliw})\\b[^.?!]{0,40}\\b(${angen})\\b`,
      `\\b(${angen})\\b[^.?!]{0,25}\\b(${rhan})\\b[^.?!]{0,25}\\b(mewn|gyda|ag|sydd|wedi)\\b[^.?!]{0,25}\\b(${lliw})\\b`,
      `\\b(${pwyso})\\b (ar )?(y|yr) (${rhan}) (${lliw}|crwn|gron|sgwâr|hirgrwn)(?![\\p{L}])`,
      `\\b(${pwyso})\\b[^.?!]{0,20}\\b(y|yr) (dewislen|ddewislen|botwm|dolen|ddolen|panel|colofn|golofn|rhestr|ffurflen|blwch|tab|eicon|saeth) ar (y|yr ochr) (dde|chwith)(?![\\p{L}])`,
    ].map((pattern) => new RegExp(pattern, 'iu'));
    const told = new Set<string>();
    for (const element of kit.all('p, li, td, th, dd, dt, legend, label, span, div, strong, em, small, h2, h3, figcaption')) {
      const speaks = [...element.childNodes].some((node) => node instanceof Text && node.data.trim().length > 3);
      if (!speaks || element.closest('code, pre, script, style, blockquote') || !kit.seen(element)) continue;
      const text = kit.text(element);
      if (text.length > 600 || told.has(text)) continue;
      const sentence = patterns.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
      if (!sentence || [...told].some((before) => before.includes(text) || text.includes(before))) continue;
      // A sign, or a name in quotation marks, stands beside the colour: that is not looks alone.
      if (/\*|asterisk|seren(?!\p{L})|[“"‘'«][^”"’'»]{2,40}[”"’'»]|\((required|optional|gofynnol|dewisol)\)/iu.test(text)) continue;
      told.add(text);
      found.push({
        element,
        evidence: { key: sentence.slice(0, 60) },
        message: {
          cy: `Dywedir beth i’w wneud yn ôl lliw, siâp neu le: “${sentence.slice(0, 100)}”. A ddywedir hynny mewn ffordd arall hefyd?`,
          en: `What to do is said by colour, shape or place: “${sentence.slice(0, 100)}”. Is it said in another way too?`,
        },
      });
      if (found.length === 5) break;
    }
    return found;
  },
};
