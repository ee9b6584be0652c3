import { noneWords } from '../../layout/vocabulary';
import { isPartlyMarked, textOf } from '../../model/field';
import { quote } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { rule, type Violation } from '../rule';

export const relatedAreaUnreadable = rule({
  id: 'related-area-unreadable',
  name: '関連分野の番号不備',
  severity: 'query',
  about:
    '「3 関連する政策分野と事務事業」の政策分野が「13-1」のように政策分野と施策の番号で書かれ、この政策分野のものではないこと。',
  why: '番号で相手の政策分野とつながるため、読み取れないと関連が分かりません。Excelが日付に変えてしまうことがあります。',
  example: {
    wrong: '「13-1」と入力したら「1月13日」に変わった。',
    right: 'セルの表示形式を「文字列」にしてから「13-1」と入力します。関連がなければ「該当なし」とします。',
  },
  *check({ evaluation: { policyArea, relatedProjects } }) {
    for (const { code, name } of relatedProjects) {
      const text = textOf(code).normalize('NFKC').trim();
      if (code.state === 'blank' || code.state === 'missing' || noneWords.includes(text)) continue;
      if (isPartlyMarked(code.marked)) continue;
      const own = policyArea?.number ?? null;
      const fault = faultOf(code.value, own?.value ?? null);
      if (!fault) continue;
      const violation: Violation = {
        at: code,
        owner: `関連事業 ${textOf(name)}`.trim(),
        message: `政策分野${quote(textOf(code))}は、${fault}`,
      };
      yield code.value && own ? { ...violation, reads: [own], related: [relatedTo(own, '政策分野')] } : violation;
    }
  },
});

const expected = '「13-1」のように、政策分野と施策の番号で入力してください。';

function faultOf(code: { area: string; measure: number | null } | null, own: string | null): string | null {
  if (!code) return `政策分野の番号として読み取れません。${expected}`;
  if (code.area === own) return 'この政策分野自身の番号です。関連する、ほかの政策分野の番号を入力してください。';
  return code.measure === null ? `施策の番号がありません。${expected}` : null;
}
