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
import { fieldLabelVisibleRule } from './field-label-visible/field-label-visible.ts';
import { labelOrphanRule } from './label-orphan/label-orphan.ts';
import { groupLegendRule } from './group-legend/group-legend.ts';
import { buttonOrLinkRule } from './button-or-link/button-or-link.ts';
import { linkVagueRule } from './link-vague/link-vague.ts';
import { pasteBlockedRule } from './paste-blocked/paste-blocked.ts';
import { autocompletePurposeRule } from './autocomplete-purpose/autocomplete-purpose.ts';
import { mediaControlsRule } from './media-controls/media-controls.ts';
import { movingContentRule } from './moving-content/moving-content.ts';
import { timeLimitRule } from './time-limit/time-limit.ts';
import { titleSenseRule } from './title-sense/title-sense.ts';
import { characterShortcutRule } from './character-shortcut/character-shortcut.ts';
import { contextChangeRule } from './context-change/context-change.ts';
import { dialogFocusRule } from './dialog-focus/dialog-focus.ts';
import { focusHiddenRule } from './focus-hidden/focus-hidden.ts';
import { focusObscuredRule } from './focus-obscured/focus-obscured.ts';
import { focusOrderRule } from './focus-order/focus-order.ts';
import { focusVisibleRule } from './focus-visible/focus-visible.ts';
import { keyboardOperateRule } from './keyboard-operate/keyboard-operate.ts';
import { keyboardReachRule } from './keyboard-reach/keyboard-reach.ts';
import { keyboardTrapRule } from './keyboard-trap/keyboard-trap.ts';
import { skipLinkRule } from './skip-link/skip-link.ts';
import { headingFakeRule } from './heading-fake/heading-fake.ts';
import { headingVagueRule } from './heading-vague/heading-vague.ts';
import { listFakeRule } from './list-fake/list-fake.ts';
import { tableHeadersRule } from './table-headers/table-headers.ts';
import { imageAltSuspiciousRule } from './image-alt-suspicious/image-alt-suspicious.ts';
import { iframeTitleSenseRule } from './iframe-title-sense/iframe-title-sense.ts';
import { linkNewWindowRule } from './link-new-window/link-new-window.ts';
import { linkFileRule } from './link-file/link-file.ts';
import { errorHandlingRule } from './error-handling/error-handling.ts';
import { statusMessagesRule } from './status-messages/status-messages.ts';
import { redundantEntryRule } from './redundant-entry/redundant-entry.ts';
import { consistentHelpRule } from './consistent-help/consistent-help.ts';
import { titleUniqueRule } from './title-unique/title-unique.ts';
import { statementLinkRule } from './statement-link/statement-link.ts';
import { statementCompleteRule } from './statement-complete/statement-complete.ts';
import { reflowRule } from './reflow/reflow.ts';
import { targetSizeRule } from './target-size/target-size.ts';
import { clippedTextRule } from './clipped-text/clipped-text.ts';
import { textSpacingRule } from './text-spacing/text-spacing.ts';
import { hoverContentRule } from './hover-content/hover-content.ts';

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
  fieldLabelVisibleRule,
  labelOrphanRule,
  groupLegendRule,
  buttonOrLinkRule,
  linkVagueRule,
  pasteBlockedRule,
  autocompletePurposeRule,
  mediaControlsRule,
  movingContentRule,
  timeLimitRule,
  titleSenseRule,
  characterShortcutRule,
  contextChangeRule,
  dialogFocusRule,
  focusHiddenRule,
  focusObscuredRule,
  focusOrderRule,
  focusVisibleRule,
  keyboardOperateRule,
  keyboardReachRule,
  keyboardTrapRule,
  skipLinkRule,
  headingFakeRule,
  headingVagueRule,
  listFakeRule,
  tableHeadersRule,
  imageAltSuspiciousRule,
  iframeTitleSenseRule,
  linkNewWindowRule,
  linkFileRule,
  errorHandlingRule,
  statusMessagesRule,
  redundantEntryRule,
  consistentHelpRule,
  titleUniqueRule,
  statementLinkRule,
  statementCompleteRule,
  reflowRule,
  targetSizeRule,
  clippedTextRule,
  textSpacingRule,
  hoverContentRule,
];
