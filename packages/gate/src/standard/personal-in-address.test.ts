import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personalIn } from './personal-in-address.ts';

const kinds = (rest: string): string => personalIn(`https://www.example.wales/${rest}`).join(' ');

test('tells the kinds of personal data in an address', () => {
  assert.equal(kinds('apply?email=a.person%40example.com'), 'email');
  assert.equal(kinds('users/a.person%40example.com/edit'), 'email');
  assert.equal(kinds('apply?x=QQ123456C'), '');
  assert.equal(kinds('apply?x=AB123456C'), 'national-insurance');
  assert.equal(kinds('apply?nino=AB+12+34+56+C'), 'national-insurance');
  assert.equal(kinds('apply?dateOfBirth=2001-01-31'), 'date-of-birth');
  assert.equal(kinds('apply?dyddiad-geni=31/01/2001'), 'date-of-birth');
  assert.equal(kinds('apply?contact.phone=02920%20180000'), 'phone');
  assert.equal(kinds('apply?ref=07700900123'), 'phone');
  assert.equal(kinds('apply?surname=Jones&postcode=LL55%201SH'), 'name-and-postcode');
  assert.equal(kinds('#/step?email=a@example.com'), 'email');
  assert.equal(kinds('sign-in?user=x&password=secret'), 'password');
});

test('lets be what is nobody’s', () => {
  for (const rest of [
    'find?postcode=LL55%201SH',
    'search?name=library',
    'img/logo@2x.png',
    'npm/@scope/package@1.2.3/a.js',
    'users/@council',
    'case/0771234',
    'apply?email=',
    'apply?email={email}',
    'apply?phone=101',
    'a?dob=',
    'a?id=9f86d081884c7d659a2feaa0c55ad015',
    '%E0%A4%A',
  ])
    assert.equal(kinds(rest), '', rest);
  assert.deepEqual(personalIn('mailto:contact@example.wales'), []);
  assert.deepEqual(personalIn('not an address'), []);
});
