import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Negeseuon statws',
    en: 'Status messages',
  },
  what: {
    cy: 'Pwysir botymau nad ydynt yn anfon ffurflen, lle caniateir hynny, ac edrychir a yw neges newydd mewn rhanbarth byw.',
    en: 'Buttons that send no form are pressed, where that is allowed, and new messages are looked at for being in a live region.',
  },
  why: {
    cy: 'Nid yw person dall yn gwybod bod “Cadwyd” wedi ymddangos rywle ar y sgrin.',
    en: 'A blind person does not know that “Saved” has appeared somewhere on the screen.',
  },
  mend: {
    cy: 'Rhowch elfen wag `<div role="status">` yn y dudalen o’r dechrau, a’r neges ynddi.',
    en: 'Have an empty `<div role="status">` in the page from the start, and put the message in it.',
  },
  sure: {
    cy: 'Wrth ei geiriau yr adwaenir neges statws, felly rhybudd yw hyn. Ni phwysir botymau sy’n dileu, yn talu nac yn allgofnodi.',
    en: 'A status message is known by its words, so this is a warning. Buttons that delete, pay or sign out are not pressed.',
  },
};
