/**
 * Whether a style sheet of the page has a media query about a feature, such as `orientation`. One that cannot be read may have it.
 * Runs in the page.
 */
export function stylesAskFor(feature: string): boolean {
  const asks = (text: string): boolean => new RegExp(`\\b${feature}\\b`).test(text);
  const inRules = (rules: CSSRuleList): boolean =>
    [...rules].some((rule) => {
      if (rule instanceof CSSImportRule) return asks(rule.media.mediaText) || (rule.styleSheet !== null && inSheet(rule.styleSheet));
      if (rule instanceof CSSMediaRule && asks(rule.conditionText)) return true;
      return 'cssRules' in rule && inRules(rule.cssRules as CSSRuleList);
    });
  const inSheet = (sheet: CSSStyleSheet): boolean => {
    if (asks(sheet.media.mediaText)) return true;
    try {
      return inRules(sheet.cssRules);
    } catch {
      // Of another host, which does not let it be read.
      return true;
    }
  };
  const inRoot = (root: Document | ShadowRoot): boolean =>
    [...root.styleSheets, ...root.adoptedStyleSheets].some(inSheet) ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && inRoot(shadowRoot));
  return inRoot(document);
}
