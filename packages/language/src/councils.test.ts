import assert from 'node:assert/strict';
import test from 'node:test';
import { councils } from './councils.ts';

test('22 councils, each code once, none of them retired', () => {
  const codes = councils.map(({ gss }) => gss);
  assert.equal(new Set(codes).size, 22);
  assert.deepEqual(codes, [...codes].sort());
  for (const gss of codes) assert.match(gss, /^W060000(0[1-68-9]|1[0-68-9]|2[0-4])$/);
});

test('every name whole in both languages', () => {
  for (const { name, council } of councils) {
    for (const text of [name.cy, name.en, council.cy, council.en]) assert.match(text, /^\p{Lu}[\p{L} -]+$/u);
    assert.match(council.cy, /^Cyngor /);
  }
  assert.equal(new Set(councils.flatMap(({ council }) => council.cy)).size, 22);
});

test('known by code', () => {
  const welsh = (gss: string) => councils.find((council) => council.gss === gss)?.name.cy;
  assert.equal(welsh('W06000001'), 'Ynys Môn');
  assert.equal(welsh('W06000015'), 'Caerdydd');
  assert.equal(welsh('W06000023'), 'Powys');
  assert.equal(welsh('W06000024'), 'Merthyr Tudful');
});
