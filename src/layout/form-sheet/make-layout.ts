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
  const adopted = <R extends { readonly adopted: FormCell }>(rows: readonly R[] | null): R[] =>
    inForce(rows ?? [], problems, proposals);
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
    reorganised: reorganisedOf(adopted(reorganised)),
    problems: problems.all,
    proposals,
  };
  return layout.cardShape === 'row' ? asRows(layout) : layout;
}

function meaningsOf(rows: readonly FormRow<'directions'>[], problems: Problems): ReadonlyMap<string, DirectionMeaning> {
  const known = Object.fromEntries(meaningWords.map((word) => [word, word]));
  return new Map(
    rows.flatMap(({ choice, meaning: cell }): [string, DirectionMeaning][] => {
      if (choice.text === '' || cell.text === '') return [];
      const meaning = problems.wordIn<DirectionMeaning>(cell, known, '終了');
      return meaning === null ? [] : [[choice.text, meaning]];
    }),
  );
}

/** The longest first, so that 取組み is not found within 取組みについて. */
function termsOf(rows: readonly FormRow<'terms'>[], problems: Problems): Term[] {
  const terms = rows.flatMap(({ avoid, use }): Term[] => {
    if (avoid.text === '' || avoid.text === use.text) return [];
    if ([...avoid.text].length > 1) return [{ avoid: avoid.text, use: use.text }];
    problems.add(avoid, '使わない表記は2文字以上で書いてください。1文字では、ほかの語の一部まで直してしまいます');
    return [];
  });
  return terms.sort((a, b) => b.avoid.length - a.avoid.length);
}

const reorganisedOf = (rows: readonly FormRow<'reorganised'>[]): Layout['reorganised'] =>
  rows.flatMap(({ before, after }) =>
    before.text === '' || after.text === '' ? [] : [{ before: before.text, after: after.text }],
  );
