import { attribute, childNamed } from '../xml-tree';
import { isOn } from '../sheet-sizes';
import type { WorkbookPart } from '../workbook-part';
import type { Draft } from './draft';

/**
 * A lock keeps people from slips; a copy is asked for knowingly, and its locks stay. What was written to in spite of
 * one is said. `touched`: sheets by their names after the write.
 */
export function protectionRemarks(
  draft: Draft,
  before: WorkbookPart,
  after: WorkbookPart,
  touched: ReadonlySet<string>,
): string[] {
  const lock = childNamed(before.root, 'workbookProtection');
  const restructured =
    after.sheets.length > before.sheets.length ||
    after.sheets.some(({ name }, index) => name !== before.sheets[index]?.name);
  const locked = after.sheets.filter(({ name, part }) => touched.has(name) && isProtected(draft.text(part) ?? ''));
  return [
    ...(lock && isOn(attribute(lock, 'lockStructure')) && restructured
      ? [
          'ブックの構成が保護されています。保護を残したままタブを加えました。シートの移動や削除は、［校閲］の［ブックの保護］を解除してから行ってください。',
        ]
      : []),
    ...locked.map(({ name }) => `シート「${name}」は保護されています。保護を残したまま書き換えました。`),
  ];
}

function isProtected(sheet: string): boolean {
  const opening = /<(?:\w+:)?sheetProtection\s[^>]*/.exec(sheet)?.[0] ?? '';
  return isOn(/\ssheet\s*=\s*["'](\w+)/.exec(opening)?.[1]);
}
