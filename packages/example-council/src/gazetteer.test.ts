import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { openGazetteer } from './gazetteer.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gazetteer-'));
after(() => rmSync(folder, { recursive: true }));

test('an index that another release left is made anew', async () => {
  const left = new DatabaseSync(path.join(folder, 'addresses.sqlite'));
  left.exec("create table meta (key text, value text); insert into meta values ('version', '1')");
  left.close();
  const gazetteer = await openGazetteer(folder);
  const found = await gazetteer.lookup({ postcode: 'LL79 1AA' });
  const facts = gazetteer.facts();
  gazetteer.close();
  assert.equal(found.status, 'found');
  // The second time it is read as it is.
  const again = await openGazetteer(folder);
  assert.deepEqual(again.facts(), facts);
  again.close();
});
