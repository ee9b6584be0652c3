import type { FormLines } from '../../layout/form-sheet/lines';
import { formSettingsTitle } from '../../layout/form-sheet/tables';
import { aheadWords, meaningWords, requiredWords } from '../../layout/form-sheet/words';
import { moneyUnits } from '../../layout/vocabulary';
import { stacked, tableBlock, type Block, type Further } from './block';

/** Widths of the columns that the further tables share. */
export const furtherWidths = [34, 24, 10, 6] as const;

const valuesOf: Readonly<Record<string, readonly string[]>> = {
  金額の単位: Object.keys(moneyUnits),
  個票の形: ['1事業1枚', '1事業1行'],
  番号: ['通し', '固定の整理番号'],
};

const settings: Further<'settings'> = {
  table: 'settings',
  title: `${formSettingsTitle}（「値」が空欄なら標準のとおり）`,
  columns: ['item', 'value', 'adopted'],
  choices: (column, line) => (column === 'value' ? valuesOf[line?.item ?? ''] : undefined),
  spare: 0,
};
const years: Further<'years'> = {
  table: 'years',
  title: '財務内容の年度の列（この表のとおりに読みます）',
  columns: ['year', 'kind', 'required', 'adopted'],
  choices: (column) =>
    column === 'year' ? Object.keys(aheadWords) : column === 'required' ? Object.keys(requiredWords) : undefined,
  spare: 5,
};
const relations: Further<'relations'> = {
  table: 'relations',
  title: '検算（例：国庫支出金＋県支出金＋所要一般財源＝事業費。許容差は千円）',
  columns: ['relation', 'tolerance', 'adopted'],
  spare: 8,
};
const directions: Further<'directions'> = {
  table: 'directions',
  title: '次年度方針の独自の選択肢と、その扱い（例：廃止予定 → 終了）',
  columns: ['choice', 'meaning', 'adopted'],
  choices: (column) => (column === 'meaning' ? meaningWords : undefined),
  spare: 6,
};
const terms: Further<'terms'> = {
  table: 'terms',
  title: '用字用語（例：取組み → 取組）',
  columns: ['avoid', 'use', 'adopted'],
  spare: 10,
};
const reorganised: Further<'reorganised'> = {
  table: 'reorganised',
  title: '組織改編（例：観光商工部・商工課 → 産業経済部・商工課）',
  columns: ['before', 'after', 'adopted'],
  spare: 8,
};

/** The further tables below each other, each under its title, with blank rows for more. */
export const furtherTables = (lines: FormLines): Block =>
  stacked([
    tableBlock(settings, lines.settings),
    tableBlock(years, lines.years),
    tableBlock(relations, lines.relations),
    tableBlock(directions, lines.directions),
    tableBlock(terms, lines.terms),
    tableBlock(reorganised, lines.reorganised),
  ]);
