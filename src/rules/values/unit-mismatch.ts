import { moneyUnitOf } from '../../layout/layout';
import { projectName } from '../../model/names';
import { rule } from '../rule';

export const unitMismatch = rule({
  id: 'unit-mismatch',
  name: '金額の単位違い',
  severity: 'error',
  about: '個票の財務内容の単位が、千円（様式定義で決めた場合は、その単位）であること。',
  why: '単位の違う個票が混じると、金額を読み誤ります。集計では千円に換算しています。',
  example: {
    wrong: '1枚の個票だけが「財務内容 単位(円)」になっている。',
    right: '項目名を「財務内容 単位(千円)」とし、金額を千円単位で入力し直します。',
  },
  *check({ evaluation: { cards, layout } }) {
    const unit = moneyUnitOf(layout);
    for (const card of cards) {
      const { moneyUnit } = card;
      if (moneyUnit.value === null || moneyUnit.value.name === unit) continue;
      yield {
        at: moneyUnit,
        owner: projectName(card),
        message: `財務内容の単位が「${moneyUnit.value.name}」になっています。集計では千円に換算していますが、単位を「${unit}」とし、金額を${unit}単位で入力し直してください。`,
      };
    }
  },
});
