import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { opened, smallPng } from '../../../scripts/pictures/small-png';

const icon = readFileSync(resolve(__dirname, '../../../assets/icon-16.png'));

test('a PNG is opened line by line, however its lines are filtered', () => {
  const { width, height, pixels } = opened(icon);
  expect([width, height, pixels.length]).toEqual([16, 16, 256]);
  expect(new Set(pixels).size).toBeGreaterThan(3);
});

test('a small PNG is of the same size, indexed, and ends as a PNG does', () => {
  const small = smallPng(icon);
  expect([small.readUInt32BE(16), small.readUInt32BE(20), small[24], small[25]]).toEqual([16, 16, 8, 3]);
  expect(small.toString('latin1', small.length - 8, small.length - 4)).toBe('IEND');
  expect(() => opened(small)).toThrow('a PNG of another kind');
});
