import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { counterpartByPattern, counterpartOf, isFrontPage, placeOf } from './counterpart.ts';
import { readAnswer } from './fetch-counterpart.ts';
import { setWelshSettings } from './welsh-settings.ts';

afterEach(() => setWelshSettings({}));

const outline = (links: readonly { href: string; text: string; hreflang?: string; where?: string }[]) => ({
  title: '',
  lang: 'en',
  headings: [],
  landmarks: [],
  links: links.map((link) => ({ where: 'header', selector: 'a', ...link })),
  fields: [],
  texts: [],
  tables: [],
});

test('finds the counterpart by its name, and no document in the other language', () => {
  const url = 'http://localhost/en/bins';
  assert.equal(counterpartOf(outline([{ href: '/cy/biniau', text: 'Cymraeg' }]), url), 'http://localhost/cy/biniau');
  assert.equal(counterpartOf(outline([{ href: '/standards.pdf', text: 'Welsh language standards', hreflang: 'cy' }]), url), undefined);
  assert.equal(
    counterpartOf(outline([{ href: '/cy/biniau', text: '', hreflang: 'cy', where: 'head' }]), url),
    'http://localhost/cy/biniau',
  );
  assert.equal(counterpartOf(outline([{ href: '#', text: 'Cymraeg' }]), url), undefined);
});

test('finds it by the configuration’s pattern, both ways', () => {
  setWelshSettings({ counterparts: [{ from: '//www.', to: '//cy.' }] });
  assert.equal(counterpartByPattern('https://www.example.wales/a'), 'https://cy.example.wales/a');
  assert.equal(counterpartByPattern('https://cy.example.wales/a'), 'https://www.example.wales/a');
});

test('knows a front page from a page', () => {
  for (const url of ['http://a.b/', 'http://a.b/cy', 'http://a.b/cy/hafan', 'http://a.b/index.html', 'http://a.b/en/home/'])
    assert.equal(isFrontPage(url), true, url);
  for (const url of ['http://a.b/cy/biniau', 'http://a.b/homes', 'http://a.b/cycling']) assert.equal(isFrontPage(url), false, url);
  assert.equal(placeOf('http://a.b/x/?lang=cy#y'), 'a.b/x');
});

test('reads a page’s language and ways from its tags', () => {
  const html = `<!doctype html><!-- <html lang="fr"> --><html class=x lang='cy-GB'><head><title>Biniau &amp; ailgylchu</title>
    <link rel="alternate" hreflang="en" href="/en/bins?a=1&amp;b=2"><script>"<a href='/no'>English</a>"</script></head>
    <body><a class="l" href="/en/bins"><span>English</span></a><a href=/cy>Hafan</a></body></html>`;
  const { lang, title, ways } = readAnswer(html);
  assert.equal(lang, 'cy');
  assert.equal(title, 'Biniau & ailgylchu');
  assert.deepEqual(ways, [
    { marked: '', text: 'English', href: '/en/bins' },
    { marked: '', text: 'Hafan', href: '/cy' },
    { marked: 'en', text: '', href: '/en/bins?a=1&b=2' },
  ]);
});
