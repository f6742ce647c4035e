import { expect } from '@open-wc/testing';
import { filterItems, sameItem } from './autocomplete-filter.ts';
import { exampleSchools } from './autocomplete.examples.ts';

const schools = exampleSchools('cy');
const found = (typed: string, items = schools) => filterItems(items, typed).map(({ item }) => item.text);

describe('autocomplete filter', () => {
  it('finds with and without accents, composed or not, in any case', () => {
    for (const typed of ['Tŷ Gwyn', 'ty gwyn', 'TY\u0302 GWYN', 'tŷ', 'gwyn ty'])
      expect(found(typed), typed).to.deep.equal(['Ysgol Gymraeg Tŷ Gwyn']);
    expect(found('sian llyr')).to.deep.equal(['Ysgol Siân Llŷr']);
    expect(found('twr')).to.deep.equal(['Uned Gyfeirio Disgyblion Tŵr y Felin']);
  });

  it('takes hyphens and apostrophes as they come', () => {
    for (const typed of ['pen y bont', 'pen-y-bont', 'Pen–y–bont'])
      expect(found(typed), typed).to.deep.equal(['Ysgol Uwchradd Pen-y-bont Enghraifft']);
    for (const typed of ['st marys', 'st mary’s', "st mary's"])
      expect(found(typed), typed).to.deep.equal(['Ysgol Gynradd Gatholig y Santes Fair']);
  });

  it('finds by either language, and says which', () => {
    const [match] = filterItems(schools, 'oak');
    expect([match?.item.text, match?.byOther]).to.deep.equal(['Ysgol y Dderwen', true]);
    expect(filterItems(schools, 'dderwen')[0]?.byOther).to.equal(false);
    expect(found('ysgol oak')).to.deep.equal(['Ysgol y Dderwen']);
  });

  it('needs every word', () => {
    expect(found('ysgol dderwen gwyn')).to.deep.equal([]);
  });

  it('puts the same text first, then what begins with it, then what has the words, then the rest', () => {
    const items = ['Ysgol Bryn Glas', 'Llwynbryn', 'Bryn Glas', 'Bryn'].map((text) => ({ text }));
    expect(filterItems(items, 'bryn').map(({ item }) => item.text)).to.deep.equal(['Bryn', 'Bryn Glas', 'Ysgol Bryn Glas', 'Llwynbryn']);
  });

  it('lists all, in order, when nothing is typed', () => {
    expect(found('  ')).to.deep.equal(schools.map(({ text }) => text));
  });

  it('knows a name in full, in either language, unless two have it', () => {
    expect(sameItem(schools, 'ysgol sian llyr ')?.value).to.equal('9990004');
    expect(sameItem(schools, 'Oak Primary School')?.value).to.equal('9990001');
    expect(sameItem(schools, 'Ysgol')).to.equal(undefined);
    expect(sameItem(schools, '')).to.equal(undefined);
    expect(sameItem([{ text: 'Y Bryn' }, { text: 'Y Bryn' }], 'y bryn')).to.equal(undefined);
  });

  it('is quick enough for each key with 2,000 schools', () => {
    const many = Array.from({ length: 2000 }, (_, n) => ({ text: `Ysgol Gynradd Tŷ ${n}`, other: `House Primary School ${n}` }));
    filterItems(many, 'y');
    const start = performance.now();
    expect(filterItems(many, 'house 19').length).to.be.greaterThan(100);
    expect(performance.now() - start).to.be.lessThan(100);
  });
});
