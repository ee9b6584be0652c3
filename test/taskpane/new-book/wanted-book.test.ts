import { commandFor, wantedBook } from '../../../src/taskpane/new-book/wanted-book';

const typed = { year: '令和7年度', area: '12 中小企業', measures: '3', cards: '１０' };

it('takes what staff type', () => {
  expect(wantedBook(typed)).toEqual({
    wishes: { year: 2025, area: { number: '12', name: '中小企業' }, measures: 3, cards: 10 },
  });
  expect(wantedBook({ ...typed, area: ' ' })).toMatchObject({ wishes: { area: null } });
});

it('names the fields that it cannot understand', () => {
  expect(wantedBook({ year: '', area: '中小企業', measures: '0', cards: '1.5' })).toEqual({
    wrong: new Set(['year', 'area', 'measures', 'cards']),
  });
  expect(wantedBook({ ...typed, measures: '31' })).toEqual({ wrong: new Set(['measures']) });
  expect(wantedBook({ ...typed, cards: '' })).toEqual({ wrong: new Set(['cards']) });
});

it('tells the command', () => {
  expect(commandFor(typed)).toBe('hyoka new --year 令和7年度 --area "12 中小企業" --measures 3 --cards １０');
  expect(commandFor({ ...typed, area: '' })).toBe('hyoka new --year 令和7年度 --measures 3 --cards １０');
});
