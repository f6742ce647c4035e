import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { openIndex } from '../address-index.ts';
import { generate } from '../generate/generate.ts';
import { load } from './load.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-retired-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const directory = path.join(folder, 'onspd.csv');
writeFileSync(
  directory,
  'pcd,pcd2,pcds,dointr,doterm,oscty\r\n"LD9 9ZZ","LD9  9ZZ","LD9 9ZZ","199001","201506","W99999999"\r\nLD9 1AA,LD9  1AA,LD9 1AA,199001,,W9\r\nCF101ZZ,CF10 1ZZ,CF10 1ZZ,199001,200001,W9\r\n',
);

test('postcodes with an end date are retired, within the area, and stay so when the gazetteer is loaded again', async () => {
  const { files } = generate({ format: 'plain', addresses: 200, seed: 4, folder });
  const file = path.join(folder, 'addresses.sqlite');
  await load(files, { index: file, epoch: '2026-10-01', retired: directory });
  const status = async (postcode: string): Promise<string> => {
    const index = openIndex(file);
    const result = await index.lookup({ postcode });
    index.close();
    return result.status;
  };
  assert.equal(await status('LD9 9ZZ'), 'retired-postcode');
  assert.equal(await status('LD9 1AA'), 'found');
  assert.equal(await status('CF10 1ZZ'), 'outside-area');
  await load(files, { index: file, epoch: '2026-11-01' });
  assert.equal(await status('LD9 9ZZ'), 'retired-postcode');
});

test('another file is told apart, and the index in use stays', async () => {
  const { files } = generate({ format: 'plain', addresses: 50, seed: 5, folder });
  const wrong = path.join(folder, 'wrong.csv');
  writeFileSync(wrong, 'postcode,town\nLD9 1AA,Aberwennol\n');
  await assert.rejects(load(files, { index: path.join(folder, 'other.sqlite'), retired: wrong }), { code: 'unknown-column' });
});
