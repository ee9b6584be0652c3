import type { FormLine } from '../../layout/form-sheet/lines';
import { absentWord } from '../../layout/form-sheet/tables';
import type { PlanCell } from '../../workbook/plan';
import { calculated, quoteText, relative } from '../cells';
import { itemColumns } from './item-columns';

const said = {
  proposed: '案です。採用を○にするまで、点検にも集計にも使いません。',
  absent: 'この様式にはない項目とします。',
  standard: '標準のまま読みます。',
  ignored: '知っている項目とし、点検も集計もしません。',
  required: '空欄をエラーにします。',
  optional: '空欄でもよいことにします。',
  total: '合計を集計します。',
  groups: '区分別に集計します。',
} as const;

/** 「この様式では」: what a row of the item table does, in words that follow what staff type. `row`: its row on the sheet. */
export function inWords(line: FormLine<'items'>, row: number): PlanCell {
  return calculated(formula(row), words(line), 'cell');
}

function words({ standard = '', name = '', kind = '', required, sum, adopted }: FormLine<'items'>): string {
  if (standard === '' && name === '') return '';
  if (adopted === '×') return said.proposed;
  if (name === absentWord) return said.absent;
  if (standard === '' && kind === '対象外') return said.ignored;
  const first =
    standard === ''
      ? `独自の項目「${name}」を点検します。`
      : name === '' || name === standard
        ? said.standard
        : `「${name}」を「${standard}」として読みます。`;
  const blank = required === '必須' ? said.required : required === '任意' ? said.optional : '';
  return first + blank + (sum === '合計' ? said.total : sum === '区分別' ? said.groups : '');
}

function formula(row: number): string {
  const at = (name: (typeof itemColumns)[number]['name']) =>
    relative(
      row,
      itemColumns.findIndex((column) => column.name === name),
    );
  const [standard, name, kind, required, sum, adopted] = (
    ['standard', 'name', 'kind', 'required', 'sum', 'adopted'] as const
  ).map(at);
  const choose = (test: string, yes: string, no: string) => `IF(${test},${yes},${no})`;
  const is = (cell = '', word = '') => `${cell}=${quoteText(word)}`;
  const text = quoteText;
  const first = choose(
    is(standard),
    `${text('独自の項目「')}&${name ?? ''}&${text('」を点検します。')}`,
    choose(
      `OR(${is(name)},${name ?? ''}=${standard ?? ''})`,
      text(said.standard),
      `${text('「')}&${name ?? ''}&${text('」を「')}&${standard ?? ''}&${text('」として読みます。')}`,
    ),
  );
  const blank = choose(
    is(required, '必須'),
    text(said.required),
    choose(is(required, '任意'), text(said.optional), '""'),
  );
  const summed = choose(is(sum, '合計'), text(said.total), choose(is(sum, '区分別'), text(said.groups), '""'));
  return choose(
    `AND(${is(standard)},${is(name)})`,
    '""',
    choose(
      is(adopted, '×'),
      text(said.proposed),
      choose(
        is(name, absentWord),
        text(said.absent),
        choose(`AND(${is(standard)},${is(kind, '対象外')})`, text(said.ignored), `${first}&${blank}&${summed}`),
      ),
    ),
  );
}
