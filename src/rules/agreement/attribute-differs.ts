import { knownDirection } from '../../model/direction';
import { textOf } from '../../model/field';
import { projectName } from '../../model/names';
import { differingAttributes } from '../facts/differing-attributes';
import { eitherSide } from '../words/either-side';
import { hiddenDifference } from '../words/hidden-difference';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';

export const attributeDiffers = rule({
  id: 'attribute-differs',
  name: '方針・担当の不一致',
  severity: 'error',
  about:
    '次年度方針と担当部・課が、一覧と個票で同じであること（区切りの記号、全角・半角、複数の担当の並び順は問わない）。',
  why: '一覧と個票で方針や担当が違うと、どちらが市の判断なのか分かりません。',
  example: {
    wrong: '個票の次年度方針は「縮小」、一覧は「継続」となっている。',
    right: '正しい方針を確かめ、「一覧に合わせる」か「個票に合わせる」を選びます。',
  },
  fix: 'choice',
  yieldsTo: ['choice-unknown'],
  *check({ pairing, facts: { knownDirections } }) {
    for (const pair of pairing.pairs) {
      for (const [row, card] of differingAttributes(pair, knownDirections)) {
        // A word that is no choice is not carried over to the card.
        const mayKeepList = row !== pair.row.direction || knownDirection(pair.row.direction, knownDirections) !== null;
        const hidden = hiddenDifference({ where: '一覧', text: textOf(row) }, { where: '個票', text: textOf(card) });
        yield {
          at: row,
          owner: projectName(pair.row),
          message: `${row.label}が、一覧では${quote(textOf(row))}、個票では${quote(textOf(card))}となっています${hidden}。正しいほうにそろえてください。`,
          reads: [card],
          related: [relatedTo(card)],
          ...eitherSide({ field: row, value: textOf(card) }, { field: card, value: mayKeepList ? textOf(row) : null }),
        };
      }
    }
  },
});
