export default {
  extends: ['stylelint-config-standard'],
  ignoreFiles: ['**/dist/**', '**/node_modules/**'],
  rules: {
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    // Blocks, elements and modifiers: .patrwm-summary-list__row--no-actions
    'selector-class-pattern': [
      '^patrwm-[a-z0-9]+(-[a-z0-9]+)*(__[a-z0-9]+(-[a-z0-9]+)*)?(--[a-z0-9]+(-[a-z0-9]+)*)?$',
      { resolveNestedSelectors: true },
    ],
    // Councils change colours by tokens; a raw one would not follow them.
    'color-no-hex': true,
    'color-named': ['never', { ignore: ['inside-function'] }],
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'oklch', 'lab', 'lch'],
    // Ours must stand up to an unlayered council sheet, so rules come in the order that reads best.
    'no-descending-specificity': null,
    'import-notation': 'string',
  },
};
