import type { Bilingual, Language } from '@patrwm/language';
import { tokenNames, tokenVar, type TokenName } from '@patrwm/tokens';
import { html, type TemplateResult } from 'lit';
import { styleMap, type StyleInfo } from 'lit/directives/style-map.js';
import { story } from '../story.ts';
import { tokenMeta, tokenPage, tokenValue } from './token-page.ts';

export default tokenMeta('measures', { cy: 'Teip, bylchau a ffocws', en: 'Type, spacing and focus' });

const text = {
  type: { cy: 'Maint y teip', en: 'Type scale' },
  spacing: { cy: 'Bylchau', en: 'Spacing' },
  focus: { cy: 'Ffocws', en: 'Focus' },
  edges: { cy: 'Ymylon, lled ac amser', en: 'Borders, widths and time' },
  sample: { cy: 'Gŵyl Tŷ Gwyn, Llŷn: âêîôûŵŷ', en: 'Siân from Tŷ Gwyn: âêîôûŵŷ' },
  first: { cy: 'Dewis cyntaf', en: 'First choice' },
  second: { cy: 'Ail ddewis', en: 'Second choice' },
  link: { cy: 'Dolen', en: 'A link' },
  focusHow: {
    cy: 'Defnyddiwch y fysell Tab i symud drwy’r rhain: mae dwy linell y ffocws i’w gweld ar bob cefndir.',
    en: 'Move through these with the Tab key: the two lines of the focus show on every background.',
  },
} satisfies Record<string, Bilingual>;

const withPrefix = (...prefixes: string[]): TokenName[] => tokenNames.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));

/** One row for each token: its name, its value and what it looks like. */
const table = (names: readonly TokenName[], look: (name: TokenName) => TemplateResult): TemplateResult =>
  html`<table>
    <tbody>
      ${names.map(
        (name) =>
          html`<tr>
            <th scope="row"><code>--patrwm-${name}</code></th>
            <td>${tokenValue(name)}</td>
            <td>${look(name)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

const bar = (style: StyleInfo): TemplateResult =>
  html`<div style=${styleMap({ backgroundColor: tokenVar('color-brand'), blockSize: '1rem', ...style })}></div>`;

const type = (language: Language): TemplateResult =>
  tokenPage(
    text.type[language],
    table(withPrefix('font-size-'), (name) => {
      const lineHeight = tokenVar(name.replace('font-size', 'line-height') as TokenName);
      return html`<span style=${styleMap({ fontSize: tokenVar(name), lineHeight })}>${text.sample[language]}</span>`;
    }),
  );

const spacing = (language: Language): TemplateResult =>
  tokenPage(
    text.spacing[language],
    table(withPrefix('space-'), (name) => bar({ inlineSize: tokenVar(name) })),
  );

const edges = (language: Language): TemplateResult =>
  tokenPage(
    text.edges[language],
    table(withPrefix('border-width-', 'radius', 'width-', 'target-min', 'focus-width', 'duration-'), (name) =>
      name.startsWith('border-width') || name === 'focus-width' ? bar({ blockSize: tokenVar(name) }) : html``,
    ),
  );

const grounds: readonly TokenName[] = ['color-surface', 'color-surface-muted', 'color-brand', 'color-error-surface'];

const focus = (language: Language): TemplateResult =>
  tokenPage(
    text.focus[language],
    html`<p>${text.focusHow[language]}</p>
      ${grounds.map(
        (ground) =>
          html`<p style=${styleMap({ backgroundColor: tokenVar(ground), padding: tokenVar('space-4') })}>
            <button class="patrwm-button" type="button">${text.first[language]}</button>
            <button class="patrwm-button patrwm-button--secondary" type="button">${text.second[language]}</button>
          </p>`,
      )}
      <p><a class="patrwm-link" href="#link">${text.link[language]}</a></p>`,
  );

export const stories = {
  type: story(text.type, type),
  spacing: story(text.spacing, spacing),
  edges: story(text.edges, edges),
  focus: story(text.focus, focus),
};
