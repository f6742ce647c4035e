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
import { fieldContrastRule } from './field-contrast/field-contrast.ts';
import { groupLegendRule } from './group-legend/group-legend.ts';
import { buttonOrLinkRule } from './button-or-link/button-or-link.ts';
import { linkUnseenRule } from './link-unseen/link-unseen.ts';
import { linkVagueRule } from './link-vague/link-vague.ts';
import { pasteBlockedRule } from './paste-blocked/paste-blocked.ts';
import { autocompletePurposeRule } from './autocomplete-purpose/autocomplete-purpose.ts';
import { mediaControlsRule } from './media-controls/media-controls.ts';
import { animatedImageRule } from './animated-image/animated-image.ts';
import { movingContentRule } from './moving-content/moving-content.ts';
import { textDirectionRule } from './text-direction/text-direction.ts';
import { textHardToReadRule } from './text-hard-to-read/text-hard-to-read.ts';
import { textHiddenRule } from './text-hidden/text-hidden.ts';
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
import { stateContrastRule } from './state-contrast/state-contrast.ts';
import { skipLinkRule } from './skip-link/skip-link.ts';
import { headingFakeRule } from './heading-fake/heading-fake.ts';
import { headingVagueRule } from './heading-vague/heading-vague.ts';
import { listFakeRule } from './list-fake/list-fake.ts';
import { tableHeadersRule } from './table-headers/table-headers.ts';
import { imageAltSuspiciousRule } from './image-alt-suspicious/image-alt-suspicious.ts';
import { imageOfTextRule } from './image-of-text/image-of-text.ts';
import { iconContrastRule } from './icon-contrast/icon-contrast.ts';
import { iframeTitleSenseRule } from './iframe-title-sense/iframe-title-sense.ts';
import { linkNewWindowRule } from './link-new-window/link-new-window.ts';
import { linkFileRule } from './link-file/link-file.ts';
import { errorHandlingRule } from './error-handling/error-handling.ts';
import { stateUntoldRule } from './state-untold/state-untold.ts';
import { hoverOnlyRule } from './hover-only/hover-only.ts';
import { motionOnlyRule } from './motion-only/motion-only.ts';
import { dragOnlyRule } from './drag-only/drag-only.ts';
import { pressDownRule } from './press-down/press-down.ts';
import { selfChangingRule } from './self-changing/self-changing.ts';
import { captchaRule } from './captcha/captcha.ts';
import { looksAloneRule } from './looks-alone/looks-alone.ts';
import { windowUnaskedRule } from './window-unasked/window-unasked.ts';
import { drawnWithSpacesRule } from './drawn-with-spaces/drawn-with-spaces.ts';
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
import { forcedColorsLostRule } from './forced-colors-lost/forced-colors-lost.ts';
import { textResizeRule } from './text-resize/text-resize.ts';
import { orientationLockedRule } from './orientation-locked/orientation-locked.ts';
import { pageWeightRule } from './page-weight/page-weight.ts';
import { thirdPartyRequestsRule } from './third-party-requests/third-party-requests.ts';
import { thirdPartyFontsRule } from './third-party-fonts/third-party-fonts.ts';
import { analyticsBeforeConsentRule } from './analytics-before-consent/analytics-before-consent.ts';
import { cookiesBeforeConsentRule } from './cookies-before-consent/cookies-before-consent.ts';
import { cookieFlagsRule } from './cookie-flags/cookie-flags.ts';
import { securityHeadersRule } from './security-headers/security-headers.ts';
import { contentSecurityPolicyRule } from './content-security-policy/content-security-policy.ts';
import { personalDataInAddressRule } from './personal-data-in-address/personal-data-in-address.ts';
import { personalDataFormGetRule } from './personal-data-form-get/personal-data-form-get.ts';
import { mixedContentRule } from './mixed-content/mixed-content.ts';
import { linkInPageBrokenRule } from './link-in-page-broken/link-in-page-broken.ts';
import { htmlValidityRule } from './html-validity/html-validity.ts';
import { withoutScriptRule } from './without-script/without-script.ts';
import { feedbackLinkRule } from './feedback-link/feedback-link.ts';
import { repositoryOpenRule } from './repository-open/repository-open.ts';
import { sentenceLongRule } from './sentence-long/sentence-long.ts';
import { readingEaseRule } from './reading-ease/reading-ease.ts';
import { abbreviationUnexplainedRule } from './abbreviation-unexplained/abbreviation-unexplained.ts';
import { wordsHardRule } from './words-hard/words-hard.ts';

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
  fieldContrastRule,
  iconContrastRule,
  textDirectionRule,
  textHardToReadRule,
  textHiddenRule,
  labelOrphanRule,
  groupLegendRule,
  buttonOrLinkRule,
  linkVagueRule,
  linkUnseenRule,
  pasteBlockedRule,
  autocompletePurposeRule,
  mediaControlsRule,
  animatedImageRule,
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
  stateContrastRule,
  headingFakeRule,
  headingVagueRule,
  listFakeRule,
  tableHeadersRule,
  imageAltSuspiciousRule,
  imageOfTextRule,
  iframeTitleSenseRule,
  linkNewWindowRule,
  linkFileRule,
  errorHandlingRule,
  statusMessagesRule,
  drawnWithSpacesRule,
  windowUnaskedRule,
  looksAloneRule,
  captchaRule,
  selfChangingRule,
  pressDownRule,
  dragOnlyRule,
  motionOnlyRule,
  hoverOnlyRule,
  stateUntoldRule,
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
  forcedColorsLostRule,
  textResizeRule,
  orientationLockedRule,
  pageWeightRule,
  thirdPartyRequestsRule,
  thirdPartyFontsRule,
  analyticsBeforeConsentRule,
  cookiesBeforeConsentRule,
  cookieFlagsRule,
  securityHeadersRule,
  contentSecurityPolicyRule,
  personalDataInAddressRule,
  personalDataFormGetRule,
  mixedContentRule,
  linkInPageBrokenRule,
  htmlValidityRule,
  withoutScriptRule,
  feedbackLinkRule,
  repositoryOpenRule,
  sentenceLongRule,
  readingEaseRule,
  abbreviationUnexplainedRule,
  wordsHardRule,
];
