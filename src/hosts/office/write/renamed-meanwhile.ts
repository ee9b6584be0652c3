import { quoteSheet } from '../../../workbook/address';
import type { Survey } from '../ask/survey';
import type { Drawing } from '../draw/drawing';
import type { Remembered } from './written';

/** What sheets that somebody has renamed since they were remembered are called by now, by their names then, in lower case. */
export function renamedMeanwhile({ sheets, plan }: Remembered, now: Pick<Survey, 'sheets'>): Map<string, string> {
  const names = new Map(now.sheets.map(({ id, name }) => [id, name]));
  return new Map(
    sheets.flatMap(({ id, name: then }) => {
      const name = names.get(id);
      const isOurs = plan.renames.some(({ from, to }) => from === then && to === name);
      return name === undefined || name === then || isOurs ? [] : [[then.toLowerCase(), name] as const];
    }),
  );
}

/** The drawing with references as Excel would have made them follow the renames. */
export function withRenames(drawing: Drawing, renamed: ReadonlyMap<string, string>): Drawing {
  if (renamed.size === 0) return drawing;
  return {
    ...drawing,
    typed: drawing.typed.map((row) =>
      row.map((entry) => (typeof entry === 'string' && entry.startsWith('=') ? followed(entry, renamed) : entry)),
    ),
    links: drawing.links.map((link) => {
      const { documentReference } = link.target;
      if (documentReference === undefined) return link;
      return { ...link, target: { ...link.target, documentReference: followed(documentReference, renamed) } };
    }),
  };
}

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
