import type { Bilingual } from '../bilingual.ts';
import type { Certainty } from '../finding.ts';
import type { PageOutline, PageRecord } from '../rule.ts';
import { datesIn, missingFrom, phonesIn, sharesIn, sumsIn } from './facts-in-text.ts';
import { identify } from './identify.ts';
import { quoted } from './judge-blocks.ts';
import { languageNamed } from './language-names.ts';
import { otherLanguage } from './other-languages.ts';
import { placeOf } from './counterpart.ts';
import { welshSettings } from './welsh-settings.ts';

/** A way in which two pages that should say the same differ. */
export interface Difference {
  readonly message: Bilingual;
  readonly certainty: Certainty;
  /** What a header or a footer repeats: the same fault on every page that has it. */
  readonly everywhere?: true;
}

const list = (items: readonly string[]): string => {
  const some = [...new Set(items)].slice(0, 6).map((each) => `“${quoted(each)}”`);
  return some.join(', ') + (new Set(items).size > 6 ? ' …' : '');
};
const differ = (certainty: Certainty, cy: string, en: string): Difference => ({ certainty, message: { cy, en } });

type Field = PageOutline['fields'][number];
/** A language switch’s own fields, and a search box’s words, are not part of what is asked. */
const asked = (fields: readonly Field[]): Field[] =>
  fields.filter(({ name, type }) => type !== 'search' && !/^(lang(uage)?|iaith|locale)$/i.test(name));

function compareFields(welsh: readonly Field[], english: readonly Field[]): Difference[] {
  const cy = asked(welsh);
  const en = asked(english);
  const key = ({ name, type }: Field): string => `${name} (${type})`;
  const names = new Set(en.map(({ name }) => name).filter(Boolean));
  const shared = cy.filter(({ name }) => names.has(name)).length;
  if (cy.length > 0 && en.length > 0 && shared * 2 < Math.min(cy.length, en.length)) {
    // The two pages name their fields apart, or not at all: only the kinds can be compared.
    const kinds = (fields: readonly Field[]): string[] => fields.map(({ type }) => type).toSorted();
    const [a, b] = [kinds(cy), kinds(en)];
    return a.join() === b.join()
      ? []
      : [
          differ(
            'warning',
            `Meysydd gwahanol: ${String(a.length)} yn Gymraeg, ${String(b.length)} yn Saesneg.`,
            `Different fields: ${String(a.length)} in Welsh, ${String(b.length)} in English.`,
          ),
        ];
  }
  const said: Difference[] = [];
  const lost = missingFrom(en.map(key), cy.map(key));
  const more = missingFrom(cy.map(key), en.map(key));
  if (lost.length > 0)
    said.push(differ('failure', `Meysydd sydd ar goll yn Gymraeg: ${list(lost)}.`, `Fields that the Welsh page lacks: ${list(lost)}.`));
  if (more.length > 0)
    said.push(differ('failure', `Meysydd sydd ar goll yn Saesneg: ${list(more)}.`, `Fields that the English page lacks: ${list(more)}.`));
  const rest = [...en];
  for (const field of cy) {
    const at = rest.findIndex((each) => key(each) === key(field));
    const other = rest[at];
    if (other === undefined) continue;
    rest.splice(at, 1);
    const name = `“${quoted(field.label || field.name)}”`;
    if (field.required !== other.required) {
      const [where, there] = field.required ? ['Gymraeg', 'Welsh'] : ['Saesneg', 'English'];
      said.push(differ('failure', `Dim ond yn ${where} y mae ${name} yn ofynnol.`, `${name} is required only in ${there}.`));
    }
    if (field.autocomplete !== other.autocomplete)
      said.push(
        differ(
          'warning',
          `Mae autocomplete ${name} yn wahanol: “${field.autocomplete}” a “${other.autocomplete}”.`,
          `The autocomplete of ${name} differs: “${field.autocomplete}” and “${other.autocomplete}”.`,
        ),
      );
    if (field.options.length !== other.options.length)
      said.push(
        differ(
          'failure',
          `Nifer dewisiadau ${name}: ${String(field.options.length)} yn Gymraeg, ${String(other.options.length)} yn Saesneg.`,
          `Options of ${name}: ${String(field.options.length)} in Welsh, ${String(other.options.length)} in English.`,
        ),
      );
  }
  return said;
}

