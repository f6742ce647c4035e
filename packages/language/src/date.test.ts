import assert from 'node:assert/strict';
import test from 'node:test';
import { addDays, daysBetween, months, weekdays } from './calendar.ts';
import { isoDate, readIsoDate } from './iso-date.ts';
import { formatDate, formatDateTime, formatMonth, formatTime } from './date.ts';
import { nowInLondon, todayInLondon } from './london.ts';
import { formatRelativeDay } from './relative-day.ts';

const welsh = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');
const english = 'January February March April May June July August September October November December'.split(' ');

for (const [index, month] of welsh.entries()) {
  test(`every day of ${month}`, () => {
    const two = String(index + 1).padStart(2, '0');
    for (let day = 1; day <= 31; day += 1) {
      const iso = isoDate(2024, index + 1, day);
      if (!iso) continue;
      assert.equal(formatDate('cy', iso), `${day} ${month} 2024`);
      assert.equal(formatDate('en', iso), `${day} ${english[index]} 2024`);
    }
    assert.equal(formatMonth('cy', `2026-${two}`), `${month} 2026`);
    assert.equal(formatMonth('en', `2026-${two}-28`), `${english[index]} 2026`);
  });
}

test('the week', () => {
  const days = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays('2026-03-01', n));
  assert.deepEqual(
    days.map((iso) => formatDate('cy', iso, { weekday: true })),
    [
      'Dydd Sul, 1 Mawrth 2026',
      'Dydd Llun, 2 Mawrth 2026',
      'Dydd Mawrth, 3 Mawrth 2026',
      'Dydd Mercher, 4 Mawrth 2026',
      'Dydd Iau, 5 Mawrth 2026',
      'Dydd Gwener, 6 Mawrth 2026',
      'Dydd Sadwrn, 7 Mawrth 2026',
    ],
  );
  assert.equal(formatDate('en', '2026-03-01', { weekday: true }), 'Sunday 1 March 2026');
  assert.equal(formatDate('cy', '2026-03-01', { weekday: true, inSentence: true }), 'dydd Sul, 1 Mawrth 2026');
  assert.equal(weekdays.length + months.length, 19);
});

test('weekdays agree with the English calendar of the engine, over 400 years', () => {
  const reference = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
  for (let day = 0; day < 146_097; day += 97) {
    const iso = addDays('1800-01-01', day);
    assert.equal(formatDate('en', iso, { weekday: true }).split(' ')[0], reference.format(new Date(iso)));
  }
});

test('only days that exist', () => {
  assert.equal(readIsoDate('2024-02-29')?.day, 29);
  assert.equal(readIsoDate('0050-12-31')?.year, 50);
  for (const bad of [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '0000-01-01',
    '2026-3-1',
    '2026-03-01T00:00Z',
    ' 2026-03-01',
    '',
  ]) {
    assert.equal(readIsoDate(bad), undefined, bad);
    assert.throws(() => formatDate('cy', bad), { code: 'bad-date' });
  }
  assert.equal(isoDate(2026, 3, 1), '2026-03-01');
  assert.equal(isoDate(2026, 2, 30), undefined);
  assert.equal(isoDate(2026.5, 2, 3), undefined);
  assert.throws(() => formatMonth('cy', '2026-13'), { code: 'bad-month' });
});

test('days are counted across clock changes and leap years', () => {
  assert.equal(addDays('2024-02-28', 2), '2024-03-01');
  assert.equal(addDays('2026-03-29', -1), '2026-03-28');
  assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
  assert.equal(daysBetween('2026-01-01', '2025-01-01'), -365);
});

test('times', () => {
  assert.equal(formatTime('15:05'), '15:05');
  assert.equal(formatTime('9:00'), '09:00');
  assert.equal(formatTime('00:00:59.5'), '00:00');
  for (const bad of ['24:00', '12:60', '3pm', '', '15.05']) assert.throws(() => formatTime(bad), { code: 'bad-time' });
  assert.equal(formatDateTime('cy', '2026-03-01T15:05'), '1 Mawrth 2026 am 15:05');
  assert.equal(formatDateTime('en', '2026-03-01T15:05', { weekday: true }), 'Sunday 1 March 2026 at 15:05');
});

test('today is the day in Wales, by summer and by winter', () => {
  assert.equal(todayInLondon(new Date('2026-07-01T22:59:59Z')), '2026-07-01');
  assert.equal(todayInLondon(new Date('2026-07-01T23:00:00Z')), '2026-07-02');
  assert.equal(todayInLondon(new Date('2026-12-31T23:59:59Z')), '2026-12-31');
  assert.equal(nowInLondon(new Date('2026-07-01T23:05:00Z')), '2026-07-02T00:05');
  assert.equal(nowInLondon(new Date('2026-03-01T15:05:00Z')), '2026-03-01T15:05');
});

test('days near today', () => {
  const say = (language: 'cy' | 'en', days: number) => formatRelativeDay(language, addDays('2026-03-01', days), '2026-03-01');
  assert.deepEqual(
    [-2, -1, 0, 1, 2, 3].map((n) => say('cy', n)),
    ['2 ddiwrnod yn ôl', 'ddoe', 'heddiw', 'yfory', 'ymhen 2 ddiwrnod', 'ymhen 3 diwrnod'],
  );
  assert.deepEqual(
    [-2, -1, 0, 1, 2].map((n) => say('en', n)),
    ['2 days ago', 'yesterday', 'today', 'tomorrow', 'in 2 days'],
  );
});
