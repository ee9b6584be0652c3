import { fitsDropDown } from '../../../workbook/excel-limits';
import { HostError } from '../../../workbook/host';
import { markName, parseMark } from '../../../workbook/mark';
import { refuseNewer } from '../../../workbook/newer';
import { formerName } from '../../../workbook/former-name';
import type { WritePlan } from '../../../workbook/plan';
import { readWorkbookPart, type WorkbookPart } from '../workbook-part';
import { attribute } from '../xml-tree';
import { addContentType, removeContentType } from './content-types';
import { dialectOf, type Dialect } from './dialect';
import type { Draft } from './draft';
import { freePart } from './free-part';
import { relate, unrelate } from './package-relationships';
import { addStyleSheet, StyleSheet } from './style-sheet';
import { addSheets, writeNames } from './workbook-xml';
import { writeTab } from './write-tab';

export const sheetContentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Writes the tabs, once the sheets are renamed: in place where a sheet of that name bears our mark, else behind the last sheet.
 * Gives what staff should know. Throws `sheet-name-taken` where a sheet of that name is not ours, `newer-version` where a newer
 * version has made it, `in-the-way` where a tab
 * would grow over what staff wrote, `shared-workbook` where the workbook keeps a log of its changes, which would not tell of
 * the tabs: Excel allows no tables there either.
 */
export function writeTabs(draft: Draft, { tabs: plans, renames }: Pick<WritePlan, 'tabs' | 'renames'>): string[] {
  if (plans.length === 0) return [];
  const workbook = readWorkbookPart(draft);
  const log = workbook.relationships.find(({ type }) => type === 'revisionHeaders');
  if (log) throw new HostError('shared-workbook', '');
  const dialect = dialectOf(workbook.root);
  const styles = new StyleSheet(draft, stylesPartOf(draft, workbook, dialect));
  const added: { name: string; id: string }[] = [];
  const remarks: string[] = [];
  for (const plan of plans) {
    const { mark, part } = placeOf(draft, workbook, plan.name, formerName({ renames }, plan.name));
    remarks.push(...writeTab(draft, part, plan, mark, styles, dialect));
    if (!mark) {
      addContentType(draft, part, sheetContentType);
      added.push({ name: plan.name, id: relate(draft, workbook.part, `${dialect.relationships}/worksheet`, part) });
    }
    if (!plan.validations.every(fitsDropDown)) {
      remarks.push(`シート「${plan.name}」の選択肢は長すぎて、入力候補の一覧にできませんでした。`);
    }
  }
  styles.save();
  addSheets(draft, workbook.part, added, dialect);
  writeNames(draft, plans);
  dropCalculationChain(draft, workbook);
  return remarks;
}

/** The part of the workbook's styles; one is made where it names none, or one that is not there. */
function stylesPartOf(draft: Draft, workbook: WorkbookPart, dialect: Dialect): string {
  const named = workbook.relationships.find(({ type }) => type === 'styles')?.target;
  if (named !== undefined && draft.has(named)) return named;
  return addStyleSheet(draft, workbook.part, named ?? `${folderOf(workbook.part)}styles.xml`, dialect);
}

/** `former`: what the sheet was called when it was marked. */
function placeOf(
  draft: Draft,
  workbook: WorkbookPart,
  name: string,
  former: string | null,
): { mark: ReturnType<typeof parseMark>; part: string } {
  const index = workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const sheet = workbook.sheets[index];
  if (!sheet) return { mark: null, part: freePart(draft, `${folderOf(workbook.part)}worksheets/sheet`) };
  const formula = workbook.names.find((candidate) => candidate.name === markName && candidate.sheet === index)?.formula;
  const mark = formula === undefined ? null : parseMark(formula, former ?? name);
  if (!mark || sheet.type !== 'worksheet') throw new HostError('sheet-name-taken', name);
  refuseNewer(name, mark);
  return { mark, part: sheet.part };
}

/** The order of calculation names cells that may now hold no formula; Excel makes a new one. */
export function dropCalculationChain(draft: Draft, workbook: WorkbookPart): void {
  const chain = workbook.relationships.find(({ type }) => type === 'calcChain');
  if (!chain) return;
  unrelate(draft, workbook.part, (element) => attribute(element, 'Id') === chain.id);
  removeContentType(draft, chain.target);
  draft.remove(chain.target);
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