function compareSkeleton(cy: PageOutline, en: PageOutline): Difference[] {
  const said: Difference[] = [];
  const levels = (outline: PageOutline): string => outline.headings.map(({ level }) => `h${String(level)}`).join(' ');
  if (levels(cy) !== levels(en))
    said.push(
      differ(
        'warning',
        `Mae’r penawdau’n wahanol: ${levels(cy) || 'dim'} yn Gymraeg, ${levels(en) || 'dim'} yn Saesneg.`,
        `The headings differ: ${levels(cy) || 'none'} in Welsh, ${levels(en) || 'none'} in English.`,
      ),
    );
  const gone = missingFrom(en.landmarks, cy.landmarks);
  const extra = missingFrom(cy.landmarks, en.landmarks);
  if (gone.length + extra.length > 0)
    said.push(
      differ('warning', `Mae’r tirnodau’n wahanol: ${list([...gone, ...extra])}.`, `The landmarks differ: ${list([...gone, ...extra])}.`),
    );
  const shape = ({ tables }: PageOutline): string => tables.map(({ rows, columns }) => `${String(rows)}×${String(columns)}`).join(', ');
  if (shape(cy) !== shape(en))
    said.push(
      differ(
        'warning',
        `Mae’r tablau’n wahanol: ${shape(cy) || 'dim'} yn Gymraeg, ${shape(en) || 'dim'} yn Saesneg.`,
        `The tables differ: ${shape(cy) || 'none'} in Welsh, ${shape(en) || 'none'} in English.`,
      ),
    );
  return said;
}

const isFile = /\.(pdf|docx?|xlsx?|odt|ods|csv|pptx?)$/i;

function compareLinks(cy: PageRecord, en: PageRecord): Difference[] {
  const said: Difference[] = [];
  const within = (record: PageRecord): { files: string[]; count: number; others: string[] } => {
    const links = record.outline.links.filter(
      ({ href, text, where, hreflang }) =>
        where !== 'head' && hreflang === undefined && languageNamed(text) === undefined && /^(https?|mailto|tel):/.test(href),
    );
    const host = new URL(record.url).host;
    const inner = links.filter(({ href }) => href.startsWith('http') && new URL(href).host === host);
    return {
      files: links.filter(({ href }) => href.startsWith('http') && isFile.test(new URL(href).pathname)).map(({ href }) => placeOf(href)),
      count: new Set(inner.map(({ href }) => placeOf(href))).size,
      others: links.filter(({ href }) => href.startsWith('mailto:')).map(({ href }) => href.replace(/\?.*$/, '').toLowerCase()),
    };
  };
  const [a, b] = [within(cy), within(en)];
  if (a.files.length !== b.files.length)
    said.push(
      differ(
        'warning',
        `Mae ${String(a.files.length)} o ffeiliau ar y dudalen Gymraeg a ${String(b.files.length)} ar yr un Saesneg.`,
        `The Welsh page has ${String(a.files.length)} files and the English page ${String(b.files.length)}.`,
      ),
    );
  if (Math.abs(a.count - b.count) > Math.max(1, b.count * 0.15))
    said.push(
      differ(
        'warning',
        `Mae’r dudalen Gymraeg yn cysylltu â ${String(a.count)} o dudalennau’r wefan a’r un Saesneg â ${String(b.count)}.`,
        `The Welsh page links to ${String(a.count)} pages of the site and the English page to ${String(b.count)}.`,
      ),
    );
  return said;
}

const textOf = (outline: PageOutline): string =>
  outline.texts
    .filter(({ from }) => from === 'text')
    .map(({ text }) => text)
    .join('\n');

