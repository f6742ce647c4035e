import type { Bilingual } from '../../bilingual.ts';
import type { PageRecord, RunRule } from '../../rule.ts';
import { words } from './without-script.text.ts';

/** What a page gives with scripts it gives without them: its content, its links, its fields and a way to send them. */
export const withoutScriptRule: RunRule = {
  kind: 'run',
  id: 'without-script',
  words,
  criteria: [],
  point: 10,
  certainty: 'warning',
  states: ['no-script'],
  judge: (records) => records.flatMap((record) => lostIn(record).map(([key, message]) => told(record, key, message))),
};

type Told = ReturnType<RunRule['judge']>[number];

const told = ({ page }: PageRecord, key: string, message: Bilingual): Told => ({
  rule: 'without-script',
  page,
  state: 'no-script',
  evidence: { key },
  message,
});

function lostIn({ outline, withoutScripts: left }: PageRecord): (readonly [string, Bilingual])[] {
  if (!left) return [];
  const lost: (readonly [string, Bilingual])[] = [];
  const wordsOf = (text: string): number => text.split(' ').length;
  const before = outline.texts.filter(({ from }) => from === 'text').reduce((sum, { text }) => sum + wordsOf(text), 0);
  if (before >= 15 && left.words < before / 8)
    return [
      [
        'content',
        {
          cy: `Heb sgriptiau nid oes ond ${String(left.words)} o eiriau yn y prif gynnwys; gyda hwy mae tua ${String(before)} ar y dudalen.`,
          en: `Without scripts there are only ${String(left.words)} words in the main content; with them there are about ${String(before)} on the page.`,
        },
      ],
    ];
  const fields = outline.fields.length;
  if (fields > 0 && left.fields === 0)
    lost.push([
      'fields',
      {
        cy: `Heb sgriptiau nid oes yr un o’r meysydd (${String(fields)}) ar y dudalen.`,
        en: `Without scripts none of the fields (${String(fields)}) is on the page.`,
      },
    ]);
  const links = outline.links.filter(({ where }) => where !== 'head').length;
  if (links >= 4 && left.links < links / 4)
    lost.push([
      'links',
      {
        cy: `Heb sgriptiau mae ${String(left.links)} o’r ${String(links)} o ddolenni ar ôl.`,
        en: `Without scripts ${String(left.links)} of the ${String(links)} links are left.`,
      },
    ]);
  if (left.unsendable > 0)
    lost.push([
      'sending',
      {
        cy: 'Heb sgriptiau nid oes botwm sy’n anfon y ffurflen.',
        en: 'Without scripts there is no button that sends the form.',
      },
    ]);
  return lost;
}
