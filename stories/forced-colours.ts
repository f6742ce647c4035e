/** What the toolbar offers. A page cannot turn a browser's forced colours on, so this is like them and not the same. */
export type ForcedColours = 'none' | 'light' | 'dark';

interface Replaced {
  readonly sheet: CSSStyleSheet;
  readonly index: number;
  readonly text: string;
}
let replaced: Replaced[] = [];

function replaceRule({ sheet, index }: Pick<Replaced, 'sheet' | 'index'>, text: string): void {
  sheet.deleteRule(index);
  sheet.insertRule(text, index);
}

/** The same rules, holding without forced colours, and over what forced-colours.css says of everything. */
function holdAnyway(media: CSSMediaRule): string {
  const rules = [...media.cssRules].filter((rule) => rule instanceof CSSStyleRule);
  const written = rules.map(({ selectorText, style }) => {
    const declarations = [...style].map((name) => `${name}: ${style.getPropertyValue(name)} !important;`);
    return `${selectorText} { ${declarations.join(' ')} }`;
  });
  return `@media all { ${written.join('\n')} }`;
}

/** Shows the page in the system's colours, on a light or a dark ground, with the rules that our styles keep for forced colours. */
export function showForcedColours(colours: ForcedColours): void {
  const { classList } = document.documentElement;
  const on = colours !== 'none';
  classList.toggle('stories-forced-colours', on);
  classList.toggle('stories-forced-colours--dark', colours === 'dark');
  if (on === replaced.length > 0) return;
  if (!on) {
    for (const each of replaced) replaceRule(each, each.text);
    replaced = [];
    return;
  }
  for (const sheet of document.styleSheets) {
    [...sheet.cssRules].forEach((rule, index) => {
      if (!(rule instanceof CSSMediaRule) || !/forced-colors:\s*active/.test(rule.conditionText)) return;
      replaced.push({ sheet, index, text: rule.cssText });
      replaceRule({ sheet, index }, holdAnyway(rule));
    });
  }
}
