import type { FiscalYear } from '../layout/kinds';
import { fieldsIn } from '../model/field';
import { cardFinder } from '../model/card-finder';
import type { Evaluation } from '../model/evaluation';
import { gridOf, type TextCell } from '../read/sheet/grid';
import { readYearColumn } from '../read/values/years';
import { headingsOf } from '../read/whole/typed-totals';
import { placeKey } from '../workbook/place-key';
import type { Place } from '../workbook/cell';
import type { Carrying } from './carrying';
import { moveYear } from './headings';
import { yearsIn } from './year-text';

/** A title is short, and says that it is one. */
const longestTitle = 60;
const titleWords = /評価|点検|事務事業|個票|シート|政策分野|調書|調査票|一覧|様式|年度版/u;
/** 令和2年度から令和6年度まで is a plan's time, and no title's year. */
const span = /[~～〜]|から|まで|以降|以前|開始|終了|策定/u;

/** Moves the years on that titles, labels and the headings of the list name. */
export function moveTitles(carrying: Carrying): void {
  const { snapshot, evaluation } = carrying.review;
  const skipped = new Set(evaluation.skippedSheets.map(({ sheet }) => sheet));
  const fields = fieldsIn([
    evaluation.policyArea,
    evaluation.measures,
    evaluation.kpis,
    evaluation.assessments,
    evaluation.relatedProjects,
    evaluation.finalEvaluation,
    evaluation.list,
    evaluation.cards,
    evaluation.ownValues,
  ]).filter(({ state }) => state !== 'missing');
  const values = new Set(fields.map(({ place }) => placeKey(place)));
  const labels = new Set(fields.flatMap(({ labelPlace }) => (labelPlace ? placeKey(labelPlace) : [])));
  const printed = new Set(
    evaluation.cards.flatMap(({ years }) => years.map(({ heading }) => heading.raw)).filter((raw) => !isYearAlone(raw)),
  );
  const told = new Set(carrying.lines.flatMap(({ what, place }) => (what === 'kept' ? placeKey(place) : [])));
  const cardAt = cardFinder(evaluation.cards);
  for (const sheet of snapshot.sheets) {
    if (skipped.has(sheet.name)) continue;
    tellSheetName(carrying, sheet.name);
    const isOnForm = ({ row, column }: TextCell): boolean => cardAt({ sheet: sheet.name, row, column }) !== null;
    const grid = gridOf(sheet);
    const headings = new Set(listHeadings(grid, evaluation).map(placeKey));
    for (const cell of grid.shortTexts) {
      const place = { sheet: sheet.name, row: cell.row, column: cell.column };
      const key = placeKey(place);
      if (yearsIn(cell.value).length === 0 || (values.has(key) && !labels.has(key))) continue;
      const isAmongYears = grid.row(cell.row).some((other) => other !== cell && isYearAlone(other.value));
      if (isYearAlone(cell.value) && !headings.has(key) && (isAmongYears || isOnForm(cell))) {
        tellUnread(carrying, place, cell.value);
        continue;
      }
      const isTitle = !isOnForm(cell) && isTitled(cell.value, carrying);
      const isHeading = headings.has(key) || printed.has(cell.value) || isOnBlankForm(cell, carrying);
      const isLabel = labels.has(key) && isNear(cell.value, carrying.from);
      if (isTitle || isHeading || isLabel) moveYear(carrying, place, '', isTitle ? '表題' : '項目名');
      else if (!told.has(key)) tellUnread(carrying, place, cell.value);
    }
  }
}

/** Whether a text that stands by itself names the evaluated year, or the next, and nothing but a title. */
function isTitled(text: string, carrying: Carrying): boolean {
  if (text.length > longestTitle || span.test(text) || /^[※＊(（]?注/u.test(text)) return false;
  return isNear(text, carrying.from) && (titleWords.test(text) || isYearAlone(text));
}

/** Whether a cell holds a year and nothing else. */
const isYearAlone = (value: unknown): boolean =>
  typeof value === 'string' &&
  yearsIn(value).length > 0 &&
  value.replace(/[\s()（）]|令和|平成|[RＲHＨ][0-9０-９]|[0-9０-９元]|年度|年/gu, '') === '';

/** Whether a cell heads amounts as the layout has them, while all forms are blank: no card tells then how they are headed. */
function isOnBlankForm(cell: TextCell, { from, review: { evaluation } }: Carrying): boolean {
  if (evaluation.cards.length > 0) return false;
  const heading = readYearColumn(cell);
  if (heading.state !== 'read' || heading.value.kind === '') return false;
  const { year, kind } = heading.value;
  return evaluation.layout.years.some((one) => one.kind === kind && from + one.ahead === year);
}

/** Sheets keep their names, which staff's other files may point at. */
function tellSheetName(carrying: Carrying, sheet: string): void {
  if (yearsIn(sheet).length > 0 && isNear(sheet, carrying.from)) {
    const place = { sheet, row: 0, column: 0 };
    carrying.lines.push({ what: 'kept', place, owner: '', field: 'シート名', before: sheet, after: nameStays });
  }
}
const nameStays = 'シート名の年度は、そのままにしました。必要なら手で直してください。';

/** A table that no layout has keeps its years, and what stands below them; so do notes and dates. */
function tellUnread({ draft, from, headed, lines }: Carrying, place: Place, before: string): void {
  if (isNear(before, from) && draft.now(place) === before && !headed.has(placeKey(place)))
    lines.push({ what: 'kept', place, owner: '', field: '年度', before, after: unreadStays });
}
const unreadStays = '読み取らない欄の年度のため、そのままにしました。必要なら手で直してください。';

/** Whether all years of a text are the evaluated one or those beside it. */
function isNear(text: string, from: FiscalYear): boolean {
  const years = yearsIn(text);
  return years.length > 0 && !span.test(text) && years.every((year) => Math.abs(year - from) <= 1);
}

/** The headings of a list that bears amounts of years. */
function listHeadings(grid: ReturnType<typeof gridOf>, { list, layout }: Evaluation): Place[] {
  const { name } = grid.sheet;
  const first = list?.rows.find((row) => row.name.place.sheet === name)?.name.place.row;
  if (first === undefined) return [];
  const from = list?.place.sheet === name ? list.place.row : 0;
  const inHead = grid.shortTexts.filter(({ row }) => row >= from && row < first);
  return headingsOf({ ...grid, shortTexts: inHead }, layout).flatMap(({ year, area }) =>
    year ? { sheet: name, row: area.top, column: area.left } : [],
  );
}
