import { build, Logger } from '@terrazzo/parser';
import css from '@terrazzo/plugin-css';
import { transformCSSValue } from '@terrazzo/token-tools/css';
import { DEFAULT_THEME, type ParsedTheme } from './theme.ts';

/** Tokens of these groups are raw material of a theme, or for TypeScript alone. */
const unwritten = ['palette.**', 'type.**', 'shape.**', 'breakpoint.**'];

/** `color.tag.red.text` → `color-tag-red-text` */
function tokenName(id: string): string {
  return id.replaceAll('.', '-');
}

/** The names of the tokens that become custom properties, in the order of the source. */
export function namesOf({ tokens }: ParsedTheme): string[] {
  const raw = /^(palette|type|shape|breakpoint)\./;
  return Object.keys(tokens)
    .filter((id) => !raw.test(id))
    .map(tokenName);
}

/**
 * A theme as CSS. The default theme holds everything, on `:root`; another holds what depends on the council,
 * on `[data-theme]`. References are written out: a theme inside another then needs nothing of the outer one.
 */
export async function themeCss(theme: ParsedTheme): Promise<string> {
  const whole = theme.name === DEFAULT_THEME;
  const selector = whole ? `:root,\n[data-theme='${theme.name}']` : `[data-theme='${theme.name}']`;
  const themed = Object.values(theme.tokens)
    .filter((token) => token.aliasOf)
    .map((token) => token.id);
  const plugin = css({
    filename: 'theme.css',
    ...(whole ? {} : { include: themed }),
    exclude: unwritten,
    baseSelector: selector,
    modeSelectors: whole ? [{ mode: 'narrow', selectors: ['@media (max-width: 39.99em)'] }] : [],
    legacyHex: true,
    variableName: (token) => `--patrwm-${tokenName(token.id)}`,
    transform: (token, options) => {
      // With no other tokens to refer to, it writes the value itself.
      const value = transformCSSValue({ ...token, aliasOf: undefined, aliasChain: undefined }, { ...options, tokensSet: {} });
      return typeof value === 'string' && token.$type === 'fontFamily' ? quoteOnlySpaced(value) : value;
    },
  });
  const config = { ...theme.config, plugins: [plugin] };
  const { outputFiles } = await build(theme.tokens, {
    sources: theme.sources,
    resolver: theme.resolver,
    config,
    logger: new Logger({ level: 'warn' }),
  });
  const contents = outputFiles.find(({ filename }) => filename === 'theme.css')?.contents;
  if (!contents) throw new Error(`Terrazzo wrote no CSS for \`${theme.name}\`.`);
  return String(contents).replace(/^\/\*[^]*?\*\/\s*/, '');
}

/** Generic families must not be quoted, or they name a font that nobody has. */
function quoteOnlySpaced(families: string): string {
  return families.replace(/"([^"]*)"/g, (_, family: string) => (family.includes(' ') ? `'${family}'` : family));
}
