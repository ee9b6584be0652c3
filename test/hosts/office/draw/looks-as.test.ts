import { drawPlan } from '../../../../src/hosts/office/draw/draw-plan';
import type { Drawing } from '../../../../src/hosts/office/draw/drawing';
import { looksAs, rowStands } from '../../../../src/hosts/office/draw/looks-as';
import { everyFeature } from '../../../contract/every-feature';

const [wanted = never()] = everyFeature()
  .tabs.slice(2)
  .map((tab): Drawing => ({ ...drawPlan(tab), widths: [] }));

function never(): never {
  throw new Error('the plan has no third tab');
}

const typing = (typed: string): Drawing => ({ ...wanted, typed: [[typed]] });

describe('rowStands', () => {
  it.each([
    ['=個票!B1', "='個票'!B1", true],
    ["='個票''s 施策1'!B1", "='個票''s 施策1'!B1", true],
    ["='個票''s'!B1", "='個票s'!B1", false],
    ['=A1', '=A2', false],
    ["'=A1", '=A1', false],
    ['', '', true],
    ["'個票'!B1", '個票!B1', false],
  ])('holds %s for %s: %s', (held, entry, expected) => {
    expect(rowStands(typing(held), typing(entry), 0)).toBe(expected);
  });

  it('needs every cell of the row', () => {
    expect(rowStands({ ...wanted, typed: [] }, wanted, 1)).toBe(false);
  });
});

describe('looksAs', () => {
  it('takes a bare cell for bare however Excel sets one', () => {
    const bare: Drawing = { ...wanted, styles: [[null]], formats: [[null]] };
    expect(looksAs({ ...bare, styles: [[{ vertical: 'middle', size: 11 }]] }, bare)).toBe(true);
    expect(looksAs({ ...bare, styles: [[{ fill: '#FFCC00' }]] }, bare)).toBe(false);
  });

  it('takes a link for the same without the quotes that Excel leaves out', () => {
    const linked = (documentReference: string): Drawing => ({
      ...wanted,
      links: [{ row: 0, column: 0, target: { documentReference } }],
    });
    expect(looksAs(linked('個票!B1'), linked("'個票'!B1"))).toBe(true);
    expect(looksAs(linked('個票!B2'), linked("'個票'!B1"))).toBe(false);
  });

  it.each([
    ['area', { mark: { ...wanted.mark, area: 'A1:B2' } }],
    ['merged areas', { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }],
  ])('sees another %s', (_, change) => {
    expect(looksAs({ ...wanted, ...change }, wanted)).toBe(false);
  });
});
