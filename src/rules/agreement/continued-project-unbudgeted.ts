import type { DirectionMeaning } from '../../layout/layout';
import { yearColumnName } from '../../model/fiscal-year';
import { costOf } from '../../model/card-costs';
import { knownDirection } from '../../model/direction';
import { projectName } from '../../model/names';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule } from '../rule';
import { thousandYen } from '../words/thousand-yen';

export const continuedProjectUnbudgeted = rule({
  id: 'continued-project-unbudgeted',
  name: '継続事業の次年度額なし',
  severity: 'query',
  about: '続ける事業で今年度に事業費があれば、次年度にも事業費があること。',
  why: '続ける事業の次年度の事業費が0であれば、入力漏れか方針の誤りが疑われます。',
  example: {
    wrong: '次年度方針は「継続」で今年度の事業費は2,500千円だが、次年度の事業費が0になっている。',
    right:
      '次年度の事業費を入力するか、次年度方針を直します。事業費のかからない進め方に変える場合は、理由を付けて確認済みにします。',
  },
  yieldsTo: ['choice-unknown'],
  *check({ evaluation: { cards, year }, facts }) {
    if (year === null) return;
    for (const card of cards) {
      const next = costOf(card, year + 1);
      if (next?.field.value?.thousandYen !== 0) continue;
      const now = costOf(card, year);
      const cost = now?.field.value?.thousandYen ?? 0;
      const direction = knownDirection(card.direction, facts.knownDirections);
      if (!now || cost <= 0 || direction === null || mayGo(facts.directionMeanings.get(direction))) continue;
      yield {
        at: next.field,
        owner: projectName(card),
        message: `次年度方針が${quote(direction)}で${yearColumnName(now.column)}の事業費は${thousandYen(cost)}ですが、${yearColumnName(next.column)}の事業費がありません。金額か方針を直すか、理由を記してください。`,
        reads: [card.direction, now.field],
        related: [relatedTo(card.direction), relatedTo(now.field)],
      };
    }
  },
});

const mayGo = (meaning: DirectionMeaning | undefined): boolean => meaning === '終了' || meaning === '移管';
