import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { GateError } from '../gate-error.ts';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];

function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((base) =>
      base
        ? ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) => path.win32.join(base, file))
        : [],
    );
  const folders = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
}

/**
 * A Chromium, Chrome or Edge of this machine: the one `PATRWM_GATE_BROWSER` (or `CHROME_PATH`) names, the usual places, or what
 * Playwright has fetched. Throws `no-browser`, which says what to install.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const named = env.PATRWM_GATE_BROWSER ?? env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new GateError('no-browser', {
      cy: `Nid oes porwr yn ${named}, y mae \`PATRWM_GATE_BROWSER\` neu \`CHROME_PATH\` yn ei enwi. Cywirwch y llwybr neu ei ddileu.`,
      en: `There is no browser at ${named}, which \`PATRWM_GATE_BROWSER\` or \`CHROME_PATH\` names. Correct the path or take it away.`,
    });
  }
  const found = usualPlaces(env).find((file) => existsSync(file));
  if (found) return found;
  const fetched = chromium.executablePath();
  if (fetched && existsSync(fetched)) return fetched;
  throw new GateError('no-browser', {
    cy: 'Ni chafwyd porwr. Gosodwch Chromium, Google Chrome neu Microsoft Edge (er enghraifft `apt install chromium`), neu rhowch ei lwybr yn `PATRWM_GATE_BROWSER`.',
    en: 'No browser was found. Install Chromium, Google Chrome or Microsoft Edge (for instance `apt install chromium`), or put its path in `PATRWM_GATE_BROWSER`.',
  });
}

/**
 * What the browser does without. Playwright names such features too, but a browser hears only the last such list, so what it names is
 * in this one. The address bar's lists of suggestions are pages of their own, which each new window would load and nobody sees: a
 * second of work for each.
 */
const featuresOff = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'DialMediaRouteProvider', 'GlobalMediaControls'],
  ...['HttpsUpgrades', 'LensOverlay', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'Translate', 'AutoDeElevate'],
  ...['BlockOriginHeaderModificationOnRedirect', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'msForceBrowserSignIn', 'msEdgeUpdateLaunchServicesPreferredVersion'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
];

/** Starts the one browser of a run. The gate closes it itself when it is interrupted. */
export async function launchBrowser(executablePath = findBrowser(), withWindow = false): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath,
      headless: !withWindow,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      // One process for a page and its frames, so that one session reaches them all; looks that do not depend on the screen; and as
      // small a window as there is, since the page has a size of its own and what is drawn in the window is seen by nobody.
      args: [
        '--no-sandbox',
        '--disable-site-isolation-trials',
        '--disable-background-networking',
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
        ...(withWindow ? [] : ['--window-size=500,300']),
        `--disable-features=${featuresOff.join(',')}`,
      ],
    });
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    throw new GateError('browser-failed', {
      cy: `Ni ddechreuodd y porwr ${executablePath}: ${reason}`,
      en: `The browser ${executablePath} did not start: ${reason}`,
    });
  }
}
