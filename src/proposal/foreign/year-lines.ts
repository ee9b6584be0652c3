import { builtInLines, yearWord } from '../../layout/form-sheet/built-in-lines';
import type { FormLine } from '../../layout/form-sheet/lines';
import type { FiscalYear } from '../../layout/kinds';
import { isBlank } from '../../read/sheet/shown';
import type { Assigned } from './assigned';
import type { Print } from '../printed/printed';

/** The year that the form evaluates: its title's, else the last one of a 決算, else the first of a 予算, else the middle one. */
function evaluatedYear({ year, years }: Print): FiscalYear | null {
  const of = (word: RegExp) => years.filter(({ kind }) => word.test(kind)).map((one) => one.year);
  return year ?? of(/決算|実績/u).at(-1) ?? of(/予算/u)[0] ?? years[Math.floor((years.length - 1) / 2)]?.year ?? null;
}

/** The columns of amounts that a form prints, as they stand by default where they are those. */
export function printedYears(print: Print, assigned: Assigned, adopted: string): readonly FormLine<'years'>[] {
  const standard = builtInLines().years;
  const year = evaluatedYear(print);
  if (year === null) return standard;
  const lines = print.years.flatMap((column, index): FormLine<'years'>[] => {
    const ahead = column.year - year;
    const word = yearWord(ahead);
    const required = ahead >= 0 && isFilled(assigned, index) ? '必須' : '任意';
    return word === '' ? [] : [{ year: word, kind: column.kind, required }];
  });
  const isStandard =
    lines.length === standard.length &&
    lines.every((line, at) => line.year === standard[at]?.year && line.kind === standard[at]?.kind);
  return lines.length === 0 || isStandard ? standard : lines.map((line) => ({ ...line, adopted }));
}

/** Whether 事業費 of a column stands on every form that is filled in at all. */
function isFilled(assigned: Assigned, index: number): boolean {
  const forms = (assigned.get('cost')?.values ?? []).filter((own) => own.some((cell) => cell !== null));
  return forms.every((own) => own[index] !== null && own[index] !== undefined && !isBlank(own[index].value));
}
