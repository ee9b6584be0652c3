import { isPartlyMarked, textOf } from '../../model/field';
import { projectName } from '../../model/names';
import { isCellError } from '../../workbook/cell';
import { markedProjects } from '../facts/marked-projects';
import { quote } from '../words/quote';
import { rule } from '../rule';

export const populationGoalUnknown = rule({
  id: 'population-goal-unknown',
  name: '凡例にない基本目標',
  severity: 'error',
  about: '「人口減少対策」の基本目標が、一覧の下の凡例にあるものであること。凡例がなければ判定しない。',
  why: '凡例にない番号は、どの基本目標の取組か読み手に分かりません。',
  example: {
    wrong: '凡例は基本目標1から4までなのに、「基本目標5」と入力されている。',
    right: '正しい基本目標の番号に直すか、凡例に加えます。2つに当たる場合は「基本目標1・2」とします。',
  },
  yieldsTo: ['formula-error'],
  *check(subject) {
    const legend = subject.evaluation.list?.legend ?? [];
    if (legend.length === 0) return;
    const defined = legend.map(({ number }) => number);
    for (const project of markedProjects(subject, 'populationGoals')) {
      const field = project.populationGoals;
      const known = field.state === 'read' && field.value?.every((goal) => defined.includes(goal));
      if (known || isCellError(field.raw) || isPartlyMarked(field.marked)) continue;
      yield {
        at: field,
        owner: projectName(project),
        message: `「${field.label}」の${quote(textOf(field))}は、一覧の下の凡例にない基本目標です。凡例にある基本目標（${defined.join('、')}）の番号に直してください。`,
        reads: defined,
        related: legend.slice(0, 1).map(({ place }) => ({ ...place, label: '基本目標の凡例' })),
      };
    }
  },
});