function compareFacts(cy: PageOutline, en: PageOutline): Difference[] {
  const [welsh, english] = [textOf(cy), textOf(en)];
  const said: Difference[] = [];
  // Where the two pages have the same bones, a fact that differs is a slip; otherwise a part may have been left out.
  const count = ({ texts }: PageOutline): number => texts.filter(({ from }) => from === 'text').length;
  const alike = count(cy) === count(en);
  const compare = (
    of: (text: string) => string[],
    nameCy: string,
    nameEn: string,
    shown: (fact: string) => string,
    certainty: Certainty,
  ): void => {
    const [a, b] = [[...new Set(of(welsh))], [...new Set(of(english))]];
    const onlyWelsh = missingFrom(a, b).map(shown);
    const onlyEnglish = missingFrom(b, a).map(shown);
    if (onlyWelsh.length + onlyEnglish.length === 0) return;
    const none = { cy: 'dim', en: 'none' };
    said.push(
      differ(
        certainty,
        `Mae ${nameCy} yn wahanol. Dim ond yn Gymraeg: ${list(onlyWelsh) || none.cy}. Dim ond yn Saesneg: ${list(onlyEnglish) || none.cy}.`,
        `${nameEn} differ. Only in Welsh: ${list(onlyWelsh) || none.en}. Only in English: ${list(onlyEnglish) || none.en}.`,
      ),
    );
  };
  compare(sumsIn, 'y symiau', 'The sums', (sum) => `£${sum}`, alike ? 'failure' : 'warning');
  compare(sharesIn, 'y canrannau', 'The percentages', (share) => share, 'warning');
  compare(datesIn, 'y dyddiadau', 'The dates', (date) => date, alike ? 'failure' : 'warning');
  // A Welsh line and an English line may be two numbers; none at all is a loss.
  const [rungCy, rungEn] = [phonesIn(welsh), phonesIn(english)];
  if (rungCy.length === 0 && rungEn.length > 0)
    said.push(
      differ(
        'warning',
        `Mae rhif ffôn ar y dudalen Saesneg (${list(rungEn)}), ond dim un ar y dudalen Gymraeg.`,
        `The English page has a phone number (${list(rungEn)}), but the Welsh page has none.`,
      ),
    );
  return said;
}

function sameTexts(cy: PageOutline, en: PageOutline): Difference[] {
  const { allow } = welshSettings();
  const english = new Set(en.texts.filter(({ lang }) => !lang.startsWith('cy')).map(({ text }) => text));
  const allowed = new Set(allow.map((each) => each.toLowerCase()));
  const same = cy.texts.filter(({ text, lang }) => {
    if (lang.startsWith('en') || !english.has(text) || allowed.has(text.toLowerCase()) || languageNamed(text) !== undefined) return false;
    if (text.split(/\s+/).length > 1 && otherLanguage(text) !== undefined) return false;
    // What is sure to be English by itself is told where it stands; here is what only the comparison shows.
    const strict = identify(text, allow);
    const loose = identify(text, allow, true);
    return !strict.sure && loose.language === 'en' && loose.margin < -2 && loose.words > 0;
  });
  const texts = [...new Set(same.map(({ text }) => text))];
  const several = texts.filter((text) => identify(text, allow, true).words >= 2 && /\s\p{Ll}|^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text));
  const rest = texts.filter((text) => !several.includes(text));
  const said: Difference[] = [];
  if (several.length > 0)
    said.push({
      ...differ(
        'warning',
        `Testunau sydd yr un fath yn y ddwy iaith: ${list(several)}.`,
        `Texts that are the same in both languages: ${list(several)}.`,
      ),
      everywhere: true,
    });
  if (rest.length > 0)
    said.push({
      ...differ(
        'advice',
        `Testunau byr neu enwau sydd yr un fath yn y ddwy iaith: ${list(rest)}.`,
        `Short texts or names that are the same in both languages: ${list(rest)}.`,
      ),
      everywhere: true,
    });
  return said;
}

/** Compares a Welsh page with its English counterpart. */
export function comparePages(cy: PageRecord, en: PageRecord): Difference[] {
  const said = [
    ...compareFields(cy.outline.fields, en.outline.fields),
    ...compareSkeleton(cy.outline, en.outline),
    ...compareLinks(cy, en),
    ...compareFacts(cy.outline, en.outline),
    ...sameTexts(cy.outline, en.outline),
  ];
  return [...said, ...sameTitle(cy.outline.title.trim(), en.outline.title.trim())];
}

/** The whole title, or its first part: what follows is the site’s name, which may have been translated by itself. */
function sameTitle(cy: string, en: string): Difference[] {
  const first = (title: string): string => title.split(/\s+[-–—|·•:»]+\s+/u)[0] ?? '';
  const same = cy === en ? cy : first(cy) === first(en) ? first(cy) : '';
  const named = identify(same, welshSettings().allow, true);
  if (same === '' || named.words === 0 || (cy !== en && named.language !== 'en')) return [];
  return [
    differ(
      named.language === 'en' && named.words >= 3 ? 'warning' : 'advice',
      cy === en ? `Yr un teitl sydd gan y ddwy dudalen: “${quoted(same)}”.` : `Yr un yw dechrau teitl y ddwy dudalen: “${quoted(same)}”.`,
      cy === en ? `Both pages have the same title: “${quoted(same)}”.` : `The titles of both pages begin alike: “${quoted(same)}”.`,
    ),
  ];
}
