import { HostError, type WriteReport } from '../../../workbook/host';
import { markName } from '../../../workbook/mark';
import type { SheetRename } from '../../../workbook/plan';
import { namedInText } from '../../../workbook/remarks';
import type { WorkbookPart } from '../workbook-part';
import { partKey } from '../package';
import type { Draft } from './draft';
import { followPart } from './follow-part';
import { SheetNames } from './formula-sheets';
import { refuseLongFormula } from '../../../workbook/refuse-too-long';
import { setAttribute, splice } from './splice';
import { whereOf } from './where-of';

/** Renames sheets, all that points to them following as in Excel. What followed outside the renamed tabs' names is reported. */
export function renameAndFollow(draft: Draft, workbook: WorkbookPart, renames: readonly SheetRename[]): WriteReport {
  if (renames.length === 0) return { followed: [], remarks: [] };
  const sheets = workbook.sheets.map(({ name }) => name);
  const names = new SheetNames(renames, sheets);
  refuseImpossible(renames, sheets);
  const changes = workbook.sheets.flatMap(({ name, element }) =>
    names.now(name) === name ? [] : [setAttribute(workbook.xml, element, 'name', names.now(name))],
  );
  draft.put(workbook.part, splice(workbook.xml, changes));

  const followed: WriteReport['followed'][number][] = [];
  const remarks: string[] = [];
  const former = renames.map(({ from }) => from);
  const inTexts = new Map<string, string[]>(renames.map(({ from }) => [from.toLowerCase(), []]));
  for (const part of draft.parts().filter(mayPoint)) {
    const xml = draft.text(part);
    if (xml === null || !mentions(xml, former)) continue;
    const result = followOrRemark(xml, part, names, remarks);
    if (!result) continue;
    draft.put(part, result.xml);
    const sheet = workbook.sheets.find((candidate) => partKey(candidate.part) === ownerOf(partKey(part)));
    for (const one of result.inTexts)
      for (const name of one.sheets) inTexts.get(name)?.push(whereOf(one, part, sheet && names.now(sheet.name)));
    const told = result.followed.filter(({ name }) => name !== markName);
    for (const one of told) {
      const where = whereOf(one, part, sheet && names.now(sheet.name));
      refuseLongFormula(one.after, where);
      followed.push({ where, before: one.before, after: one.after });
    }
  }
  if (draft.parts().some((part) => /vbaproject\.bin$/i.test(part))) {
    const old = renames.map(({ from }) => `「${from}」`).join('');
    remarks.push(`マクロの中のシート名 ${old} は書き換えていません。マクロがこのシートを使う場合は直してください。`);
  }
  for (const { from, to } of renames) {
    const places = inTexts.get(from.toLowerCase()) ?? [];
    if (places.length > 0) remarks.push(namedInText(from, to, places));
  }
  return { followed, remarks };
}

function refuseImpossible(renames: readonly SheetRename[], sheets: readonly string[]): void {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  for (const { from, to } of renames) {
    if (!taken.delete(from.toLowerCase())) throw new HostError('changed-meanwhile', from);
    if (taken.has(to.toLowerCase())) throw new HostError('sheet-name-taken', to);
    taken.add(to.toLowerCase());
  }
}

/** The part that a part of relationships speaks for. */
export const ownerOf = (part: string): string => part.replace(/_rels\/([^/]+)\.rels$/, '$1');

/**
 * Whether a part may point to a sheet: all parts of XML may, but other workbooks' cached ones, texts, and parts that
 * are not of the workbook.
 */
export function mayPoint(part: string): boolean {
  const name = partKey(part);
  return (
    /\.(?:xml|rels|vml)$/.test(name) &&
    !/^(?:customxml|docprops|_xmlsignatures)\/|^\[content_types\]|(?:^|\/)(?:externallinks|theme)\/|(?:^|\/)sharedstrings\.xml$/.test(
      name,
    )
  );
}

/** A quick look that may say yes too often: names may be written with entities or %. */
export function mentions(xml: string, names: readonly string[]): boolean {
  if (/&#|%[0-9a-f]{2}/i.test(xml)) return true;
  const text = xml.toLowerCase();
  return names.some(
    (from) =>
      text.includes(from.toLowerCase().replaceAll('&', '&amp;').replaceAll("'", "''")) ||
      text.includes(from.toLowerCase().replaceAll('&', '&amp;')) ||
      (from.includes("'") && text.includes('&apos;')),
  );
}

/**
 * Follows the renames in a part. Drawings of the older kind (VML) need not be well-formed: a remark names such a one;
 * any other part is damaged then.
 */
export function followOrRemark(
  xml: string,
  part: string,
  names: SheetNames,
  remarks: string[],
): ReturnType<typeof followPart> | null {
  try {
    return followPart(xml, part, names);
  } catch (error) {
    if (!part.toLowerCase().endsWith('.vml')) throw error;
    remarks.push(`図形（${part}）の中の参照は確かめられませんでした。シート名を使う図形があれば見直してください。`);
    return null;
  }
}
