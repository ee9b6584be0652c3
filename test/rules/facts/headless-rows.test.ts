import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { putAll, type Put } from '../put';
import { subjectOf } from '../subject-of';

const headless = (puts: Readonly<Record<string, Put>>, data = clean) =>
  [...subjectOf(putAll(layOut(data), puts)).facts.headlessRows].map(([measure, rows]) => [measure, rows.length]);
const withoutHeading = { 'list/heading/2/name': null };

describe('rows without their heading', () => {
  it('are those whose cards stand under the 施策', () => {
    expect(headless(withoutHeading)).toEqual([[2, 5]]);
    expect(headless({ ...withoutHeading, 'list/heading/3/name': null })).toEqual([
      [2, 5],
      [3, 8],
    ]);
  });

  it('are told whichever 施策 they are of', () => {
    const { facts } = subjectOf(putAll(layOut(clean), { ...withoutHeading, 'list/heading/3/name': null }));
    expect([...facts.rowsWithoutHeading].map(({ number }) => number.value)).toEqual([
      1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  it('are none where every heading stands, or there is no list', () => {
    expect(headless({})).toEqual([]);
    expect(headless({}, { ...clean, list: null })).toEqual([]);
  });

  it('are of a 施策 that the header has', () => {
    expect(headless({ ...withoutHeading, 'measure/2/number': '施策9' })).toEqual([]);
    expect(headless({ ...withoutHeading, 'measure/2/number': null })).toEqual([]);
  });

  it('begin with number 1, or with none', () => {
    expect(headless({ ...withoutHeading, 'list/2-1/number': 15 })).toEqual([]);
    expect(headless({ ...withoutHeading, 'list/2-1/number': null })).toEqual([[2, 5]]);
  });

  it('are not those shown again, nor those below a heading that stands twice', () => {
    expect(headless({ ...withoutHeading, 'list/2-5/name': '空き店舗対策事業（再掲）' })[0]?.[1]).toBe(4);
    expect(headless({ 'list/heading/2/name': '施策1 経済循環の推進' })).toEqual([]);
  });
});
