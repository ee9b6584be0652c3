import { isoMinute } from '../../src/taskpane/clock';
import { followTheme, isDark, officeLanguage } from '../../src/taskpane/office-surroundings';
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

describe('an Office that fails to tell its surroundings', () => {
  const failing = (): never => {
    throw new Error('GetContext');
  };
  const contexts: readonly (readonly [string, object])[] = [
    ['throws', Object.defineProperties({}, { officeTheme: { get: failing }, displayLanguage: { get: failing } })],
    ['answers empty', { officeTheme: { bodyBackgroundColor: '' }, displayLanguage: '' }],
    ['answers nothing', {}],
  ];
  const surround = (context: object, dark: boolean): HTMLElement => {
    Object.assign(globalThis, {
      Office: { context },
      window: { matchMedia: () => ({ matches: dark, addEventListener: jest.fn() }), addEventListener: jest.fn() },
    });
    Object.defineProperty(globalThis, 'navigator', { value: { language: 'en-GB' }, configurable: true });
    return { dataset: {} } as HTMLElement;
  };

  it.each(contexts)('%s: the pane looks and speaks as the system does', (_, context) => {
    for (const dark of [true, false]) {
      const page = surround(context, dark);
      followTheme(page);
      expect(page.dataset.theme).toBe(dark ? 'dark' : 'light');
    }
    expect(officeLanguage()).toBe('en-GB');
  });

  it('is followed where it tells', () => {
    const page = surround({ officeTheme: { bodyBackgroundColor: '#262626' }, displayLanguage: 'ja-JP' }, false);
    followTheme(page);
    expect([page.dataset.theme, officeLanguage()]).toEqual(['dark', 'ja-JP']);
  });
});
