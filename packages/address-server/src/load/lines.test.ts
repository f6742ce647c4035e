import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { encodingOf } from './encoding.ts';
import { longestField, longestLine, readBlocks, type LineOptions } from './lines.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-lines-'));
const file = path.join(folder, 'file.csv');
after(() => rmSync(folder, { recursive: true }));

interface Read {
  readonly rows: (readonly [line: number, row: readonly string[]])[];
  readonly faults: (readonly [line: number, reason: string])[];
  readonly offset: number;
}

async function read(content: string | Buffer, options: LineOptions = {}): Promise<Read> {
  writeFileSync(file, content);
  const all: Read = { rows: [], faults: [], offset: 0 };
  let offset = 0;
  for await (const block of readBlocks(file, options)) {
    block.rows.forEach((row, index) => all.rows.push([block.lines[index] ?? 0, row]));
    block.faults.forEach(({ line, reason }) => all.faults.push([line, reason]));
    offset = block.offset;
  }
  return { ...all, offset };
}

test('rows are the same whatever the size of the blocks, and however the file ends', async () => {
  const text = '1,"Tŷ ""Gwyn""",a\n2,"Lôn\r\ny\nDderwen",b\n\n3,c"d,e\n4,"open,f\n5,"g\nh",i\n6,j,k';
  for (const [content, lines] of [
    [text, 9],
    [`${text}\n`, 9],
  ] as const) {
    const whole = await read(content, { columns: 3 });
    assert.deepEqual(
      whole.rows.map(([line]) => line),
      [1, 2, 5, 6, 8, 10],
      String(lines),
    );
    for (const blockSize of [1, 7, 16, 40, 100]) {
      const inBlocks = await read(content, { columns: 3, blockSize });
      assert.deepEqual(inBlocks, whole, String(blockSize));
    }
  }
});

test('one bad line costs that line alone', async () => {
  const lines = ['1,a', '2,"b', '3,"c"d"e"', `4,${'x'.repeat(longestField + 1)}`, '5,d\0', '6,\u007f', '7,e'];
  const bytes = Buffer.concat([Buffer.from(`${lines.join('\n')}\n8,`), Buffer.from([0xff]), Buffer.from('\n9,f\n')]);
  const { rows, faults } = await read(bytes);
  assert.deepEqual(
    rows.map(([line]) => line),
    [1, 7, 9],
  );
  assert.deepEqual(faults, [
    [2, 'open-quote'],
    [3, 'bad-quotes'],
    [4, 'field-too-long'],
    [5, 'control-character'],
    [6, 'control-character'],
    [8, 'not-utf-8'],
  ]);
});

test('a line without an end is passed over without being held', async () => {
  const { rows, faults } = await read(`1,a\n2,${'x'.repeat(longestLine * 6)}\n3,b\n`, { blockSize: 65_536 });
  assert.deepEqual([rows.map(([line]) => line), faults], [[1, 3], [[2, 'line-too-long']]]);
});

test('reading goes on from the end of any block', async () => {
  const text = Array.from({ length: 200 }, (_each, at) => `${String(at)},"Heol ŷ ${String(at)}"`).join('\r\n');
  writeFileSync(file, text);
  const whole = await read(text);
  let rows = 0;
  for await (const { offset, line, rows: block } of readBlocks(file, { blockSize: 300 })) {
    rows += block.length;
    const rest: number[] = [];
    for await (const further of readBlocks(file, { blockSize: 777 }, { offset, line })) rest.push(...further.lines);
    assert.deepEqual(
      rest,
      whole.rows.slice(rows).map(([at]) => at),
    );
  }
  assert.equal(rows, 200);
});

test('a file cut within a letter keeps its encoding', async () => {
  const cut = Buffer.from('Tŷ Gwyn, Tŷ').subarray(0, -1);
  writeFileSync(file, cut);
  assert.equal(await encodingOf(file), 'utf-8');
  writeFileSync(file, Buffer.from([0x4c, 0xf4]));
  assert.equal(await encodingOf(file), 'windows-1252');
});

test('an encoding is told from the bytes', async () => {
  const of = async (bytes: Buffer): Promise<string> => {
    writeFileSync(file, bytes);
    return encodingOf(file);
  };
  assert.equal(await of(Buffer.from('Tŷ Gwyn, Tŵr')), 'utf-8');
  assert.equal(await of(Buffer.concat([Buffer.alloc(1024 * 1024 - 1, 65), Buffer.from('ŷ')])), 'utf-8');
  assert.equal(await of(Buffer.from([0x54, 0xfe, 0x20, 0xf0])), 'iso-8859-14');
  assert.equal(await of(Buffer.from([0x4c, 0xf4, 0x6e, 0x92])), 'windows-1252');
});
