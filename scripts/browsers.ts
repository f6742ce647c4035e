// The three engines that the tests run in. On Debian as root a missing one is installed;
// elsewhere the message says what to run.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { miniBrowser } from './webkit.mjs';

const packages: Record<string, () => boolean> = {
  chromium: () => existsSync('/usr/bin/chromium'),
  'firefox-esr': () => existsSync('/usr/bin/firefox-esr'),
  'webkit2gtk-driver': () => miniBrowser !== undefined && existsSync('/usr/bin/WebKitWebDriver'),
  xvfb: () => existsSync('/usr/bin/Xvfb'),
  xauth: () => existsSync('/usr/bin/xauth'),
  'fonts-noto-core': () => existsSync('/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'),
};

/** Installs what is missing, or ends the process with what a person should run. */
export function ensureBrowsers(): void {
  const missing = Object.keys(packages).filter((name) => !packages[name]?.());
  if (missing.length === 0) return;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!canInstall) {
    console.error(
      `The tests need browsers that are not installed: ${missing.join(', ')}.\nOn Debian or Ubuntu run: sudo sh -c '${install}'`,
    );
    process.exit(1);
  }
  console.log(`Installing ${missing.join(', ')}.`);
  const result = spawnSync('sh', ['-c', install], { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (result.status !== 0) {
    console.error(`${result.stdout}\n${result.stderr}\nInstalling the browsers failed. Run by hand: ${install}`);
    process.exit(1);
  }
}
