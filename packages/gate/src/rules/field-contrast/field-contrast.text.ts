import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Meysydd y gellir eu gweld',
    en: 'Fields that can be seen',
  },
  what: {
    cy: 'Mesurir ymyl pob maes testun a dewislen yn erbyn yr hyn sydd o’i amgylch: ei linell, ei lenwad, ei gysgod, neu’r blwch sydd amdano. Mesurir hefyd y testun enghreifftiol (`placeholder`) yn erbyn llenwad y maes.',
    en: 'The edge of every text field and menu is measured against what is around it: its line, its fill, its shadow, or the box around it. The placeholder is measured against the field’s fill, too.',
  },
  why: {
    cy: 'Nid yw pobl â golwg gwan, neu ar ffôn yn yr haul, yn gweld ble i deipio, nac yn gallu darllen yr enghraifft.',
    en: 'People with low vision, or with a phone in the sun, do not see where to type, and cannot read the example.',
  },
  mend: {
    cy: 'Rhowch linell dywyllach i’r maes, megis `border: 2px solid #0b0c0c`; rhowch yr enghraifft mewn awgrym uwchben y maes, neu rhowch `color: #595959` i `::placeholder`.',
    en: 'Give the field a darker line, such as `border: 2px solid #0b0c0c`; put the example in a hint above the field, or give `::placeholder` a `color` of `#595959`.',
  },
  sure: {
    cy: 'Nid yw meysydd fel y mae’r porwr yn eu tynnu, na rhai sydd wedi’u hanalluogi, yn cael eu cyfrif. Lle mae llun neu raddiant y tu ôl i’r maes, ni ddywedir dim. Digon yw un ochr sydd i’w gweld, megis llinell oddi tano.',
    en: 'Fields as the browser draws them, and disabled ones, do not count. Where a picture or a gradient is behind the field nothing is said. One side that can be seen is enough, such as a line below.',
  },
};
