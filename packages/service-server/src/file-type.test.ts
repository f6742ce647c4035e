import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accepts, fileExtension, sniffFileType } from './file-type.ts';

const heads: readonly (readonly [string | undefined, Buffer])[] = [
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['application/pdf', Buffer.from('%PDF-1.7\n')],
  ['image/heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0')],
  ['image/heif', Buffer.from('\0\0\0\x18ftypmif1\0\0\0\0')],
  ['image/webp', Buffer.from('RIFF\0\0\0\0WEBPVP8 ')],
  [undefined, Buffer.from('MZ\x90\0\x03')],
  [undefined, Buffer.from('<!doctype html><script>')],
  [undefined, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">')],
  [undefined, Buffer.from('PK\x03\x04 a zip of something')],
  [undefined, Buffer.alloc(0)],
];

test('knows a file by its first bytes and by nothing else', () => {
  for (const [type, head] of heads) assert.equal(sniffFileType(head), type);
});

test('takes either brand of HEIC where one is accepted', () => {
  assert.equal(accepts(['image/heic'], 'image/heif'), true);
  assert.equal(accepts(['image/jpeg'], 'image/png'), false);
  assert.equal(fileExtension('image/jpeg'), 'jpg');
  assert.equal(fileExtension('application/x-unknown'), 'bin');
});
