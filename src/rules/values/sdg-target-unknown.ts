import { isSdgTarget } from '../../layout/sdg-targets';
import { isPartlyMarked, textOf } from '../../model/field';
import { projectName } from '../../model/names';
import { isCellError } from '../../workbook/cell';
import { showsTime } from '../../workbook/format/sections';
import { markedProjects } from '../facts/marked-projects';
import { listed, quote } from '../words/quote';
import { rule } from '../rule';

export const sdgTargetUnknown = rule({
  id: 'sdg-target-unknown',
  name: '存在しないSDGs番号',
  severity: 'error',
  about: 'SDGsターゲットが、国連の定める169のターゲットのいずれかであること。',
  why: '存在しない番号は、どのターゲットの取組か分からず、ゴール別の集計にも含められません。',
  example: {
    wrong: 'SDGsターゲットに「11.9」と入力されている（ゴール11のターゲットは11.1〜11.7と11.a〜11.c）。',
    right: '「11.4」のように、正しいターゲットの番号を入力します。2つ以上は「11.4、8.3」と区切ります。',
  },
  yieldsTo: ['formula-error'],
  *check(subject) {
    for (const project of markedProjects(subject, 'sdgTargets')) {
      const field = project.sdgTargets;
      if (field.state === 'unreadable' && !isCellError(field.raw) && !isPartlyMarked(field.marked)) {
        yield {
          at: field,
          owner: projectName(project),
          message: `「${field.label}」の${quote(textOf(field))}をターゲットの番号として読み取れません。${typeof field.raw === 'number' && showsTime(field.format) ? 'セルの表示形式を「文字列」に変えてから、' : ''}「11.4」や「11.a」のように入力してください。`,
        };
      }
      const unknown = (field.value ?? []).filter((target) => !isSdgTarget(target));
      if (unknown.length === 0) continue;
      yield {
        at: field,
        owner: projectName(project),
        message: `「${field.label}」の${listed(unknown.map(quote), '件')}は、SDGsの169のターゲットにありません。正しい番号に直してください。`,
      };
    }
  },
});
