import { storedText, textOf, type Field } from '../../model/field';
import { showsOtherwise, type ShownOtherwise } from '../../workbook/format/shows-otherwise';
import { quote } from '../words/quote';
import { rule } from '../rule';

const faults: Readonly<Record<ShownOtherwise, string>> = {
  digit: '表示形式に数字が書き込まれているため、実際の値と違う数に見えます',
  'sign-added': '表示形式のため、プラスの値がマイナスに見えます',
  'sign-dropped': '表示形式のため、マイナスの値がプラスに見えます',
  nothing: '表示形式のため、数が見えません',
};

export const shownOtherwise = rule({
  id: 'shown-otherwise',
  name: '表示と値の相違',
  severity: 'query',
  about:
    'セルの表示形式が、入っている数をそのまま見せていること（桁区切り、千円・百万円単位、％、年度や単位の文字、マイナスの△や括弧、0の「-」、色、四捨五入は差し支えない）。',
  why: '印刷した表では別の数に見えますが、集計には実際に入っている数を使います。',
  example: {
    wrong: '表示形式が「"調整中"」のため、事業費 2500 のセルに「調整中」と表示されている。',
    right: '表示形式を「#,##0」などに戻し、表示される数が正しいか確かめます。',
  },
  *check({ facts }) {
    for (const { field, owner } of facts.notableFields) {
      const fault = faultOf(field);
      if (fault === null) continue;
      yield {
        at: field,
        owner,
        message: `「${field.label}」は、${shownIn(field)}が、入っている値は「${storedText(field)}」です。${faults[fault]}。表示形式を直し、正しい値か確かめてください。`,
        reads: [field.format],
      };
    }
  },
});

/** What the cell shows, as a clause. */
function shownIn(field: Field<unknown>): string {
  const text = textOf(field).trim();
  return text === '' ? '何も表示されていません' : `${quote(text)}と表示されています`;
}

const faultOf = ({ state, raw, format }: Field<unknown>): ShownOtherwise | null =>
  state === 'read' && typeof raw === 'number' ? showsOtherwise(raw, format) : null;
