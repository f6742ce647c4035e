import assert from 'node:assert/strict';
import test from 'node:test';
import { launchBrowser } from './browser.ts';

test('the browser does without all that Playwright turns off, and opens no pages of its own beside a page', async () => {
  const browser = await launchBrowser();
  try {
    const session = await browser.newBrowserCDPSession();
    const { commandLine } = await session.send('SystemInfo.getInfo');
    const lists = [...commandLine.matchAll(/--disable-features=(\S+)/g)].map(([, names = '']) => names.split(','));
    assert.equal(lists.length, 2, 'Playwright’s list, and the gate’s after it');
    const [theirs = [], ours = []] = lists;
    assert.deepEqual(
      theirs.filter((name) => !ours.includes(name)),
      [],
    );
    await browser.newPage();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    assert.deepEqual(
      targetInfos.filter(({ type }) => type === 'browser_ui').map(({ url }) => url),
      [],
    );
  } finally {
    await browser.close();
  }
});
