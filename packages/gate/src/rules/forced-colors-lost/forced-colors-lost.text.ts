import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Rhywbeth a gollir gyda lliwiau’r person ei hun',
    en: 'Something lost in a person’s own colours',
  },
  what: {
    cy: 'Rhoddir lliwiau’r system yn lle rhai’r dudalen, yn olau ac yn dywyll, ac edrychir fesul picsel a yw eiconau, meysydd gwag, testunau, blychau wedi’u dewis a’r ffocws i’w gweld o hyd.',
    en: 'The system’s colours are put in place of the page’s, light and dark, and it is seen by pixels whether icons, empty fields, texts, boxes that are chosen and the focus still show.',
  },
  why: {
    cy: 'Mae pobl â golwg gwan neu feigryn yn dewis eu lliwiau eu hunain (modd cyferbyniad `Windows`). Mae’r porwr wedyn yn tynnu cefndiroedd a chysgodion: beth bynnag a luniwyd â’r rheini yn unig, mae’n diflannu.',
    en: 'People with low vision or migraine choose their own colours (Windows contrast themes). The browser then takes backgrounds and shadows away: whatever was drawn with those alone is gone.',
  },
  mend: {
    cy: 'Rhowch `border: 2px solid transparent` neu `outline: 2px solid transparent`, sy’n ymddangos yn y modd hwn; lluniwch eiconau ag `fill: currentColor`; neu ysgrifennwch `@media (forced-colors: active)` gyda lliwiau fel `ButtonText` a `Highlight`.',
    en: 'Give a `border: 2px solid transparent` or an `outline: 2px solid transparent`, which appear in this mode; draw icons with `fill: currentColor`; or write `@media (forced-colors: active)` with colours such as `ButtonText` and `Highlight`.',
  },
  sure: {
    cy: 'Dim ond yr hyn sy’n weladwy â lliwiau’r dudalen ac nid â rhai’r system a adroddir. Dim ond rhybudd a roddir am eiconau a meysydd gwag, am yr hyn a gollir mewn lliwiau golau neu dywyll yn unig, ac am dabiau ac eitemau cyfredol, gan y gall y geiriau ddweud yr un peth. Mae lliwiau pob person yn wahanol; edrychir ar ddau.',
    en: 'Only what shows in the page’s colours and not in the system’s is told. There is only a warning for icons and empty fields, for what is lost in light or in dark colours alone, and for tabs and current items, since words may say the same. Everybody’s colours differ; two sets are looked at.',
  },
};
