import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Brawddegau hir',
    en: 'Long sentences',
  },
  what: {
    cy: 'Cyfrifir geiriau pob brawddeg yn y prif destun. Dywedir am dudalen pan fo mwy na 25 gair mewn cyfran fawr ohonynt, neu fwy na 40 mewn un.',
    en: 'The words of each sentence of the main text are counted. A page is told of when a large part of them have more than 25, or one has more than 40.',
  },
  why: {
    cy: 'Mae brawddeg hir yn anodd i bawb sy’n darllen dan bwysau, mewn ail iaith neu â darllenydd sgrin.',
    en: 'A long sentence is hard for everybody who reads under pressure, in a second language or with a screen reader.',
  },
  mend: {
    cy: 'Un syniad i bob brawddeg. Trowch restr mewn brawddeg yn bwyntiau.',
    en: 'One idea for each sentence. Turn a list in a sentence into points.',
  },
  sure: {
    cy: '25 gair yw’r rheol yng nghanllawiau `Cymraeg Clir` (`Canolfan Bedwyr`) ac yn arddull `GOV.UK`. Gall brawddeg hir fod yn glir, felly cyngor yw hyn.',
    en: '25 words is the rule of the guide `Cymraeg Clir` (`Canolfan Bedwyr`) and of the style of `GOV.UK`. A long sentence can be clear, so this is advice.',
  },
};
