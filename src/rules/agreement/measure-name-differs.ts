import { sections } from '../../layout/sections';
import { groupBy } from '../../model/grouping';
import { textOf } from '../../model/field';
import type { Related } from '../../model/finding';
import type { Layout } from '../../layout/layout';
import { measureLabel } from '../../model/names';
import { rightSpelling, type Sighting } from '../facts/measure-sightings';
import { lackingInHeader, type LackingMeasure } from '../facts/lacking-in-header';
import { hiddenDifference } from '../words/hidden-difference';
import { quote } from '../words/quote';
import { rule, type Violation } from '../rule';

export const measureNameDiffers = rule({
  id: 'measure-name-differs',
  name: '施策名の不一致',
  severity: 'error',
  about:
    '施策の名称が、見出しの表・「2 施策の評価」・「5 事務事業一覧」・個票の見出しで同じであること。どの施策も見出しの表にあること。',
  why: '同じ施策が場所によって違う名称で公表されると、読む人には別の施策に見えます。',
  example: {
    wrong: '施策1が、見出しの表では「地場産業の振興」、個票の上では「地場産業の推進」になっている。',
    right: '正しい名称を確かめ、すべての場所を「地場産業の振興」にそろえます。',
  },
  yieldsTo: ['card-missing'],
  *check({ evaluation, facts }) {
    const { layout } = evaluation;
    const byMeasure = facts.measureSightings;
    for (const lacking of lackingInHeader(evaluation, byMeasure)) yield lackedByHeader(lacking, layout);
    for (const [measure, sightings] of byMeasure) {
      const spellings = groupBy(sightings, (one) => one.spelling);
      const right = rightSpelling(spellings);
      for (const [spelling, [first]] of spellings) {
        if (spelling === right || !first) continue;
        const others = sightings.filter((one) => one !== first);
        const agreeing = others
          .filter((one) => one.spelling === right)
          .map((one) => `「${sections[one.section].name}」`);
        const hidden = hiddenDifference({ where: 'ここ', text: spelling }, { where: 'ほか', text: right });
        yield {
          at: first.at,
          owner: measureLabel(measure, layout),
          message: `${measureLabel(measure, layout)}の名称が${quote(spelling)}となっていますが、${[...new Set(agreeing)].join('')}では${quote(right)}です${hidden}。正しい名称を確かめ、すべての場所で同じ名称にしてください。`,
          reads: spellingsAt(sightings),
          related: others.map(relatedSighting),
        };
      }
    }
  },
});

function lackedByHeader({ measure, name, sightings, row, table }: LackingMeasure, layout: Layout): Violation {
  const todo = row
    ? `表では施策番号が${quote(textOf(row.number))}となっています。番号を確かめてください`
    : '表に行を加えてください';
  return {
    at: row ? row.number : table,
    owner: measureLabel(measure, layout),
    message: `${measureLabel(measure, layout)}${quote(name)}が、${sections.header.name}にありません。${todo}。`,
    reads: spellingsAt(sightings),
    related: sightings.map(relatedSighting),
  };
}

const spellingsAt = (sightings: readonly Sighting[]) => sightings.map((one) => `${one.section} ${one.spelling}`);

const relatedSighting = ({ place, section }: Sighting): Related => ({
  ...place,
  label: `${sections[section].name}の施策名`,
});
