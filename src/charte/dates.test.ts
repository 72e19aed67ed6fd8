import { expect, test } from 'vitest';
import { formatDate, isDay } from './dates.ts';

test.each([
  ['2022-06', 'juin 2022'],
  ['2027-01-12', '12 janvier 2027'],
  ['2027-03-01', '1er mars 2027'],
])('formatDate writes %s as « %s »', (iso, words) => {
  expect(formatDate(iso)).toBe(words);
});

test('a date that does not exist is refused', () => {
  expect(() => formatDate('2027-13')).toThrow(RangeError);
  expect(() => formatDate('2027-02-30')).toThrow('n’est pas une date');
  expect(isDay('2027-02-30')).toBe(false);
  expect(isDay('2028-02-29')).toBe(true);
});
