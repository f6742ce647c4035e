import type { Bilingual } from '../../bilingual.ts';
import type { ResponseRule } from '../../rule.ts';
import type { MarkupFault } from '../../standard/markup-faults.ts';
import { words } from './html-validity.text.ts';

const messages: Readonly<Record<MarkupFault['code'], (name: string, at: string) => Bilingual>> = {
  'no-doctype': () => ({
    cy: 'Nid yw’r dudalen yn dechrau â `<!doctype html>`, felly mae porwyr yn ei dangos fel tudalen o’r nawdegau.',
    en: 'The page does not begin with `<!doctype html>`, so browsers show it as a page of the nineties.',
  }),
  'attribute-twice': (name, at) => ({
    cy: `Rhoddir \`${name}\` ddwywaith ar yr un elfen (llinell ${at}); mae’r ail yn cael ei golli.`,
    en: `\`${name}\` is given twice on one element (line ${at}); the second is lost.`,
  }),
  'attribute-broken': (_name, at) => ({
    cy: `Mae dyfynnod ar goll neu yn y lle anghywir mewn tag (llinell ${at}), ac mae peth o’r dudalen yn cael ei ddarllen fel priodoleddau.`,
    en: `A quotation mark is missing or misplaced in a tag (line ${at}), and a part of the page is read as attributes.`,
  }),
  'left-open': (name, at) => ({
    cy: `Nid yw \`<${name}>\` (llinell ${at}) byth yn cael ei gau, felly mae’r hyn sy’n dilyn ynddo.`,
    en: `\`<${name}>\` (line ${at}) is never closed, so what follows is inside it.`,
  }),
  'stray-end': (name, at) => ({
    cy: `Mae \`</${name}>\` (llinell ${at}) yn cau rhywbeth nad yw ar agor. Efallai fod elfen y tu mewn wedi’i gau’n gynt.`,
    en: `\`</${name}>\` (line ${at}) closes something that is not open. An element inside may have closed it earlier.`,
  }),
  misnested: (name, at) => ({
    cy: `Mae \`<${name}>\` (llinell ${at}) yn croesi elfen arall yn lle bod y tu mewn iddi.`,
    en: `\`<${name}>\` (line ${at}) crosses another element instead of being inside it.`,
  }),
  dropped: (name, at) => ({
    cy: `Ni chaiff \`<${name}>\` fod lle y mae (llinell ${at}), felly mae’r porwr yn ei daflu.`,
    en: `\`<${name}>\` may not stand where it does (line ${at}), so the browser throws it away.`,
  }),
  'out-of-table': (name, at) => ({
    cy: `Mae \`<${name}>\` (llinell ${at}) mewn tabl ond y tu allan i’w gelloedd, felly mae’r porwr yn ei symud o flaen y tabl.`,
    en: `\`<${name}>\` (line ${at}) is in a table but outside its cells, so the browser moves it in front of the table.`,
  }),
  'id-twice': (name, at) => ({
    cy: `Rhoddir \`id="${name}"\` i ddwy elfen (yr ail ar linell ${at}); dim ond y gyntaf y gellir ei chyrraedd.`,
    en: `Two elements have \`id="${name}"\` (the second on line ${at}); only the first can be reached.`,
  }),
};

/** The HTML as it was sent holds without a parser having to guess. Each kind of fault of a kind of element is told once. */
export const htmlValidityRule: ResponseRule = {
  kind: 'response',
  id: 'html-validity',
  words,
  criteria: [],
  point: 10,
  certainty: 'warning',
  states: ['default'],
  judge: ({ markup = [] }) => {
    const told = new Map<string, { fault: MarkupFault; count: number }>();
    for (const fault of markup) {
      const key = `${fault.code} ${fault.name.slice(0, 60)}`;
      const before = told.get(key);
      told.set(key, before ? { ...before, count: before.count + 1 } : { fault, count: 1 });
    }
    return [...told].map(([key, { fault, count }]) => ({
      rule: 'html-validity',
      ...(fault.code === 'id-twice' ? { certainty: 'advice' as const } : {}),
      evidence: { key, line: fault.line, count },
      message: messages[fault.code](fault.name.slice(0, 60), String(fault.line)),
    }));
  },
};
