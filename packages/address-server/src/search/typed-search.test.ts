import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { indexOf, lines, type House } from './search-fixture.ts';

const queenStreet = { street: 'Queen Street', streetCy: 'Heol y Frenhines', town: 'Cardiff', townCy: 'Caerdydd', postcode: 'LD9 1AA' };
const houses: House[] = [
  ...Array.from({ length: 30 }, (_each, index) => ({ ...queenStreet, number: String(index + 1) })).filter(({ number }) => number !== '12'),
  { ...queenStreet, number: '10-14', name: 'Siop Siân' },
  { ...queenStreet, number: '9a' },
  ...['1', '2', '3', '10'].map((flat) => ({ ...queenStreet, flat: `Flat ${flat}`, flatCy: `Fflat ${flat}`, number: '40' })),
  { ...queenStreet, flat: 'Flat 40', flatCy: 'Fflat 40', number: '3' },
  { ...queenStreet, flat: 'Unit 7', flatCy: 'Uned 7', number: '41' },
  { ...queenStreet, name: 'Tŷ Gwyn' },
  ...['1', '2'].map((flat) => ({ ...queenStreet, flat: `Flat ${flat}`, flatCy: `Fflat ${flat}`, name: 'Trem y Môr' })),
  ...['5', '6'].map((number) => ({ number, street: 'Lôn y Dderwen', town: 'Pen-y-bont', postcode: 'LD9 1AB' })),
  ...['5', '7'].map((number) => ({ number, street: 'St Davids Road', town: 'Pen-y-bont', locality: 'Y Rhos', postcode: 'LD9 1AD' })),
  ...['5', '8'].map((number) => ({ number, street: 'Heol y Fron', town: 'Pen-y-bont', postcode: 'LD9 1AE' })),
  ...['5', '9'].map((number) => ({ number, street: 'Tŷ’n-y-coed', town: 'Pen-y-bont', postcode: 'LD9 1AF' })),
  ...['5', '11'].map((number) => ({ number, street: "Heol'r Orsaf", town: 'Brecon', postcode: 'LD10 1AA' })),
  { number: '5', street: 'Stryd Fawr', town: 'Brecon', postcode: 'LD10 1AA' },
  { number: '5', street: 'High Street', town: 'Brecon', postcode: 'LD10 1AA' },
  { number: '5', street: '1st Avenue', town: 'Brecon', postcode: 'LD10 1AA' },
  { name: 'Tŷ Gwyn', street: 'Lôn Las', town: 'Llŷr', postcode: 'LD11 1AA' },
  { name: 'Tŷ Gwyn', number: '3', street: 'Lôn Goch', town: 'Llŷr', postcode: 'LD11 1AB' },
];
const { index, close } = indexOf(houses);
after(close);
const search = async (text: string) => lines(await index.lookup({ text }));
const finds = async (text: string, first: string): Promise<void> => {
  const found = await search(text);
  assert.equal(found[0], first, `${text} → ${JSON.stringify(found)}`);
};
const five = '5 Queen Street, Cardiff, LD9 1AA';

test('either language finds the same address, with and without diacritics, capitals and hyphens', async () => {
  for (const text of [
    '5 queen st',
    '5 Heol y Frenhines',
    '5 HEOL Y FREN',
    'queen street 5',
    'no 5 queen street',
    '5, queen street, caerdydd',
  ])
    await finds(text, five);
  for (const text of ['5 lôn y dderwen', '5 lon y dderwen', '5 lo\u0302n y dderwen', '5 lon-y-dderwen pen y bont'])
    await finds(text, '5 Lôn y Dderwen, Pen-y-bont, LD9 1AB');
  for (const text of ["5 ty'n y coed", '5 tyn-y-coed', '5 Tŷ’n y Coed', '5 tŷn y coed'])
    await finds(text, '5 Tŷ’n-y-coed, Pen-y-bont, LD9 1AF');
  for (const text of ['5 heol yr orsaf', "5 heol'r orsaf", '5 heol r orsaf', '5 hewl yr orsaf'])
    await finds(text, "5 Heol'r Orsaf, Brecon, LD10 1AA");
});

test('an answer says what data it is from, and who keeps the address', async () => {
  const result = await index.lookup({ text: '5 queen street' });
  assert.ok(result.status === 'found');
  assert.deepEqual([result.epoch, result.source, result.addresses[0]?.custodian], ['2026-11-01', 'index', '9990']);
  assert.equal(result.addresses[0]?.cy?.oneLine, '5 Heol y Frenhines, Caerdydd, LD9 1AA');
});

test('a town is found by its other name, though the gazetteer has one only', async () => {
  await finds('5 stryd fawr aberhonddu', '5 Stryd Fawr, Brecon, LD10 1AA');
  await finds('5 stryd fawr brecon', '5 Stryd Fawr, Brecon, LD10 1AA');
});

test('st is a street, a stryd and a saint; street types of one meaning stay apart', async () => {
  await finds('5 st davids rd', '5 St Davids Road, Y Rhos, Pen-y-bont, LD9 1AD');
  await finds('5 saint davids road', '5 St Davids Road, Y Rhos, Pen-y-bont, LD9 1AD');
  await finds('5 st fawr', '5 Stryd Fawr, Brecon, LD10 1AA');
  await finds('5 high st brecon', '5 High Street, Brecon, LD10 1AA');
  assert.deepEqual(await search('5 heol davids'), 'none-found');
  await finds('5 1st avenue', '5 1st Avenue, Brecon, LD10 1AA');
});

