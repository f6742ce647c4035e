import type { PageRule } from '../../rule.ts';
import { words } from './statement-complete.text.ts';

/** An accessibility statement has every part that the regulations’ model asks for. */
export const statementCompleteRule: PageRule = {
  kind: 'page',
  id: 'statement-complete',
  words,
  criteria: [],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  look: (kit) => {
    const headings = kit.all('h1, h2, h3, h4').map((each) => kit.text(each));
    if (!/accessibility statement|datganiad hygyrchedd/i.test(kit.text(kit.all('h1')[0] ?? document.head))) return [];
    const text = kit.text(kit.all('main, [role="main"]')[0] ?? document.body);
    const parts: readonly (readonly [RegExp, string, string, string])[] = [
      [
        /compliance status|fully compliant|partially compliant|not compliant|statws cydymffurfi|cydymffurfio’n|cydymffurfio'n|cydymffurfio yn/i,
        text,
        'statws cydymffurfio',
        'compliance status',
      ],
      [
        /non.?accessible|not accessible|fully compliant|nad yw.{0,4}n hygyrch|anhygyrch|llawn/i,
        text,
        'cynnwys nad yw’n hygyrch',
        'content that is not accessible',
      ],
      [
        /feedback|contact|report|adborth|cysyllt|rhoi gwybod/i,
        headings.join(' ') + text,
        'sut i roi adborth a chysylltu',
        'how to give feedback and make contact',
      ],
      [/enforcement|equality advisory|EASS|EHRC|gorfodi|cydraddoldeb/i, text, 'y drefn orfodi', 'the enforcement procedure'],
      [
        /prepar|last (reviewed|updated|tested)|paratoi|paratowyd|adolygwyd|diweddarwyd|profwyd/i,
        text,
        'sut a phryd y’i paratowyd',
        'how and when it was prepared',
      ],
    ];
    const missing = parts.filter(([pattern, where]) => !pattern.test(where));
    if (!missing.length) return [];
    return [
      {
        evidence: { key: missing.map(([, , , en]) => en).join(', ') },
        message: {
          cy: `Nid oes sôn yn y datganiad hygyrchedd am: ${missing.map(([, , cy]) => cy).join('; ')}.`,
          en: `The accessibility statement does not mention: ${missing.map(([, , , en]) => en).join('; ')}.`,
        },
      },
    ];
  },
};
