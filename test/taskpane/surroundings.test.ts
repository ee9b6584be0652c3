import { isoMinute } from '../../src/taskpane/clock';
import { isDark } from '../../src/taskpane/office-surroundings';
import { taskOf } from '../../src/taskpane/start';
import { languageOf } from '../../src/taskpane/texts/texts';

test.each([
  ['?do=check', 'check'],
  ['?do=build&_host_Info=Excel$Web', 'build'],
  ['?_host_Info=Excel', null],
  ['?do=delete', null],
])('the address %s asks for %p', (search, task) => {
  expect(taskOf(search)).toBe(task);
});

test.each([
  ['#FFFFFF', false],
  ['#F3F2F1', false],
  ['#C0C0C0', false],
  ['#363636', true],
  ['#000000', true],
])('a background of %s is dark: %p', (color, dark) => {
  expect(isDark(color)).toBe(dark);
});

test.each([
  ['ja-JP', 'ja'],
  ['en-US', 'en'],
  ['EN-gb', 'en'],
  ['fr-FR', 'ja'],
])('where Office speaks %s the pane speaks %s', (office, language) => {
  expect(languageOf(office)).toBe(language);
});

test('the moment of an acceptance bears the offset of the clock it was read from', () => {
  const now = new Date(2026, 7, 1, 9, 5);
  expect(isoMinute(now)).toMatch(/^2026-08-01T09:05[+-]\d\d:\d\d$/);
  expect(new Date(isoMinute(now)).getTime()).toBe(now.getTime());
});
