import { expect } from '@open-wc/testing';
import { languageSample } from './language-sample.ts';

describe('language', () => {
  let fromNode = '';

  before(async () => {
    const response = await fetch('/__node/language-sample');
    expect(response.ok).to.equal(true);
    fromNode = await response.text();
  });

  it('writes in this browser, line by line, what it writes in Node', () => {
    const here = languageSample().split('\n');
    const there = fromNode.split('\n');
    expect(there.length).to.be.greaterThan(3600);
    expect(here.filter((line, index) => line !== there[index])).to.deep.equal([]);
    expect(here.length).to.equal(there.length);
  });

  it('writes the same bytes', async () => {
    const digest = async (text: string) =>
      Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))).join();
    expect(await digest(languageSample())).to.equal(await digest(fromNode));
  });

  it('knows Welsh: all six forms of the plural', () => {
    for (const line of ['0 zero', '1 one', '2 two', '3 few', '6 many', '7 other', '1 Mawrth 2024', '21ain', 'Dydd Sul']) {
      expect(languageSample()).to.contain(line);
    }
  });
});
