import { quoteSheet } from '../../../workbook/address';
import type { Survey } from '../ask/survey';
import type { Drawing } from '../draw/drawing';
import type { Raw } from '../wire/raw';

/** What sheets that somebody has renamed are called by now, by their names then, in lower case. */
export function renamedMeanwhile(then: Survey['sheets'], now: Survey['sheets']): Map<string, string> {
  const names = new Map(now.map(({ id, name }) => [id, name]));
  return new Map(
    then.flatMap(({ id, name: former }) => {
      const name = names.get(id);
      return name === undefined || name === former ? [] : [[former.toLowerCase(), name] as const];
    }),
  );
}

/** Whether a formula or a link of the drawing points at the sheet. */
export function pointsAt(drawing: Drawing, sheet: string): boolean {
  const elsewhere = new Map([[sheet.toLowerCase(), `${sheet}'`]]);
  const names = (formula: string): boolean => followed(formula, elsewhere) !== formula;
  return (
    drawing.links.some(({ target }) => names(target.documentReference ?? '')) ||
    drawing.typed.some((row) => row.some((entry) => isFormula(entry) && names(entry)))
  );
}

/** The drawing with references as Excel would have made them follow the renames. */
export function withRenames(drawing: Drawing, renamed: ReadonlyMap<string, string>): Drawing {
  if (renamed.size === 0) return drawing;
  return {
    ...drawing,
    typed: drawing.typed.map((row) => row.map((entry) => (isFormula(entry) ? followed(entry, renamed) : entry))),
    links: drawing.links.map((link) => {
      const { documentReference } = link.target;
      if (documentReference === undefined) return link;
      return { ...link, target: { ...link.target, documentReference: followed(documentReference, renamed) } };
    }),
  };
}

const isFormula = (entry: Raw): entry is string => typeof entry === 'string' && entry.startsWith('=');

/** Texts, which keep their names, and sheets before a `!`, quoted or not. */
const named = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula as Excel makes it follow the renames; `renamed`: new names by the former ones, in lower case. */
export function followed(formula: string, renamed: ReadonlyMap<string, string>): string {
  return formula.replace(named, (whole: string, quoted?: string, bare?: string) => {
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    const name = sheet === undefined ? undefined : renamed.get(sheet.toLowerCase());
    return name === undefined ? whole : `${quoteSheet(name)}!`;
  });
}

/** Whether Excel has rewritten a formula since: a sheet that it points at was renamed or deleted. Nobody typed that. */
export function isRewritten(own: Raw, entry: Raw): boolean {
  if (!isFormula(own) || !isFormula(entry)) return false;
  return entry.includes('#REF!') || withoutSheets(entry) === withoutSheets(own);
}

const withoutSheets = (formula: string): string =>
  formula.replace(named, (whole: string, quoted?: string, bare?: string) =>
    quoted === undefined && bare === undefined ? whole : '!',
  );
