import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, test } from 'node:test';
import { recordWith, told } from '../../testing/page-record.ts';
import { setStandardSettings } from '../../standard/standard-settings.ts';
import { repositoryOpenRule } from './repository-open.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gate-repository-'));
after(() => rmSync(root, { recursive: true }));
afterEach(() => setStandardSettings({}));
let made = 0;
function judge(...files: string[]): string[] {
  const folder = path.join(root, String((made += 1)));
  mkdirSync(folder);
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), '');
  }
  setStandardSettings({ repository: folder });
  return told(repositoryOpenRule.judge([recordWith(), recordWith()]));
}

test('tells what a repository lacks', () => {
  assert.deepEqual(judge(), ['licence', 'readme', 'changelog', 'contributing']);
  assert.deepEqual(judge('README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'src/LICENSE'), ['licence']);
  assert.deepEqual(judge('LICENCE', 'readme.txt'), ['changelog', 'contributing']);
});
test('knows them under their other names and places', () => {
  assert.deepEqual(judge('LICENCE.md', 'README.cy.md', 'HISTORY.md', '.github/CONTRIBUTING.md'), []);
  assert.deepEqual(judge('COPYING', 'DARLLENWCH.md', 'NEWIDIADAU.md', 'docs/CYFRANNU.md'), []);
  assert.deepEqual(judge('license-mit', 'README', 'releases.md', 'CONTRIBUTING'), []);
});
test('reads nothing where the settings do not ask, or no page was checked', () => {
  setStandardSettings({});
  assert.deepEqual(repositoryOpenRule.judge([recordWith()]), []);
  setStandardSettings({ repository: root });
  assert.deepEqual(repositoryOpenRule.judge([]), []);
});
