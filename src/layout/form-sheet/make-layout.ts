import { asRows } from '../as-rows';
import { builtInLayout, type DirectionMeaning, type Layout, type Term } from '../layout';
import type { Place } from '../../workbook/cell';
import { inForce } from './adopted';
import { itemsOf } from './items';
import { Problems } from './note';
import { relationsOf } from './relations';
import type { FormCell, FormRow, FormSheet } from './rows';
import { settingsOf } from './settings';
import { meaningWords } from './words';
import { yearsOf } from './years';

/** Whose sheet 様式定義 a layout is made from. */
type Source = Exclude<Layout['source'], 'built-in'>;

/**
 * The layout that a sheet 様式定義 makes of the built-in one: respelt, switched off, added to. What it does not list keeps
 * its built-in row. `parseYear` reads 令和6年度.
 */
export function layoutOf(sheet: FormSheet, source: Source, parseYear: (text: string) => number | null): Layout {
  const { items, directions, years, relations, terms, reorganised, settings } = sheet.tables;
  const problems = new Problems();
  const proposals: Place[] = [];
  const adopted = <R extends Readonly<Record<string, FormCell>> & { readonly adopted: FormCell }>(
    rows: readonly R[] | null,
  ): R[] => inForce(rows ?? [], problems, proposals);
  const made = itemsOf(adopted(items), builtInLayout, problems);
  const set = settingsOf(adopted(settings), { ...builtInLayout, ...made }, parseYear, problems);
  const columns = adopted(years);
  const layout: Layout = {
    ...builtInLayout,
    ...made,
    ...set,
    source,
    place: sheet.place,
    years: columns.length > 0 ? yearsOf(columns, problems) : builtInLayout.years,
    directionMeanings: meaningsOf(adopted(directions), problems),
    relations: relationsOf(adopted(relations), made.forms, made.own, problems),
    terms: termsOf(adopted(terms), problems),
    reorganised: reorganisedOf(adopted(reorganised), problems),
    problems: problems.all,
    proposals,
  };
  return layout.cardShape === 'row' ? asRows(layout) : layout;
}

function meaningsOf(rows: readonly FormRow<'directions'>[], problems: Problems): ReadonlyMap<string, DirectionMeaning> {
  const known = Object.fromEntries(meaningWords.map((word) => [word, word]));
  const said = new Map<string, DirectionMeaning>();
  return new Map(
    rows.flatMap(({ choice, meaning: cell }): [string, DirectionMeaning][] => {
      if (cell.text === '') return [];
      if (choice.text === '') {
        problems.add(choice, '選択肢の言葉を書いてください');
        return [];
      }
      const meaning = problems.wordIn<DirectionMeaning>(cell, known, '終了');
      if (meaning === null || said.get(choice.text) === meaning) return [];
      if (said.has(choice.text)) {
        problems.add(
          choice,
          'この選択肢は、上の行に別の扱いで書かれています。扱いを1つに決め、ほかの行は削除してください',
        );
        return [];
      }
      said.set(choice.text, meaning);
      return [[choice.text, meaning]];
    }),
  );
}

/** The longest first, so that 取組み is not found within 取組みについて. */
function termsOf(rows: readonly FormRow<'terms'>[], problems: Problems): Term[] {
  const used = new Map<string, string>();
  const terms = rows.flatMap(({ avoid, use }): Term[] => {
    // Without another word, what is written instead is left to staff.
    if (avoid.text === '') problems.add(avoid, '使わない表記を書いてください');
    if (avoid.text === '' || avoid.text === use.text) return [];
    if ([...avoid.text].length <= 1) {
      problems.add(avoid, '使わない表記は2文字以上で書いてください。1文字では、ほかの語の一部まで直してしまいます');
      return [];
    }
    const before = used.get(avoid.text);
    used.set(avoid.text, before ?? use.text);
    if (before === undefined) return [{ avoid: avoid.text, use: use.text }];
    if (before !== use.text)
      problems.add(avoid, 'この使わない表記は、上の行にもあります。使う表記を1つに決め、ほかの行は削除してください');
    return [];
  });
  return terms.sort((a, b) => b.avoid.length - a.avoid.length);
}

function reorganisedOf(rows: readonly FormRow<'reorganised'>[], problems: Problems): Layout['reorganised'] {
  return rows.flatMap(({ before, after }) =>
    isWhole([before, '旧部課の名称を書いてください'], [after, '新部課の名称を書いてください'], problems)
      ? [{ before: before.text, after: after.text }]
      : [],
  );
}

/** Whether both cells of a line are filled. Each with what to do where it is not. */
function isWhole(one: readonly [FormCell, string], other: readonly [FormCell, string], problems: Problems): boolean {
  const blank = [one, other].find(([{ text }]) => text === '');
  if (blank) problems.add(...blank);
  return blank === undefined;
}
