import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: { cy: 'Dwy iaith mewn un frawddeg', en: 'Two languages in one sentence' },
  what: {
    cy: 'Chwilir pob testun am dri gair neu ragor yn olynol yn yr iaith arall, ac am gyfarwyddyd Cymraeg sy’n enwi botwm yn Saesneg.',
    en: 'Every text is searched for three words or more in a row in the other language, and for a Welsh instruction that names a button in English.',
  },
  why: {
    cy: 'Mae’n anodd darllen brawddeg sy’n newid iaith, ac mae darllenydd sgrin yn ei hynganu’n anghywir. Yn aml, neges a luniwyd o ddarnau yw hi, a dim ond un darn wedi’i gyfieithu. Mae Safonau’r Gymraeg (OSC 2015/996) yn gofyn am wasanaeth Cymraeg cyfan.',
    en: 'A sentence that changes language is hard to read, and a screen reader speaks it wrongly. Often it is a message put together from pieces, one of which was translated. The Welsh Language Standards (WSI 2015/996) ask for the whole service in Welsh.',
  },
  mend: {
    cy: 'Cyfieithwch frawddegau cyfan, nid darnau. Marciwch yr hyn sydd i fod yn yr iaith arall: `<q lang="en">…</q>`. Defnyddiwch destun Cymraeg y botwm yn y cyfarwyddyd.',
    en: 'Translate whole sentences, not pieces. Mark what is meant to be in the other language: `<q lang="en">…</q>`. Use the button’s Welsh text in the instruction.',
  },
  sure: {
    cy: 'Gall teitl dogfen neu safon fod yn Saesneg mewn testun Cymraeg yn iawn, felly rhybudd yw hwn, a chyngor lle mae dyfynodau.',
    en: 'The title of a document or a standard may rightly be English in a Welsh text, so this is a warning, and advice where there are quotation marks.',
  },
};
