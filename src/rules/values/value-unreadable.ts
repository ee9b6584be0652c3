import type { ValueKind } from '../../layout/kinds';
import { pointedThousands, unitWords } from '../../layout/vocabulary';
import { foldWidth } from '../../layout/width';
import type { Evaluation } from '../../model/evaluation';
import { isPartlyMarked, textOf, type Field } from '../../model/field';
import { isCellError } from '../../workbook/cell';
import { showsPercent, showsTime } from '../../workbook/format/sections';
import { quote } from '../words/quote';
import { rule } from '../rule';

const noWords = '文字として読み取れません。実際の内容を入力してください';

/** What is expected of each kind that this rule judges. Whatever is typed can be read as words, but for TRUE and FALSE. */
const expected: Partial<Readonly<Record<ValueKind, string>>> = {
  amount: '金額として読み取れません。数字だけを入力してください（ない場合は「0」または「—」）',
  number: '数値として読み取れません。数字を入力してください',
  figure: '数値として読み取れません。数字を入力してください',
  yearColumn: '年度と金額の種類として読み取れません。「令和6年度(予算)」のように入力してください',
  fiscalYear: '年度として読み取れません。「令和6年度」のように入力してください',
  integer: '番号として読み取れません。1、2、3…の数字を入力してください',
  text: noWords,
  longText: noWords,
  obligation: noWords,
  direction: noWords,
  measureNumber: '施策番号として読み取れません。「施策1」のように入力してください',
};
/** A number with a unit behind it that is not 財務内容's. */
const withUnit = new RegExp(`^[-△▲−]?[\\d,.]+(${unitWords})$`, 'u');
const notDepartments = '部課名として読み取れません。「観光商工部・商工課」のように入力してください';
const goalExpected = '基本目標の番号として読み取れません。「基本目標1」のように入力してください';

export const valueUnreadable = rule({
  id: 'value-unreadable',
  name: '読み取れない値',
  severity: 'error',
  about: '金額・年度・番号などが、そのとおりに読み取れること（名称・文章・担当部・課は文字であること）。',
  why: '読み取れない値は、推測せずに集計から除いています。',
  example: {
    wrong: '事業費に「調整中」や、千円単位の様式に「2,500円」と入力されている。',
    right: '金額を様式の単位の数字で入力します。支出がない場合は「0」または「—」と入力します。',
  },
  yieldsTo: ['formula-error', 'sdg-target-unknown', 'population-goal-unknown'],
  *check({ evaluation, facts }) {
    for (const { field, kind, owner } of facts.notableFields) {
      // An error value such as #REF! is another rule's.
      if (field.state !== 'unreadable' || isCellError(field.raw)) continue;
      const why = kind === 'populationGoals' && hasNoLegend(evaluation) ? goalExpected : whyNot(field, kind);
      const marks = howMarked(field);
      if (marks !== null)
        yield { at: field, owner, message: `「${field.label}」の${quote(textOf(field))}は、${marks}。` };
      if (why === undefined || marks !== null) continue;
      if (isDate(field)) {
        yield {
          at: field,
          owner,
          message: `「${field.label}」が日付または時刻の${quote(textOf(field))}になっています。セルの表示形式を「標準」か「文字列」に変えてから、正しい値を入力し直してください。`,
        };
        continue;
      }
      yield { at: field, owner, message: `「${field.label}」の${quote(textOf(field))}を${why}。` };
    }
  },
});

/** Why a value cannot be read, as a clause; undefined where another rule says so. */
function whyNot(field: Field<unknown>, kind: ValueKind): string | undefined {
  if (kind === 'departments' && typeof field.raw !== 'string') return notDepartments;
  if (kind !== 'amount') return expected[kind];
  const text = foldWidth(textOf(field)).replace(/\s+/gu, '');
  const unit = withUnit.exec(text)?.[1];
  if (unit !== undefined)
    return `金額として読み取れません。単位の「${unit}」が、財務内容の単位と違います。財務内容の単位に直し、数字だけを入力してください`;
  if (typeof field.raw === 'number' && showsPercent(field.format))
    return '金額として読み取れません。セルの表示形式をパーセントから「標準」などに変え、正しい金額か確かめてください';
  if (pointedThousands.test(text))
    return '金額として読み取れません。「.」が小数点か桁区切りか決められないため、桁区切りなら「,」に直し、数字だけを入力してください';
  return expected.amount;
}

/** What is wrong with a value of which a part is struck out or raised; null where none is. */
function howMarked({ marked }: Field<unknown>): string | null {
  if (!isPartlyMarked(marked)) return null;
  return marked?.struck === 'part'
    ? '一部に取り消し線が引かれており、どの文字が値か読み取れません。取り消した文字を消し、正しい値だけを残してください'
    : '一部が上付きか下付きの文字になっており、どの文字が値か読み取れません。注の記号などは別のセルに移し、値だけを残してください';
}

/** Whether a value became a day when 5-1 was typed. */
const isDate = ({ raw, format }: Field<unknown>): boolean => typeof raw === 'number' && showsTime(format);

/** Whether the list has no legend; if it has one, `population-goal-unknown` speaks. */
const hasNoLegend = ({ list }: Evaluation): boolean => (list?.legend ?? []).length === 0;
