import { areaAddress, columnLetters, quoteSheet } from '../../../workbook/address';
import { formatMark, markName, markVersion } from '../../../workbook/mark';
import { planArea } from '../../../workbook/plan-area';
import type { SheetPlan } from '../../../workbook/plan';
import { readWorkbookPart } from '../workbook-part';
import { encodeAttribute, encodeText } from '../xml-encoding';
import { attribute, childNamed, type XmlElement } from '../xml-tree';
import { declareR, openPart, type Dialect } from './dialect';
import type { Draft } from './draft';
import { append, setAttribute, splice, type Change } from './splice';

/** Names new sheets in the workbook part, behind the last one. */
export function addSheets(
  draft: Draft,
  part: string,
  sheets: readonly { name: string; id: string }[],
  dialect: Dialect,
): void {
  const { xml, root } = openPart(draft, part);
  const list = childNamed(root, 'sheets');
  if (!list || sheets.length === 0) return;
  const declared = declareR(xml.slice(root.start, root.openEnd), dialect);
  const numbers = freeNumbers(list.children.map((element) => Number(attribute(element, 'sheetId') ?? 0)));
  const added = sheets.map(
    ({ name, id }) =>
      `<sheet${declared} name="${encodeAttribute(name)}" sheetId="${String(numbers.next().value)}" r:id="${id}"/>`,
  );
  draft.put(part, splice(xml, [append(xml, list, added.join(''))]));
}

/** Excel opens no sheet of a higher number. */
const highestNumber = 65_534;

function* freeNumbers(taken: readonly number[]): Generator<number, never> {
  for (let number = Math.max(0, ...taken); ;) {
    do number = (number % highestNumber) + 1;
    while (taken.includes(number));
    yield number;
  }
}

/** Writes the tabs' marks, print areas and print titles as names of their sheets. */
export function writeNames(draft: Draft, plans: readonly SheetPlan[]): void {
  if (plans.length === 0) return;
  const workbook = readWorkbookPart(draft);
  const { xml, root } = openPart(draft, workbook.part);
  const changes: Change[] = [];
  const added: string[] = [];
  for (const plan of plans) {
    const sheet = workbook.sheets.findIndex(({ name }) => name === plan.name);
    for (const [name, formula] of Object.entries(namesOf(plan))) {
      const there = childNamed(root, 'definedNames')?.children.find(
        (element) => attribute(element, 'name') === name && attribute(element, 'localSheetId') === String(sheet),
      );
      const hidden = name === markName ? ' hidden="1"' : '';
      const text =
        formula === null
          ? ''
          : `<definedName name="${name}" localSheetId="${String(sheet)}"${hidden}>${encodeText(formula)}</definedName>`;
      if (there) changes.push({ start: there.start, end: there.end, text });
      else added.push(text);
    }
  }
  const list = childNamed(root, 'definedNames');
  if (list) changes.push(append(xml, list, added.join('')));
  else
    changes.push(
      insertAfter(
        root,
        ['sheets', 'functionGroups', 'externalReferences'],
        `<definedNames>${added.join('')}</definedNames>`,
      ),
    );
  draft.put(workbook.part, splice(xml, changes));
}

function namesOf(plan: SheetPlan): Record<string, string | null> {
  const area = planArea(plan);
  const { columns } = plan.print;
  const lastColumn = columns === undefined ? null : columnLetters(columns - 1);
  return {
    [markName]: formatMark({ kind: plan.kind, version: markVersion, tab: plan.name, area: areaAddress(area) }),
    '_xlnm.Print_Area': lastColumn && `${quoteSheet(plan.name)}!$A$1:$${lastColumn}$${String(area.bottom + 1)}`,
    '_xlnm.Print_Titles': printTitles(plan),
  };
}

/** Columns first, as Excel writes them. */
export function printTitles({
  name,
  print: { titleRows, sideBySide },
}: Pick<SheetPlan, 'name' | 'print'>): string | null {
  const titles = [
    ...(sideBySide && sideBySide.titleColumns > 0 ? [`$A:$${columnLetters(sideBySide.titleColumns - 1)}`] : []),
    ...(titleRows ? [`$${String(titleRows.from + 1)}:$${String(titleRows.to + 1)}`] : []),
  ];
  return titles.length === 0 ? null : titles.map((title) => `${quoteSheet(name)}!${title}`).join(',');
}

/** Tells Excel to calculate everything anew when it opens the workbook. */
export function recalculateOnOpening(draft: Draft, part: string): void {
  const { xml, root } = openPart(draft, part);
  const settings = childNamed(root, 'calcPr');
  draft.put(
    part,
    splice(xml, [
      settings
        ? setAttribute(xml, settings, 'fullCalcOnLoad', '1')
        : insertAfter(
            root,
            ['sheets', 'functionGroups', 'externalReferences', 'definedNames'],
            '<calcPr fullCalcOnLoad="1"/>',
          ),
    ]),
  );
}

function insertAfter(root: XmlElement, elements: readonly string[], text: string): Change {
  const at = root.children.filter(({ local }) => elements.includes(local)).at(-1)?.end ?? root.openEnd;
  return { start: at, end: at, text };
}
