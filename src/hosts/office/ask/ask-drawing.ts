import { parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/cell';
import { chartName } from '../../../workbook/chart-name';
import type { Mark } from '../../../workbook/mark';
import type { Answer } from '../wire/answer';
import { columnCount, rowCount } from '../wire/areas';
import { askLinks } from './ask-links';
import { askConditionalFormats, askForgotten } from './ask-forgotten';
import { askLooks } from './ask-looks';
import { askLooksAlike } from './ask-looks-alike';
import { askPage } from './ask-page';
import type { Page } from '../draw/page';
import { askRules } from './ask-rules';
import { askRows, askWidths } from './ask-sizes';
import type { Question } from '../wire/question';
import { askContents, type Contents } from './contents';
import type { Drawing, Link } from '../draw/drawing';
import { retyped } from './retyped';
import { askMergedAreas } from './merged-areas';
import { hasPartsUnlike, ownLookOf } from './own-look';
import type { Survey, TouchedSheet } from './survey';

/** Cells (half an answer) beyond which looks are not asked cell by cell. */
const looksLimit = 5_000;

/** What was asked about the generated area of one of our tabs. */
export interface AskedDrawing {
  readonly mark: Mark;
  readonly contents: Answer<Contents>;
  /** `table`: the name of the table that an earlier version made of it. */
  readonly drawing: (
    standing: Pick<TouchedSheet, 'standardHeight' | 'filter' | 'hidesRows' | 'tableArea' | 'charts'>,
    table: string | null,
    plainFont: Survey['plainFont'],
  ) => Answer<Drawing>;
  /** What of it cannot be drawn again, in staff's words. */
  readonly forgotten: Answer<Forgotten>;
}

/** What staff may have done to a tab that is not remembered. */
export interface Forgotten {
  /** Fonts, italics, strikes, lines of another kind, locks, hidden rows of a large tab. */
  readonly looks: boolean;
  readonly conditional: boolean;
  /** Of a small tab: looks of parts of texts. */
  readonly parts: boolean;
  /** Links of a large tab in columns without links, which look like links. */
  readonly links: boolean;
  /** Validations of some cells of a column. */
  readonly rules: boolean;
  readonly page: boolean;
  /** Which rows the charts show: another session drew them, for another number of rows. */
  readonly charts: boolean;
}

/**
 * Asks for all that stands in the generated area of one of our tabs, so that it can be drawn again. Office.js cannot tell
 * all of what a chart shows: charts are those of the last drawing that this host made of the tab, else of the one that
 * replaces it, but for those that staff have deleted. `wantsPage`: some Excels cannot tell how a sheet is printed.
 */
export function askDrawing(
  queue: Question[],
  mark: Mark,
  last: Drawing | null,
  next: Omit<Drawing, 'widths'>,
  wantsPage: boolean,
): AskedDrawing {
  const sheet = mark.tab;
  const area = parseArea(mark.area);
  const likely = last?.mark.area === mark.area ? last : next;
  const small = rowCount(area) * columnCount(area) <= looksLimit;
  const contents = askContents(queue, sheet, area, small ? 'now' : 'to type again');
  const whole = small ? askLooks(queue, sheet, area) : null;
  const alike = small ? null : askLooksAlike(queue, sheet, area);
  const forgotten = small ? () => false : askForgotten(queue, sheet, area);
  const conditional = askConditionalFormats(queue, sheet, area);
  const rows = alike?.rows ?? askRows(queue, sheet, area);
  const rules = askRules(
    queue,
    sheet,
    area,
    likely.fittings.validations.map((validation) => validation.area),
  );
  const page = wantsPage ? askPageOf(queue, sheet) : () => null;
  const linked = small ? area : linkedArea(likely.links, area);
  const links = linked ? askLinks(queue, sheet, linked) : () => [];
  const widths = askWidths(queue, sheet, { ...area, right: Math.max(area.right, next.area.right) });
  const merges = askMergedAreas(queue, sheet, area);
  return {
    mark,
    contents,
    drawing:
      ({ standardHeight, filter, hidesRows, tableArea, charts }, table, plainFont) =>
      (answered) => {
        const looks = whole?.(answered) ?? { styles: alike?.styles(answered) ?? [], cells: [] };
        const { heights, hidden } = rows(answered);
        return {
          mark,
          area,
          typed: retypedRows(sheet, contents(answered)),
          formats: contents(answered).formats.map((row) => row.map((format) => (format === 'General' ? null : format))),
          styles: looks.styles,
          ownLooks: looks.cells.map((row, index) =>
            row.map((cell, column) => ownLookOf(cell, looks.styles[index]?.[column] ?? null, plainFont)),
          ),
          links: links(answered),
          widths: widths(answered),
          hiddenRows: hidesRows ? new Set() : hidden,
          heights: heights.map((height, row) => {
            // A row that a filter hides tells no height.
            if (height === 0) return likely.heights[row] ?? null;
            return height === standardHeight ? null : height;
          }),
          merges: merges(answered),
          fittings: {
            ...likely.fittings,
            charts: likely.fittings.charts.filter((_, index) => charts.includes(chartName(index))),
            filter,
            table: table === null ? null : { name: table, area: tableArea ?? likely.fittings.filter ?? area },
            page: page(answered),
            rules: rules(answered).rules,
          },
        };
      },
    forgotten: (answered) => ({
      looks: forgotten(answered) || (alike?.own(answered) ?? false),
      conditional: conditional(answered),
      parts: whole?.(answered).cells.some((row) => row.some(hasPartsUnlike)) ?? false,
      links: alike !== null && looksLinked(alike.styles(answered), linked),
      rules: !rules(answered).isWhole,
      page: page(answered) === null,
      charts: likely === next && mark.area !== next.mark.area && next.fittings.charts.length > 0,
    }),
  };
}

function askPageOf(queue: Question[], sheet: string): Answer<Page | null> {
  let page: Page | null = null;
  queue.push({
    kind: 'page',
    sheet,
    first: 0,
    last: 0,
    width: 1,
    requestBytes: 6_000,
    ask(worksheet) {
      const asked = askPage(worksheet);
      return (answered) => {
        page = asked(answered);
        return 1_500;
      };
    },
  });
  return () => page;
}

/** The columns that hold links. */
function linkedArea(links: readonly Link[], area: Area): Area | null {
  const columns = links.map(({ column }) => column).filter((column) => column <= area.right);
  return columns.length > 0 ? { ...area, left: Math.min(...columns), right: Math.max(...columns) } : null;
}

/** Whether a cell outside the columns that hold links looks like one. */
function looksLinked(styles: Drawing['styles'], linked: Area | null): boolean {
  const isLinked = (column: number): boolean => linked !== null && column >= linked.left && column <= linked.right;
  return styles.some((row) => row.some((style, column) => style?.underline === true && !isLinked(column)));
}

function retypedRows(sheet: string, { area, formulas, formats, results }: Contents): Drawing['typed'] {
  return formulas.map((entries, index) =>
    entries.map((entry, offset) => {
      const at = { sheet, row: area.top + index, column: area.left + offset };
      return retyped(entry, formats[index]?.[offset] ?? 'General', results.get(at.row)?.get(at.column), at);
    }),
  );
}
