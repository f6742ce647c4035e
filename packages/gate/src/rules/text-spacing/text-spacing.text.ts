import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Testun a gollir gyda mwy o le rhwng llythrennau',
    en: 'Text lost with more room between letters',
  },
  what: {
    cy: 'Rhoddir y bylchau y mae WCAG 1.4.12 yn eu henwi rhwng llinellau, geiriau a llythrennau, ac edrychir pa destunau sydd wedyn wedi’u torri, sy’n gorwedd ar destun arall neu’n rhedeg allan o’u blwch.',
    en: 'The spaces that WCAG 1.4.12 names are put between lines, words and letters, and it is seen which texts are then cut off, lie on another text or run out of their box.',
  },
  why: {
    cy: 'Mae pobl â dyslecsia neu olwg gwan yn rhoi mwy o le rhwng llythrennau i allu darllen. Ni ddylai hynny gostio diwedd y frawddeg iddynt.',
    en: 'People with dyslexia or low vision put more room between letters so that they can read. That should not cost them the end of the sentence.',
  },
  mend: {
    cy: 'Peidiwch â rhoi uchder na lled sefydlog mewn `px` i flychau gyda thestun: gadewch iddynt dyfu, gyda `min-height` a `padding`.',
    en: 'Give boxes with text no fixed height or width in `px`: let them grow, with `min-height` and `padding`.',
  },
  sure: {
    cy: 'Dim ond yr hyn nad yw’n digwydd heb y bylchau a adroddir. Dim ond rhybudd a roddir am ddotiau yn lle testun ac am destun sy’n rhedeg allan o’i flwch, gan y gellir ei ddarllen o hyd.',
    en: 'Only what does not happen without the spaces is told. There is only a warning for dots in place of text and for text that runs out of its box, since it may still be read.',
  },
};
