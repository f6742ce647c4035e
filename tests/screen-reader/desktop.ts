// A desktop with nothing on it but Firefox and Orca, without a screen or a loudspeaker. What is pressed goes through the X server, as from
// a keyboard; what Orca says comes from a speech server that writes it down.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Something that Orca said. */
export interface Said {
  readonly text: string;
  /** The language that Orca asked its voice for, where it asked for one. */
  readonly lang?: string;
  /** A key or an event stopped it before a practised listener had heard it to its end. */
  readonly cut: boolean;
}

export interface Desktop {
  /** Presses keys, named as X names them (`Tab`, `ctrl+a`), and gives what is said until all is quiet. */
  press(...keys: string[]): Promise<Said[]>;
  /** Types letters and gives what is said. */
  type(text: string): Promise<Said[]>;
  /** Opens an address by the location bar, and gives what is said from Enter on. */
  visit(url: string): Promise<Said[]>;
  readonly versions: string;
  close(): Promise<void>;
}

const needed = {
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus',
  'firefox-esr': 'firefox-esr',
  orca: 'orca',
  xdotool: 'xdotool',
};
/** Quiet for so long counts as the end of what Orca has to say: it waits up to a second for a page itself. */
const quietSeconds = 1.8;

const preferences = `user_pref('accessibility.force_disabled', -1);
user_pref('browser.aboutwelcome.enabled', false);
user_pref('browser.shell.checkDefaultBrowser', false);
user_pref('browser.startup.homepage_override.mstone', 'ignore');
user_pref('browser.tabs.warnOnClose', false);
user_pref('browser.translations.automaticallyPopup', false);
user_pref('browser.urlbar.suggest.history', false);
user_pref('browser.urlbar.suggest.searches', false);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('extensions.formautofill.addresses.enabled', false);
user_pref('signon.rememberSignons', false);
user_pref('toolkit.telemetry.reportingpolicy.firstRun', false);
user_pref('trailhead.firstrun.didSeeAboutWelcome', true);
`;