test('numbers are exact: a suffix only with its suffix, a range only when nothing has the number itself', async () => {
  await finds('9a queen street', '9a Queen Street, Cardiff, LD9 1AA');
  await finds('9 a queen street', '9a Queen Street, Cardiff, LD9 1AA');
  assert.deepEqual(await search('9 queen street'), ['9 Queen Street, Cardiff, LD9 1AA', '9a Queen Street, Cardiff, LD9 1AA']);
  assert.deepEqual(await search('9b queen street'), ['street: Queen Street, Cardiff']);
  assert.deepEqual(await search('12 queen street'), ['Siop Siân, 10-14 Queen Street, Cardiff, LD9 1AA']);
  await finds('10 queen street', '10 Queen Street, Cardiff, LD9 1AA');
  await finds('10-14 queen street', 'Siop Siân, 10-14 Queen Street, Cardiff, LD9 1AA');
  assert.deepEqual(await search('99 queen street'), ['street: Queen Street, Cardiff']);
});

test('flats, in either language and any order; a house’s own number is not its flat’s', async () => {
  const flat = 'Flat 3, 40 Queen Street, Cardiff, LD9 1AA';
  for (const text of [
    'flat 3 40 queen s',
    'fflat 3 40 heol y frenhines',
    'flt 3, 40 queen street',
    'apt 3 40 queen st',
    '3/40 queen street',
    '3 40 queen street',
    '40 queen street flat 3',
    'ffalt 3 40 queen street',
  ]) {
    await finds(text, flat);
    assert.equal((await search(text)).length, 1, text);
  }
  await finds('unit 7 41 queen street', 'Unit 7, 41 Queen Street, Cardiff, LD9 1AA');
  await finds('uned 7 41 heol y frenhines', 'Unit 7, 41 Queen Street, Cardiff, LD9 1AA');
  assert.deepEqual(
    await search('40 queen street'),
    ['1', '2', '3', '10'].map((each) => `Flat ${each}, 40 Queen Street, Cardiff, LD9 1AA`),
  );
});

test('house names, alone, with their street, with a number and with flats', async () => {
  await finds('ty gwyn heol y frenhines', 'Tŷ Gwyn, Queen Street, Cardiff, LD9 1AA');
  await finds('Tŷ Gwyn Lôn Las', 'Tŷ Gwyn, Lôn Las, Llŷr, LD11 1AA');
  assert.equal((await search('ty gwyn')).length, 3);
  await finds('ty gwyn lon goch', 'Tŷ Gwyn, 3 Lôn Goch, Llŷr, LD11 1AB');
  await finds('3 ty gwyn lon goch', 'Tŷ Gwyn, 3 Lôn Goch, Llŷr, LD11 1AB');
  await finds('flat 2 trem y mor', 'Flat 2, Trem y Môr, Queen Street, Cardiff, LD9 1AA');
  await finds('2 trem y mor queen street', 'Flat 2, Trem y Môr, Queen Street, Cardiff, LD9 1AA');
  await finds('siop sian', 'Siop Siân, 10-14 Queen Street, Cardiff, LD9 1AA');
});

test('mutated and misspelt words find what was meant, only when nothing else matched', async () => {
  for (const text of [
    '5 heol y brenhines',
    '5 queen street gaerdydd',
    '5 queen street nghaerdydd',
    '5 heol y frenhinse',
    '5 quene street',
    '5 heol y frenhins caerdyd',
    '5 queeen st',
  ])
    await finds(text, five);
  await finds('5 lon y derwen', '5 Lôn y Dderwen, Pen-y-bont, LD9 1AB');
  await finds('5 lon y dderwen penybont', '5 Lôn y Dderwen, Pen-y-bont, LD9 1AB');
  await finds('5 heol y bron', '5 Heol y Fron, Pen-y-bont, LD9 1AE');
  // Another number is never a slip of this one.
  assert.deepEqual(await search('55 quene street'), 'none-found');
});

test('a street without a number gives streets, or its addresses where they are few', async () => {
  assert.deepEqual(await search('queen street'), ['street: Queen Street, Cardiff']);
  assert.deepEqual(
    await search('heol'),
    ['street: Heol y Fron, Pen-y-bont', "street: Heol'r Orsaf, Brecon", 'street: Queen Street, Cardiff'].sort(),
  );
  assert.deepEqual(await search('lon y dderwen'), ['5 Lôn y Dderwen, Pen-y-bont, LD9 1AB', '6 Lôn y Dderwen, Pen-y-bont, LD9 1AB']);
});

test('a whole address pasted, with words the gazetteer has not', async () => {
  await finds('Fflat 3, 40 Heol y Frenhines, Caerdydd, LD9 1AA', 'Flat 3, 40 Queen Street, Cardiff, LD9 1AA');
  await finds('5 Queen Street, Cardiff, South Glamorgan, Wales, ld91aa', five);
  await finds('5 Queen Street\nCardiff\nSouth Glamorgan\nCymru', five);
  // The wrong postcode does not hide what the rest says.
  await finds('5 Lôn y Dderwen, LD9 9ZZ', '5 Lôn y Dderwen, Pen-y-bont, LD9 1AB');
});

test('what is typed is never syntax, a wildcard or too much', async () => {
  for (const text of [
    '*',
    '%',
    '"',
    '5 * *',
    '% %',
    '" OR 1',
    '5 queen* OR street',
    "'; DROP TABLE address; --",
    'NEAR(queen, 2)',
    '{cy}: queen ^',
    '\u0000',
    '_____',
    '5 -queen',
  ]) {
    const result = await index.lookup({ text });
    assert.ok(['none-found', 'found', 'streets'].includes(result.status), `${text}: ${result.status}`);
    if (result.status === 'found') assert.ok(result.addresses.length <= 10);
  }
  assert.equal(await search('%'), 'none-found');
  assert.equal(await search('5 *'), 'none-found');
});
