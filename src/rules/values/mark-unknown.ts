import { dashes, knownMarks } from '../../layout/vocabulary';
import { textOf, type Field } from '../../model/field';
import { projectName } from '../../model/names';
import { markedProjects } from '../facts/marked-projects';
import { quote } from '../words/quote';
import { rule, type Subject } from '../rule';

export const markUnknown = rule({
  id: 'mark-unknown',
  name: '印でない記入',
  severity: 'query',
  about: '「重点事業」と「ロジックモデル」、様式定義の印の項目は、印（◎ ○ ● ✓ レ 有）か空欄であること。',
  why: '印でない記入は、該当するのかしないのか、集計では区別できません。',
  example: {
    wrong: '「重点事業」に「×」と入力されている。',
    right: '該当する場合は「◎」を入力し、該当しない場合は空欄にします。',
  },
  *check(subject) {
    for (const { owner, field } of marksIn(subject)) {
      const text = textOf(field).trim();
      if (field.value === null || knownMarks.includes(text) || dashes.includes(text)) continue;
      yield {
        at: field,
        owner,
        message: `「${field.label}」の${quote(text)}は、決められた印（◎、○など）ではありません。該当する場合は印を付け、該当しない場合は空欄にしてください。`,
      };
    }
  },
});

function* marksIn(subject: Subject): Iterable<{ readonly owner: string; readonly field: Field<unknown> }> {
  for (const column of ['logicModel', 'priority'] as const)
    for (const project of markedProjects(subject, column))
      yield { owner: projectName(project), field: project[column] };
  for (const { item, owner, field } of subject.facts.ownValues)
    if (item.kind === 'mark') yield { owner: owner(), field };
}