/** @throws When a program is missing, saying which Debian packages bring them. */
export async function openDesktop(): Promise<Desktop> {
  const missing = Object.entries(needed).filter(([program]) => spawnSync('which', [program]).status !== 0);
  if (missing.length) throw new Error(`Missing. On Debian: apt-get install -y ${missing.map(([, name]) => name).join(' ')} at-spi2-core`);

  const home = mkdtempSync(path.join(tmpdir(), 'patrwm-orca-'));
  const folder = (...parts: string[]): string => {
    const made = path.join(home, ...parts);
    mkdirSync(made, { recursive: true, mode: 0o700 });
    return made;
  };
  const profile = folder('firefox');
  writeFileSync(path.join(profile, 'user.js'), preferences);
  const orcaFolder = folder('orca');
  copyFileSync(path.join(import.meta.dirname, 'speech_log.py'), path.join(orcaFolder, 'speech_log.py'));
  // The echo of each key is left out, so that the transcript holds what the page says; all else is as Orca is installed.
  writeFileSync(
    path.join(orcaFolder, 'orca-customizations.py'),
    `import sys
sys.path.insert(0, ${JSON.stringify(orcaFolder)})
import orca.settings
orca.settings.speechServerFactory = 'speech_log'
orca.settings.speechFactoryModules = ['speech_log']
orca.settings.enableKeyEcho = False
orca.settings.enableBraille = False
`,
  );
  const log = path.join(home, 'speech.jsonl');
  writeFileSync(log, '');
  const display = `:${String(200 + (process.pid % 400))}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: folder('run'),
    XDG_CONFIG_HOME: folder('config'),
    XDG_DATA_HOME: folder('data'),
    XDG_CACHE_HOME: folder('cache'),
    DISPLAY: display,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    ORCA_SPEECH_LOG: log,
    MOZ_DISABLE_CONTENT_SANDBOX: '1',
    GSETTINGS_BACKEND: 'memory',
  };
  const started: ChildProcess[] = [];
  const start = (program: string, ...args: string[]): ChildProcess => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    started.push(child);
    return child;
  };
  const close = async (): Promise<void> => {
    for (const child of started.reverse()) {
      child.kill('SIGTERM');
      for (let waits = 0; child.exitCode === null && child.signalCode === null && waits < 30; waits += 1) await sleep(100);
      child.kill('SIGKILL');
    }
    if (!process.env['KEEP']) rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    else console.error(`Kept: ${home}`);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(1)));
  try {
    start('Xvfb', display, '-screen', '0', '1000x900x24', '-nolisten', 'tcp');
    const socket = `/tmp/.X11-unix/X${display.slice(1)}`;
    await until(() => existsSync(socket), 'Xvfb');
    const bus = start('dbus-daemon', '--session', '--nofork', '--print-address');
    env['DBUS_SESSION_BUS_ADDRESS'] = await new Promise<string>((resolve) =>
      bus.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim())),
    );
    const orca = start(
      'orca',
      '--replace',
      '-u',
      orcaFolder,
      ...(process.env['KEEP'] ? ['--debug-file', path.join(home, 'orca.debug')] : []),
    );
    orca.stderr?.resume();
    await until(() => readFileSync(log, 'utf8').includes('"say"'), 'Orca');
    const firefox = start('firefox-esr', '--no-remote', '--profile', profile, '--new-window', 'about:blank');
    firefox.stderr?.resume();
    firefox.stdout?.resume();
    const x = (...args: string[]): string => spawnSync('xdotool', args, { env, encoding: 'utf8' }).stdout.trim();
    let window = '';
    await until(() => (window = x('search', '--onlyvisible', '--class', 'firefox').split('\n').at(-1) ?? '') !== '', 'Firefox');
    await sleep(3_000);
    x('windowsize', window, '1000', '900', 'windowmove', window, '0', '0', 'windowfocus', '--sync', window);

    let read = readFileSync(log, 'utf8').length;
    /** What was said since the last time, once Orca has been quiet for a while. */
    const listen = async (): Promise<Said[]> => {
      const from = Date.now() / 1000;
      let lines: readonly Line[] = [];
      let quiet = 0;
      while (quiet < quietSeconds && Date.now() / 1000 - from < 90) {
        await sleep(200);
        lines = linesIn(readFileSync(log, 'utf8').slice(read));
        const last = Math.max(from, ...lines.map(({ at, until: end }) => (end ? Math.max(at, end) : at)));
        quiet = Date.now() / 1000 - last;
      }
      read = readFileSync(log, 'utf8').length;
      return lines.flatMap((line, index) => {
        if (line.say === undefined) return [];
        const stopped = lines.slice(index).find(({ stop }) => stop);
        return [
          {
            text: line.say.trim(),
            cut: stopped !== undefined && stopped.at < (line.until ?? 0),
            ...(line.lang ? { lang: line.lang } : {}),
          },
        ];
      });
    };
    const press = async (...keys: string[]): Promise<Said[]> => {
      x('key', '--delay', '60', '--clearmodifiers', ...keys);
      return listen();
    };
    await listen();
    return {
      press,
      type: async (text) => {
        x('type', '--delay', '60', text);
        return listen();
      },
      visit: async (url) => {
        await press('ctrl+l');
        x('type', '--delay', '15', url);
        await listen();
        return press('Return');
      },
      versions: [
        `Orca ${run('orca', '--version')}`,
        run('firefox-esr', '--version'),
        `Debian ${readFileSync('/etc/debian_version', 'utf8').trim()}`,
      ].join(', '),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Line {
  readonly at: number;
  readonly say?: string;
  readonly lang?: string | null;
  readonly until?: number;
  readonly stop?: true;
}
const linesIn = (text: string): Line[] =>
  text
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line) => JSON.parse(line) as Line);

const run = (program: string, ...args: string[]): string => spawnSync(program, args, { encoding: 'utf8' }).stdout.trim();

async function until(ready: () => boolean, what: string): Promise<void> {
  for (let waits = 0; waits < 300; waits += 1) {
    if (ready()) return;
    await sleep(200);
  }
  throw new Error(`${what} did not start within a minute.`);
}
