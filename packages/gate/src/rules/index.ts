import type { Rule } from '../rule.ts';
import { languageSwitchRule } from './language-switch/language-switch.ts';
import { pageLangRule } from './page-lang/page-lang.ts';
import { welshCounterpartRule } from './welsh-counterpart/welsh-counterpart.ts';
import { welshDatesRule } from './welsh-dates/welsh-dates.ts';
import { welshGlyphsRule } from './welsh-glyphs/welsh-glyphs.ts';
import { welshMixedRule } from './welsh-mixed/welsh-mixed.ts';
import { welshOverflowRule } from './welsh-overflow/welsh-overflow.ts';
import { welshParityRule } from './welsh-parity/welsh-parity.ts';
import { welshPlaceholdersRule } from './welsh-placeholders/welsh-placeholders.ts';
import { welshTitleRule } from './welsh-title/welsh-title.ts';
import { welshUntranslatedRule } from './welsh-untranslated/welsh-untranslated.ts';

/** Every rule of the gate's own. axe-core's run beside them, as `axe/<id>`. */
export const rules: readonly Rule[] = [
  languageSwitchRule,
  pageLangRule,
  welshCounterpartRule,
  welshDatesRule,
  welshGlyphsRule,
  welshMixedRule,
  welshOverflowRule,
  welshParityRule,
  welshPlaceholdersRule,
  welshTitleRule,
  welshUntranslatedRule,
];
