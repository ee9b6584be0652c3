import type { BusinessList } from '../../model/evaluation';
import { textOf } from '../../model/field';
import type { Cell, Place } from '../../workbook/cell';
import { fieldAt } from '../values/fields';
import type { TextCell } from '../sheet/grid';
import { isNoteText } from '../sheet/shown';
import type { ReadSheet } from '../sheet/sheet';

type Legend = BusinessList['legend'];

const legendPattern = /^[-・•*\s]*基本目標\s*([0-9]+)\s*(?:[:：.・]\s*)?(\S.*)$/su;
const betweenGoals = /(?<![-・•*\s])\s+(?=(?:[-・•*]\s*)?基本目標\s*[0-9０-９])/u;
const betweenGoalsOfNote = /(?<![\s、,，／/])[\s、,，／/]+(?:[-・•*]\s*)?(?=基本目標\s*[0-9０-９])/u;
/** Words between numbers of 基本目標: 基本目標1 及び (基本目標2) gives no goal a meaning. */
const connective = /[0-9０-９]\s*(?:と|や|及び|および|又は|または|から|[~～〜])$/u;

export const isLegend = (text: string): boolean => text.includes('標') && legendPattern.test(text.normalize('NFKC'));

/** The line that begins with ※ and the legend of 基本目標, between two rows of the list's sheet; a project's own goal is neither. */
export function readListFoot(
  { grid }: ReadSheet,
  above: number,
  end: number,
  isGoal: (cell: Cell) => boolean,
): Pick<BusinessList, 'note' | 'legend'> {
  const texts = grid.cells.filter(
    (cell): cell is TextCell => cell.row > above && cell.row < end && typeof cell.value === 'string',
  );
  const noted = texts.find(({ value }) => isNoteText(value));
  const note = noted ? fieldAt(grid, noted, { label: '注記', kind: 'longText', required: false }, null) : null;
  const legend = texts
    .filter((cell) => isLegend(cell.value) && !isGoal(cell))
    .flatMap(({ row, column, value }) =>
      value.split(betweenGoals).flatMap((goal) => legendLine(goal.trim(), grid.place(row, column))),
    );
  return { note, legend: legend.length === 0 && note ? legendWithin(textOf(note), note.place) : legend };
}

function legendLine(text: string, place: Place): Legend {
  const [, number, meaning] = legendPattern.exec(text.normalize('NFKC')) ?? [];
  return meaning === undefined || /^(?:[\d・、,]|基本目標)/u.test(meaning)
    ? []
    : [{ number: Number(number), text, place }];
}

/** The legend inside the line that begins with ※: at least two goals, from 1 on, each with its meaning; else none. */
function legendWithin(note: string, place: Place): Legend {
  const goals = note
    .slice(Math.max(0, note.search(/基本目標\s*[0-9０-９]/u)))
    .split(betweenGoalsOfNote)
    .map((goal) => goal.trim());
  const lines = goals.flatMap((goal) => legendLine(goal, place));
  const whole =
    lines.length === goals.length && lines.length >= 2 && lines.every(({ number }, index) => number === index + 1);
  return whole && !goals.some((goal) => connective.test(goal)) ? lines : [];
}
