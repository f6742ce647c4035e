// The three engines that the tests run in. On Debian as root a missing one is installed;
// elsewhere the message says what to run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { miniBrowser } from './webkit.mjs';

/** Packages of Debian, and whether what they bring is there. */
type Packages = Readonly<Record<string, () => boolean>>;

const engines: Packages = {
  chromium: () => existsSync('/usr/bin/chromium'),
  'firefox-esr': () => existsSync('/usr/bin/firefox-esr'),
  'webkit2gtk-driver': () => miniBrowser !== undefined && existsSync('/usr/bin/WebKitWebDriver'),
  xvfb: () => existsSync('/usr/bin/Xvfb'),
  xauth: () => existsSync('/usr/bin/xauth'),
  'fonts-noto-core': () => existsSync('/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'),
};

/** What a peer of the gate drives the browser with; only the benchmark wants it. */
export const chromeDriver: Packages = { 'chromium-driver': () => existsSync('/usr/bin/chromedriver') };

/** Installs what is missing, or ends the process with what a person should run. */
export function ensureBrowsers(more: Packages = {}): void {
  const packages = { ...engines, ...more };
  const missing = Object.keys(packages).filter((name) => !packages[name]?.());
  if (missing.length === 0) return;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!canInstall) {
    console.error(`Browsers are needed that are not installed: ${missing.join(', ')}.\nOn Debian or Ubuntu run: sudo sh -c '${install}'`);
    process.exit(1);
  }
  console.log(`Installing ${missing.join(', ')}.`);
  const result = spawnSync('sh', ['-c', install], { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (result.status !== 0) {
    console.error(`${result.stdout}\n${result.stderr}\nInstalling the browsers failed. Run by hand: ${install}`);
    process.exit(1);
  }
}
