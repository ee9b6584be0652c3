import type { Field } from '../../../src/model/field';
import { eitherSide } from '../../../src/rules/words/either-side';
import { aField } from '../a-field';

const row = aField('継続 ', { row: 1, column: 6 });
const card = aField('縮小', { row: 9, column: 4 });
const between = (listed: Field<string>, listedValue: string | null, onCard: Field<string>, cardValue: string | null) =>
  eitherSide({ field: listed, value: listedValue }, { field: onCard, value: cardValue });

const asList = {
  side: 'list',
  label: '一覧に合わせる（継続）',
  edits: [{ ...card.place, value: '継続', expected: '縮小' }],
};
const asCard = {
  side: 'card',
  label: '個票に合わせる（縮小）',
  edits: [{ ...row.place, value: '縮小', expected: '継続 ' }],
};

describe('two cells that disagree', () => {
  it('may both give way', () => {
    expect(between(row, '縮小', card, '継続')).toEqual({ fix: { type: 'choice', sides: [asList, asCard] } });
  });

  it('do not give way to what cannot be said', () => {
    expect(between(row, '縮小', card, null)).toEqual({ fix: { type: 'choice', sides: [asCard] } });
    expect(between(row, null, card, null)).toEqual({});
  });

  it('do not give way where a formula stands', () => {
    expect(between({ ...row, formula: true }, '縮小', card, '継続')).toEqual({
      fix: { type: 'choice', sides: [asList] },
    });
    expect(between({ ...row, formula: true }, '縮小', { ...card, formula: true }, '継続')).toEqual({});
  });
});
