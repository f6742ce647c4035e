import type { Bilingual, Language } from '@patrwm/language';
import { contrastRatio, pairs, themeNames, tokenNames, tokenVar, type Pair, type TokenName } from '@patrwm/tokens';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { story } from '../story.ts';
import { swatch, tokenMeta, tokenPage, tokenValue } from './token-page.ts';

export default tokenMeta('colours', { cy: 'Lliwiau', en: 'Colours' });

const text = {
  roles: { cy: 'Lliwiau’r thema', en: 'The theme’s colours' },
  contrast: { cy: 'Cyferbyniad pob pâr ym mhob thema', en: 'Contrast of each pair in every theme' },
  role: { cy: 'Rôl', en: 'Role' },
  value: { cy: 'Gwerth', en: 'Value' },
  pair: { cy: 'Pâr', en: 'Pair' },
  needs: { cy: 'Yr isaf a ganiateir', en: 'Least allowed' },
} satisfies Record<string, Bilingual>;

/** `#fff` → `#ffffff`, which is how a ratio is reckoned. */
const whole = (hex: string): string => (hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex);

const color = (name: string): TokenName => `color-${name}` as TokenName;

const colours = tokenNames.filter((name) => name.startsWith('color-'));

const roles = (language: Language): TemplateResult =>
  tokenPage(
    text.roles[language],
    html`<table>
      <thead>
        <tr>
          <th scope="col">${text.role[language]}</th>
          <th scope="col">${text.value[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${colours.map(
          (name) =>
            html`<tr>
              <th scope="row"><code>--patrwm-${name}</code></th>
              <td><span class="stories-swatch" style=${styleMap({ backgroundColor: tokenVar(name) })}></span> ${tokenValue(name)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  );

/** Of several fronts the best is what counts: one is enough. It is also the one to show. */
function bestOf({ front, on }: Pair, probe: Element): { readonly front: string; readonly ratio: number } {
  const value = (name: string): string => whole(tokenValue(color(name), probe));
  const fronts = [front].flat().map((name) => ({ front: name, ratio: contrastRatio(value(name), value(on)) }));
  return fronts.reduce((best, each) => (each.ratio > best.ratio ? each : best));
}

function contrast(language: Language): TemplateResult {
  const probes = new Map(
    themeNames.map((theme) => {
      const probe = document.body.appendChild(document.createElement('div'));
      probe.dataset.theme = theme;
      return [theme, probe];
    }),
  );
  const rows = pairs.map((pair) => {
    const fronts = [pair.front].flat() as string[];
    return html`<tr>
      <th scope="row"><code>${fronts.join(' + ')} / ${pair.on}</code></th>
      <td>${pair.needs}</td>
      ${[...probes].map(([theme, probe]) => {
        const { front, ratio } = bestOf(pair, probe);
        return html`<td data-theme=${theme}>${swatch(color(front), color(pair.on), ratio.toFixed(1))}</td>`;
      })}
    </tr>`;
  });
  for (const probe of probes.values()) probe.remove();
  return tokenPage(
    text.contrast[language],
    html`<table>
      <thead>
        <tr>
          <th scope="col">${text.pair[language]}</th>
          <th scope="col">${text.needs[language]}</th>
          ${themeNames.map((theme) => html`<th scope="col">${theme}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`,
  );
}

export const stories = {
  roles: story(text.roles, roles),
  // Painted in the colours of shapes too, which need less than text does; the numbers are the story.
  contrast: { ...story(text.contrast, contrast), parameters: { a11y: { config: { rules: [{ id: 'color-contrast', enabled: false }] } } } },
};
