import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: { cy: 'Testun heb ei gyfieithu ar dudalen Gymraeg', en: 'Text left untranslated on a Welsh page' },
  what: {
    cy: 'Darllenir pob testun a nodwyd yn Gymraeg: paragraffau, labeli, botymau, gwallau, testun amgen ac enwau i ddarllenwyr sgrin. Mae adnabyddwr iaith yn dweud a yw’n Saesneg mewn gwirionedd. Ni fernir enwau, cyfeiriadau, rhifau na’r hyn sydd ar y rhestr ganiatáu.',
    en: 'Every text that is marked as Welsh is read: paragraphs, labels, buttons, errors, alternative text and names for screen readers. A language identifier tells whether it is in fact English. Names, addresses, numbers and what is on the allow-list are not judged.',
  },
  why: {
    cy: 'Mae rhywun a ddewisodd y Gymraeg yn cael gwasanaeth salach, ac mae darllenydd sgrin yn ynganu’r Saesneg â llais Cymraeg. O dan Safonau’r Gymraeg (OSC 2015/996), ni chaniateir trin y Gymraeg yn llai ffafriol na’r Saesneg.',
    en: 'Somebody who chose Welsh gets a poorer service, and a screen reader speaks the English with a Welsh voice. Under the Welsh Language Standards (WSI 2015/996) Welsh must be treated no less favourably than English.',
  },
  mend: {
    cy: 'Cyfieithwch y testun. Os yw i fod yn Saesneg, fel teitl dogfen, dywedwch hynny: `<span lang="en">…</span>`. Os yw’n enw, rhowch ef ar y rhestr ganiatáu neu ychwanegwch `translate="no"`.',
    en: 'Have the text translated. If it is meant to be English, as a document’s title is, say so: `<span lang="en">…</span>`. If it is a name, put it on the allow-list or add `translate="no"`.',
  },
  sure: {
    cy: 'Ni all peiriant farnu ansawdd y Gymraeg. Mae testunau o un neu ddau air yn gyngor yn unig, oherwydd gall enw edrych fel gair Saesneg. Mewn celloedd, atebion a dyfyniadau gall fod yn eiriau rhywun arall, felly rhybudd yw hwnnw.',
    en: 'A machine cannot judge how good the Welsh is. Texts of one or two words are only advice, since a name may look like an English word. In cells, answers and quotations they may be somebody’s own words, so that is a warning.',
  },
};
