import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { animationLength } from './animation-length.ts';

const chunk = (name: string, body: Buffer): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
};
const frame = (milliseconds: number): Buffer => {
  const body = Buffer.alloc(17);
  body.writeUIntLE(milliseconds, 12, 3);
  return chunk('ANMF', body);
};
const webp = (rounds: number, ...frames: Buffer[]): Buffer => {
  const animation = Buffer.alloc(6);
  animation.writeUInt16LE(rounds, 4);
  const body = Buffer.concat([Buffer.from('WEBP'), chunk('ANIM', animation), ...frames]);
  return Buffer.concat([chunk('RIFF', body)]);
};
const corpus = new URL('../../../corpus/animated-image/', import.meta.url);

test('a GIF moves for the time of its frames, as often as it says', () => {
  assert.equal(animationLength(readFileSync(new URL('fails/_round.gif', corpus))), Infinity);
  assert.ok(Math.abs(animationLength(readFileSync(new URL('passes/_once.gif', corpus))) - 0.6) < 0.001);
});

test('so does a WebP; a frame of no time is shown for a tenth of a second', () => {
  assert.equal(animationLength(webp(0, frame(500), frame(500))), Infinity);
  assert.equal(animationLength(webp(3, frame(500), frame(1500))), 6);
  assert.ok(Math.abs(animationLength(webp(1, frame(0), frame(0))) - 0.2) < 0.001);
  assert.equal(animationLength(webp(0, frame(500))), 0);
});

test('what is cut short or is no picture moves for no longer than what there is of it', () => {
  const whole = readFileSync(new URL('fails/_round.gif', corpus));
  for (let end = 0; end < whole.length; end += 1) assert.ok(animationLength(whole.subarray(0, end)) >= 0);
  const moving = webp(0, frame(500), frame(500));
  for (let end = 0; end < moving.length; end += 1) assert.ok(animationLength(moving.subarray(0, end)) >= 0);
  assert.equal(animationLength(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), 0);
});
