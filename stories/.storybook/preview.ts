import type { Language } from '@patrwm/language';
import { themeNames } from '@patrwm/tokens';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../../packages/components/dist/custom-elements.json' with { type: 'json' };
import '../../packages/components/src/patrwm.css';
import '@patrwm/components/define';
import '@patrwm/tokens/fonts.css';
import '@patrwm/tokens/tokens.css';
import '@patrwm/tokens/themes/aberwennol.css';
import '@patrwm/tokens/themes/dyffryn-glas.css';
import { showForcedColours, type ForcedColours } from '../forced-colours.ts';
import { frames } from '../frames.ts';
import { publicManifest } from '../public-manifest.ts';
import ComponentPage from './component-page.mdx';
import './preview.css';

setCustomElementsManifest(publicManifest(manifest));

const themeTitles: Readonly<Record<(typeof themeNames)[number], string>> = {
  patrwm: 'Patrwm',
  aberwennol: 'Aberwennol',
  'dyffryn-glas': 'Dyffryn Glas',
};

const languages: Readonly<Record<string, readonly Language[]>> = { cy: ['cy'], en: ['en'], both: ['cy', 'en'] };

/** An example leads nowhere: there is no service behind it. */
function stay(event: Event): void {
  const link = (event.target as Element).closest('a[href]');
  if (event.type === 'submit' || (link && !link.getAttribute('href')?.startsWith('#'))) event.preventDefault();
}
if (new URLSearchParams(location.search).get('viewMode') === 'story') {
  addEventListener('submit', stay);
  addEventListener('click', stay);
}

const preview: Preview = {
  initialGlobals: { language: 'cy', theme: 'patrwm', colours: 'none' },
  globalTypes: {
    language: {
      description: 'Iaith · Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'cy', title: 'Cymraeg' },
          { value: 'en', title: 'English' },
          { value: 'both', title: 'Ochr yn ochr · Side by side' },
        ],
      },
    },
    theme: {
      description: 'Thema’r cyngor · Council theme',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: themeNames.map((value) => ({ value, title: themeTitles[value] })) },
    },
    colours: {
      description: 'Lliwiau gorfodol (brasamcan) · Forced colours (an approximation)',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'none', title: 'Lliwiau’r thema · Theme colours' },
          { value: 'light', title: 'Lliwiau gorfodol, golau (brasamcan) · Forced colours, light (approximation)' },
          { value: 'dark', title: 'Lliwiau gorfodol, tywyll (brasamcan) · Forced colours, dark (approximation)' },
        ],
      },
    },
  },
  decorators: [
    (story, { id, globals, viewMode }) => {
      const wanted = languages[String(globals.language)] ?? ['cy'];
      const framed = viewMode === 'docs' || wanted.length > 1;
      const page = document.documentElement;
      page.lang = wanted[0] ?? 'cy';
      page.dataset.theme = String(globals.theme);
      document.body.classList.toggle('patrwm-page', viewMode === 'story');
      showForcedColours(viewMode === 'story' ? (globals.colours as ForcedColours) : 'none');
      return framed ? frames(id, wanted, globals) : story();
    },
  ],
  parameters: {
    // Examples are whole; what can be set is in the table of the docs page.
    controls: { disable: true },
    docs: { page: ComponentPage, source: { excludeDecorators: true } },
    options: {
      storySort: {
        order: ['Cyflwyniad · Introduction', 'Tocynnau dylunio · Design tokens', 'Cydrannau · Components', 'Teithiau · Journeys'],
      },
    },
    a11y: { test: 'error', options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
  },
};

export default preview;
